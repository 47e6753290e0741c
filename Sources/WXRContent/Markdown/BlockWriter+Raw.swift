/// What has no Markdown stands in raw tags of its own, with Markdown between them: a renderer that
/// leaves raw HTML out still shows the content.
extension BlockWriter {
  /// A line of tags, blocks, a line of tags.
  mutating func wrapped(_ open: String, _ inner: [Block], _ close: String) {
    guard dialect.rawHTML else { return blocks(inner) }
    output.line(open)
    if !inner.isEmpty {
      output.blank()
      blocks(inner)
      output.blank()
    }
    if !close.isEmpty { output.line(close) }
  }

  /// A start tag whose content is Markdown.
  func tag(_ name: String, _ attributes: [(name: String, value: String)] = []) -> String {
    dialect.tags.start(name, attributes)
  }

  /// A block as HTML, for a dialect that reads no Markdown between tags.
  mutating func html(_ block: Block) { output.lines(HTMLWriter.write(block, dialect)) }

  mutating func aligned(_ alignment: Alignment, _ inner: [Block]) {
    guard dialect.readsMarkdownInTags || !dialect.rawHTML else {
      return html(.aligned(alignment, inner))
    }
    wrapped(tag("div", [("align", alignment.rawValue)]), inner, "</div>")
  }

  mutating func details(_ details: Details) {
    guard dialect.rawHTML else { return blocks([.paragraph(details.summary)] + details.blocks) }
    guard dialect.readsMarkdownInTags else { return html(.details(details)) }
    wrapped(tag("details") + tag("summary"), [.paragraph(details.summary)], "</summary>")
    output.blank()
    blocks(details.blocks)
    output.blank()
    output.line("</details>")
  }

  mutating func definitions(_ entries: [Definition]) {
    if dialect.definitionLists, entries.allSatisfy(\.isPlain) {
      return nativeDefinitions(entries)
    }
    guard dialect.rawHTML else { return blocks(entries.flatMap(\.flat)) }
    guard dialect.readsMarkdownInTags else { return html(.definitions(entries)) }
    var open = tag("dl")
    for part in entries.flatMap(\.parts) {
      wrapped(open + tag(part.name), part.blocks, "</\(part.name)>")
      open = ""
    }
    output.line("</dl>")
  }

  private mutating func nativeDefinitions(_ entries: [Definition]) {
    for (index, entry) in entries.enumerated() {
      if index > 0 { output.blank() }
      for term in entry.terms { paragraph(term) }
      for (index, meaning) in entry.meanings.enumerated() {
        if index > 0, entry.meanings[index - 1].count > 1 { output.blank() }
        output.enter(first: Array(":   ".utf8), rest: Array("    ".utf8))
        blocks(meaning)
        output.leave()
      }
    }
  }
}

extension Definition {
  /// If Markdown has a form for it: terms of one line, each with a meaning.
  fileprivate var isPlain: Bool {
    !terms.isEmpty && !meanings.isEmpty
      && terms.allSatisfy { term in !term.runs.contains { $0.content == .lineBreak } }
  }

  fileprivate var flat: [Block] { terms.map(Block.paragraph) + meanings.flatMap(\.self) }

  fileprivate var parts: [(name: String, blocks: [Block])] {
    terms.map { ("dt", [.paragraph($0)]) } + meanings.map { ("dd", $0) }
  }
}
