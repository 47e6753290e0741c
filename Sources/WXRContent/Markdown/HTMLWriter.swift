/// Writes blocks as HTML, for dialects that read no Markdown between raw tags.
///
/// No line of it is blank, since a blank line would end the raw block.
struct HTMLWriter {
  private let dialect: Dialect
  private var out: [UInt8] = []

  static func write(_ block: Block, _ dialect: Dialect) -> [UInt8] {
    var writer = HTMLWriter(dialect: dialect)
    writer.block(block)
    return writer.out
  }

  private init(dialect: Dialect) { self.dialect = dialect }

  private mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let text): element("p") { $0.inline(text) }
    case .heading(let level, let text):
      element("h\(min(max(level, 1), 6))") { $0.inline(text) }
    case .list(let list): self.list(list)
    case .quote(let inner): element("blockquote") { $0.blocks(inner) }
    case .code(let code, let language): self.code(code, language)
    case .preformatted(let html, let text):
      dialect.keepsMarkup ? raw(html) : code(text, "")
    case .rule: add(dialect.tags.start("hr"))
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure.blocks, figure.caption, figure.alignment)
    case .gallery(let gallery):
      figure(gallery.figures.map(Block.figure), gallery.caption, nil)
    case .definitions(let entries): definitions(entries)
    case .details(let details): self.details(details)
    case .embed(let embed): self.embed(embed)
    case .aligned(let alignment, let inner):
      element("div", [("align", alignment.rawValue)]) { $0.blocks(inner) }
    case .html(let html): if dialect.keepsMarkup { raw(html) }
    case .more: add(dialect.tags.comment("more"))
    case .pageBreak: add(dialect.tags.comment("nextpage"))
    }
  }

  private mutating func blocks(_ blocks: [Block]) { for block in blocks { self.block(block) } }

  /// What is in an item or a cell: a lone paragraph is no paragraph there.
  private mutating func content(_ blocks: [Block]) {
    if blocks.count == 1, case .paragraph(let text) = blocks[0] { return inline(text) }
    self.blocks(blocks)
  }

  private mutating func inline(_ text: InlineText) {
    out += InlineWriter.write(text, dialect, .raw)
  }

  private mutating func list(_ list: List) {
    var attributes: [(name: String, value: String)] = []
    if let start = list.start, start != 1 { attributes.append(("start", "\(start)")) }
    element(list.start == nil ? "ul" : "ol", attributes) { writer in
      for item in list.items {
        writer.element("li") {
          if let isDone = item.isDone { $0.add(isDone ? "☑ " : "☐ ") }
          $0.content(item.blocks)
        }
      }
    }
  }

  private mutating func code(_ code: String, _ language: String) {
    let attributes = language.isEmpty ? [] : [("class", "language-\(language)")]
    element("pre") { $0.element("code", attributes) { $0.raw(code.escapedForHTML) } }
  }

  private mutating func table(_ table: Table) {
    element("table") { writer in
      if !table.caption.isEmpty { writer.element("caption") { $0.content(table.caption) } }
      writer.rows(table.head, in: "thead")
      writer.rows(table.body, in: "tbody")
      writer.rows(table.foot, in: "tfoot")
    }
  }

  private mutating func rows(_ rows: [Table.Row], in name: String) {
    guard !rows.isEmpty else { return }
    element(name) { writer in
      for row in rows {
        writer.element("tr") { writer in
          for cell in row.cells {
            writer.element(cell.isHeader ? "th" : "td", cell.attributes) {
              $0.content(cell.blocks)
            }
          }
        }
      }
    }
  }

  private mutating func figure(_ inner: [Block], _ caption: [Block], _ side: Alignment?) {
    let attributes = side.map { [("class", "align\($0.rawValue)")] } ?? []
    element("figure", attributes) { writer in
      writer.content(inner)
      if !caption.isEmpty { writer.element("figcaption") { $0.content(caption) } }
    }
  }

  private mutating func definitions(_ entries: [Definition]) {
    element("dl") { writer in
      for entry in entries {
        for term in entry.terms { writer.element("dt") { $0.inline(term) } }
        for meaning in entry.meanings { writer.element("dd") { $0.content(meaning) } }
      }
    }
  }

  private mutating func details(_ details: Details) {
    element("details") {
      $0.element("summary") { $0.inline(details.summary) }
      $0.blocks(details.blocks)
    }
  }

  private mutating func embed(_ embed: Embed) {
    guard embed.kind != .link else { return content(embed.shownBlocks) }
    add(embed.startTag(dialect.tags))
    if embed.kind != .script { content(embed.shownBlocks) }
    add(embed.endTag)
  }

  private mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [],
    _ inner: (inout HTMLWriter) -> Void
  ) {
    add(dialect.tags.start(name, attributes))
    inner(&self)
    add("</\(name)>")
  }

  private mutating func add(_ text: String) { out += text.utf8 }

  /// Lines as they are; blank ones are said by entities.
  private mutating func raw(_ html: String) {
    for (index, line) in html.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let isBlank = line.allSatisfy(\.isHTMLSpace)
      if index > 0 { out += isBlank ? Array("&#10;".utf8) : [0x0A] }
      if !isBlank { out += line }
    }
  }
}
