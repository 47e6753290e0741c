/// Counts what a tree says.
struct TreeCount {
  private var count: ContentCount

  static func of(_ tree: ContentTree, _ text: VisibleText) -> ContentCount {
    var counting = TreeCount(count: ContentCount(text))
    counting.blocks(tree.blocks)
    for note in tree.footnotes { counting.blocks(note) }
    counting.count.text.separate()
    return counting.count
  }

  private mutating func blocks(_ blocks: [Block]) {
    for block in blocks {
      visit(block)
      count.text.separate()
    }
  }

  private mutating func visit(_ block: Block) {
    switch block {
    case .paragraph(let text), .heading(_, let text): inline(text)
    case .list(let list): for item in list.items { blocks(item.blocks) }
    case .quote(let inner), .aligned(_, let inner): blocks(inner)
    case .code(let text, _), .preformatted(_, let text): code(text)
    case .rule, .html, .more, .pageBreak: break
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .gallery(let gallery):
      for figure in gallery.figures { self.figure(figure) }
      blocks(gallery.caption)
    case .definitions(let definitions): for entry in definitions { definition(entry) }
    case .details(let details):
      inline(details.summary)
      count.text.separate()
      blocks(details.blocks)
    case .embed(let embed):
      count[.embeds] += 1
      blocks(embed.blocks)
    }
  }

  private mutating func code(_ text: String) {
    count[.codeBlocks] += 1
    count.text.add(text)
  }

  private mutating func figure(_ figure: Figure) {
    blocks(figure.blocks)
    blocks(figure.caption)
  }

  private mutating func definition(_ definition: Definition) {
    for term in definition.terms {
      inline(term)
      count.text.separate()
    }
    for meaning in definition.meanings { blocks(meaning) }
  }

  private mutating func table(_ table: Table) {
    count[.tables] += 1
    blocks(table.caption)
    for rows in [table.head, table.body, table.foot] {
      for row in rows {
        for cell in row.cells { blocks(cell.blocks) }
      }
    }
  }

  private mutating func inline(_ text: InlineText) {
    count[.links] += text.links.count
    for run in text.runs {
      switch run.content {
      case .text(let words), .code(let words): count.text.add(words)
      case .image:
        count.text.separate()
        count[.images] += 1
      case .lineBreak: count.text.separate()
      case .html(let markup): if markup.isEmbed { count[.embeds] += 1 }
      case .footnote, .anchor: break
      }
    }
  }
}

extension String {
  /// If markup in the midst of text plays or shows something.
  fileprivate var isEmbed: Bool {
    ["<iframe", "<video", "<audio", "<object", "<embed"].contains { hasPrefix($0) }
  }
}
