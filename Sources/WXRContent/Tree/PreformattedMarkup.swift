/// Preformatted text whose marks and links its author set, as markup of its own.
///
/// Markdown's code says none of them. Colours that a highlighter put there are no marks: code
/// with those, or with a language, stays code.
struct PreformattedMarkup {
  private let html: HTMLDocument
  private var out = Array("<pre>".utf8)

  /// Nil if there is nothing in it that code could not say.
  static func of(_ node: Int, in html: HTMLDocument) -> String? {
    var isMarked = false
    let isHighlighted = html.contains(node) { inner in
      isMarked = isMarked || html.isMarked(inner)
      return html.tag(inner) == .span || html.tag(inner) == .font
    }
    guard isMarked, !isHighlighted else { return nil }
    var markup = PreformattedMarkup(html: html)
    markup.write(node)
    return String(decoding: markup.out, as: UTF8.self) + "</pre>"
  }

  private init(html: HTMLDocument) { self.html = html }

  private mutating func write(_ top: Int) {
    var stack: [(node: Int, end: [UInt8])] = html.children(of: top).map { ($0, []) }.reversed()
    while let (node, end) = stack.popLast() {
      guard end.isEmpty else {
        out += end
        continue
      }
      switch html.nodes[node].kind {
      case .comment: continue
      case .text: text(html.string(html.range(node)))
      case .element where html.tag(node) == .br: text("\n")
      case .element:
        let (start, end) = tags(of: node)
        out += start
        if !end.isEmpty { stack.append((node, end)) }
        stack += html.children(of: node).map { (node: $0, end: []) }.reversed()
      }
    }
  }

  /// Text with its line feeds, of which no two may follow each other: a blank line ends raw HTML.
  private mutating func text(_ text: String) {
    for byte in text.escapedForHTML.utf8 where byte != 0x0D {
      if byte == 0x0A, out.last == 0x0A {
        out.removeLast()
        out += "&#10;\n".utf8
      } else {
        out.append(byte)
      }
    }
  }

  private func tags(of node: Int) -> (start: [UInt8], end: [UInt8]) {
    guard html.isMarked(node) else { return ([], []) }
    guard html.tag(node) == .a else {
      return (html.tag(node).marks.openingTag(in: .commonMark), html.tag(node).marks.closingTag)
    }
    let address = html.string(.href, of: node).withoutLineBreaks.escapedForAttribute
    return (Array("<a href=\"\(address)\">".utf8), Array("</a>".utf8))
  }
}

extension HTMLDocument {
  /// If an element is a link or sets a mark that an author would.
  fileprivate func isMarked(_ node: Index) -> Bool {
    nodes[node].kind == .element
      && (tag(node) == .a && has(.href, node) || !tag(node).marks.isEmpty)
  }
}
