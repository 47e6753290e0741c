extension TreeReader {
  /// Reads an element that stands on lines of its own.
  mutating func block(_ node: Int, _ tag: HTMLTag, _ context: ReadingContext) {
    guard context.mode == .blocks else { return inLine(node, context) }
    if let number = references.note(heldBy: node) { return readNote(number, node, context) }
    flush()
    if let level = tag.headingLevel { return heading(level, node, context) }
    switch tag {
    case .ul, .ol, .menu, .dir: list(node, context)
    case .li: strayItem(node, context)
    case .blockquote: quote(node, context)
    case .pre, .listing, .xmp, .plaintext: preformatted(node, context)
    case .hr: if !html.hasClass("footnotes-sep", of: node) { append(.rule) }
    case .table: table(node, context)
    case .figure: figure(node, context)
    case .figcaption: caption(node, context)
    case .dl: definitions(node, context)
    case .details: details(node, context)
    case .form where html.isSearch(node): note(.formControl)
    default: container(node, context)
    }
  }

  /// A block where only text can be: its content, kept apart by white space.
  private mutating func inLine(_ node: Int, _ context: ReadingContext) {
    leaf.separate(context.style, byBreak: false)
    children(of: node, context)
    leaf.separate(context.style, byBreak: false)
  }

  private mutating func readNote(_ number: Int, _ node: Int, _ context: ReadingContext) {
    notes[number - 1] = blocks(of: node, ReadingContext())
  }

  private mutating func heading(_ level: Int, _ node: Int, _ context: ReadingContext) {
    let text = line(of: node, context)
    guard !text.isEmpty else { return }
    append(aligned(node, context, [.heading(level: level, text)]))
  }

  /// A paragraph, or any box around others.
  private mutating func container(_ node: Int, _ context: ReadingContext) {
    if isCaption(node) { return caption(node, context) }
    if isFigure(node) { return figure(node, context) }
    if let embed = html.embedWrapper(node) { return append(.embed(embed)) }
    if html.hasClass("gallery", of: node), html.first(.img, in: node) != nil {
      return gallery(node, context)
    }
    guard let alignment = newAlignment(node, context) else {
      children(of: node, context)
      return flush()
    }
    var inner = context
    inner.alignment = alignment
    append([.aligned(alignment, blocks(of: node, inner))])
  }

  /// The alignment that begins with this element.
  private mutating func newAlignment(_ node: Int, _ context: ReadingContext) -> Alignment? {
    if html.style(of: node).isJustified { note(.alignment) }
    guard let alignment = html.alignment(of: node), alignment != context.alignment,
      alignment != .left || context.alignment != nil
    else { return nil }
    return alignment
  }

  mutating func aligned(_ node: Int, _ context: ReadingContext, _ blocks: [Block]) -> [Block] {
    guard !blocks.isEmpty, let alignment = newAlignment(node, context) else { return blocks }
    return [.aligned(alignment, blocks)]
  }

  /// Adds blocks, an alignment that holds nothing left out.
  mutating func append(_ new: [Block]) {
    flush()
    for block in new {
      if case .aligned(_, let inner) = block, inner.isEmpty { continue }
      blocks.append(block)
    }
  }

  private mutating func quote(_ node: Int, _ context: ReadingContext) {
    let inner = blocks(of: node, context)
    if let card = html.card(node, blocks: inner) { return append(.embed(card)) }
    guard !inner.isEmpty else { return }
    append(aligned(node, context, [.quote(inner)]))
  }

  private mutating func details(_ node: Int, _ context: ReadingContext) {
    var summary = InlineText()
    let inner = collect { reader in
      for child in reader.html.children(of: node) {
        if reader.html.tag(child) == .summary, summary.isEmpty {
          summary = reader.line(of: child, context)
        } else {
          reader.child(child, context)
        }
      }
    }
    append(.details(Details(summary: summary, blocks: inner)))
  }
}

extension HTMLDocument {
  /// If a form searches the site it stands in, so that there is nothing of it to keep.
  func isSearch(_ form: Index) -> Bool {
    hasClass("wp-block-search", "search-form", "searchform", of: form)
  }
}
