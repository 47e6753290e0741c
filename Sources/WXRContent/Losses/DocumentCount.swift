/// Counts what a parsed document shows, without what a tree leaves out knowingly.
struct DocumentCount {
  private let html: HTMLDocument
  private let references: PageReferences
  private var count: ContentCount
  /// Texts and pictures so far, by which a link that shows nothing is known.
  private var shown = 0

  static func of(
    _ html: HTMLDocument, _ references: PageReferences, _ text: VisibleText
  ) -> ContentCount {
    var counting = DocumentCount(html: html, references: references, count: ContentCount(text))
    counting.children(of: HTMLDocument.root)
    counting.count.text.separate()
    return counting.count
  }

  private init(html: HTMLDocument, references: PageReferences, count: ContentCount) {
    self.html = html
    self.references = references
    self.count = count
  }

  private mutating func children(of node: Int) {
    var child = html.firstChild(of: node)
    while let current = child {
      visit(current)
      child = html.next(after: current)
    }
  }

  private mutating func visit(_ node: Int) {
    switch html.nodes[node].kind {
    case .comment: break
    case .text: text(html.bytes[html.range(node)])
    case .element: element(node, html.tag(node))
    }
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) {
    count.text.add(bytes)
    if unsafe bytes.withUnsafeBytes({ unsafe LetterCount.of($0) }) > 0 { shown += 1 }
  }

  private mutating func element(_ node: Int, _ tag: HTMLTag) {
    guard !isHidden(node) else { return }
    switch ElementRole(tag) {
    case .dropped, .verbatim, .script: break
    case .lineBreak: count.text.separate()
    case .inline: children(of: node)
    case .image: image(node)
    case .link: link(node)
    case .media: media(node, tag)
    case .block: block(node, tag)
    }
  }

  /// Words for screen readers, and links to and from footnotes.
  private func isHidden(_ node: Int) -> Bool {
    html.nodes[node].attributeCount > 0
      && (references.isNoteMark(node) || references.note(markedBy: node) != nil
        || html.hasClass("screen-reader-text", of: node))
  }

  private mutating func image(_ node: Int) {
    count.text.separate()
    let source = html.string(.src, of: node).withoutLineBreaks
    if html.hasClass("emoji", "wp-smiley", of: node) {
      count.text.add(html.string(.alt, of: node))
    } else if !source.isEmpty {
      count[.images] += 1
    }
    shown += source.isEmpty && html.string(.alt, of: node).isEmpty ? 0 : 1
  }

  private mutating func link(_ node: Int) {
    let before = shown
    children(of: node)
    if shown > before, !html.string(.href, of: node).isEmpty { count[.links] += 1 }
  }

  private mutating func media(_ node: Int, _ tag: HTMLTag) {
    if html.embed(node) != nil {
      count[.embeds] += 1
      shown += 1
    } else if tag != .iframe {
      children(of: node)
    }
  }

  private mutating func block(_ node: Int, _ tag: HTMLTag) {
    count.text.separate()
    defer { count.text.separate() }
    switch tag {
    case .form where html.isSearch(node): return
    case .pre, .listing, .xmp, .plaintext: return preformatted(node)
    case .table: if html.showsText(node) { count[.tables] += 1 }
    default:
      if html.embedWrapper(node) != nil {
        count[.embeds] += 1
        return
      }
    }
    children(of: node)
  }

  /// Links in code are told by the tree itself.
  private mutating func preformatted(_ node: Int) {
    let links = count[.links]
    let blocks = count[.codeBlocks]
    children(of: node)
    guard !html.hasClass("wp-block-verse", of: node), html.showsText(node) else { return }
    // Lines of code that are blocks of their own are one block; what parts code leaves any number.
    let isWhole = !html.contains(node, where: html.partsCode)
    count[.codeBlocks] = isWhole ? blocks + 1 : blocks
    count[.links] = links
  }
}
