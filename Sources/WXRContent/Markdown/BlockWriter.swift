/// Writes blocks, each in the form its dialect has for it.
struct BlockWriter {
  let dialect: Dialect
  var output = MarkdownOutput()
  /// How many cells span others, which the Markdown written so far does not say.
  var spannedCells = 0

  init(dialect: Dialect) { self.dialect = dialect }

  /// Writes blocks with a blank line between each two.
  mutating func blocks(_ blocks: [Block]) {
    var last: Block?
    for block in blocks where isShown(block) {
      if let last { separate(last, block) }
      self.block(block)
      last = block
    }
  }

  /// What the dialect has no way to show leaves no gap.
  private func isShown(_ block: Block) -> Bool {
    switch block {
    case .html: dialect.keepsMarkup
    case .more, .pageBreak: dialect.rawHTML
    default: true
    }
  }

  private mutating func separate(_ last: Block, _ next: Block) {
    output.blank()
    guard dialect.rawHTML, last.wouldJoin(next) else { return }
    output.line(dialect.tags.comment(" "))
    output.blank()
  }

  mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let text): paragraph(text)
    case .heading(let level, let text): heading(level, text)
    case .list(let list): self.list(list)
    case .quote(let inner): quote(inner)
    case .code(let code, let language): self.code(code, language)
    case .preformatted(let html, let text): preformatted(html, text)
    case .rule: output.line("---")
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .gallery(let gallery): self.gallery(gallery)
    case .definitions(let entries): definitions(entries)
    case .details(let details): self.details(details)
    case .embed(let embed): self.embed(embed)
    case .aligned(let alignment, let inner): aligned(alignment, inner)
    case .html(let html): raw(html)
    case .more: output.line(dialect.tags.comment("more"))
    case .pageBreak: output.line(dialect.tags.comment("nextpage"))
    }
  }

  mutating func paragraph(_ text: InlineText, startsItem: Bool = false) {
    let place: Place = startsItem ? .item : .paragraph
    output.lines(InlineWriter.write(text, dialect, place))
  }

  private mutating func heading(_ level: Int, _ text: InlineText) {
    let marker = Array(repeating: UInt8(0x23), count: min(max(level, 1), 6)) + [0x20]
    output.line((marker + InlineWriter.write(text, dialect, .heading))[...])
  }

  private mutating func quote(_ inner: [Block]) {
    output.enter(first: [0x3E, 0x20], rest: [0x3E, 0x20])
    blocks(inner)
    output.leave()
  }

  /// Raw HTML ends at a blank line, so there is none in it.
  private mutating func raw(_ html: String) {
    for line in html.utf8.split(separator: 0x0A) where line.contains(where: { !$0.isHTMLSpace }) {
      output.line(Array(line)[...])
    }
  }

  /// Notes follow the text that refers to them.
  mutating func footnotes(_ notes: [[Block]]) {
    for (index, note) in notes.enumerated() {
      if !output.bytes.isEmpty { output.blank() }
      output.enter(
        first: Array("[^\(index + 1)]: ".utf8), rest: Array(repeating: 0x20, count: 4))
      blocks(note)
      output.leave()
    }
  }
}

extension Block {
  /// If Markdown would take two neighbours for one.
  fileprivate func wouldJoin(_ next: Block) -> Bool {
    switch (self, next) {
    case (.list(let a), .list(let b)): (a.start == nil) == (b.start == nil)
    case (.quote, .quote): true
    default: false
    }
  }
}
