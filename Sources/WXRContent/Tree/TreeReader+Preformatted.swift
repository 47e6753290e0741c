extension TreeReader {
  /// Code, unless WordPress says it is verse.
  mutating func preformatted(_ node: Int, _ context: ReadingContext) {
    if html.hasClass("wp-block-verse", of: node) { return versePoem(node, context) }
    guard html.contains(node, where: html.partsCode) else { return whole(node) }
    flush()
    var text: [UInt8] = []
    parts(of: node, of: node, context, &text)
    code(text, node)
  }

  private mutating func whole(_ node: Int) {
    let text = html.text(of: node)
    guard html.language(of: node).isEmpty, let markup = PreformattedMarkup.of(node, in: html),
      html.showsText(node)
    else { return code(text, node) }
    let plain = String(decoding: text.withoutOuterLineFeeds, as: UTF8.self)
    append(.preformatted(html: markup, text: plain))
  }

  private mutating func code(_ text: [UInt8], _ node: Int) {
    let text = text.withoutOuterLineFeeds
    guard text.contains(where: { !$0.isHTMLSpace }) else { return }
    if html.contains(node, where: { html.tag($0) == .a }) { note(.markupInCode) }
    append(.code(String(decoding: text, as: UTF8.self), language: html.language(of: node)))
  }

  /// Code that was never closed, or holds a picture, ends where something comes that is no code.
  private mutating func parts(
    of node: Int, of top: Int, _ context: ReadingContext, _ text: inout [UInt8]
  ) {
    for child in html.children(of: node) {
      if html.partsCode(child) {
        code(text, top)
        text = []
        self.child(child, context)
        flush()
      } else if html.contains(child, where: html.partsCode) {
        parts(of: child, of: top, context, &text)
      } else {
        text += html.ownText(of: child)
      }
    }
  }

  private mutating func versePoem(_ node: Int, _ context: ReadingContext) {
    var inner = context
    inner.isVerse = true
    let lines = blocks(of: node, inner)
    append(aligned(node, context, lines))
  }

  /// Text of verse: each line feed is a break, indents stay.
  mutating func verse(_ bytes: ArraySlice<UInt8>, _ context: ReadingContext) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { leaf.lineBreak(context.style) }
      let indent = index > 0 ? line.prefix { $0 == 0x20 }.count : 0
      if indent > 0 {
        let spaces = Array(repeating: [0xC2, 0xA0] as [UInt8], count: indent).joined()
        leaf.text(Array(spaces)[...], context.style)
      }
      leaf.text(line.dropFirst(indent), context.style)
    }
  }
}

extension HTMLDocument {
  /// If an element cannot be part of code.
  func partsCode(_ node: Index) -> Bool {
    switch tag(node) {
    case .img, .iframe, .object, .embed, .video, .audio, .ul, .ol, .dl, .blockquote, .table,
      .figure, .h1, .h2, .h3, .h4, .h5, .h6, .hr:
      true
    default: false
    }
  }

  /// The text of a node itself and all below it.
  fileprivate func ownText(of node: Index) -> [UInt8] {
    switch nodes[node].kind {
    case .text: Array(bytes[range(node)])
    case .comment: []
    case .element: tag(node) == .br ? [0x0A] : text(of: node)
    }
  }

  /// The language that a `pre`, or the `code` in it, names in its classes or attributes.
  func language(of node: Index) -> String {
    for element in [node, first(.code, in: node)].compactMap(\.self) {
      if let named = languageClass(of: element) { return named }
      for name in [HTMLAttributeName.dataCode, .lang, .dataLanguage, .dataEnlighter] {
        let language = string(name, of: element).lowercased()
        if !language.isEmpty, language.utf8.allSatisfy(\.isLanguageByte) { return language }
      }
    }
    return ""
  }

  /// `language-x`, `lang-x`, `lang:x`, `brush: x`, `highlight-source-x`.
  private func languageClass(of node: Index) -> String? {
    guard let value = value(.class, of: node) else { return nil }
    let words = bytes[value].split { $0.isHTMLSpace || $0 == 0x3B }
    for (index, word) in words.enumerated() {
      for prefix in Self.languagePrefixes where word.starts(with: prefix.utf8) {
        let rest = word.dropFirst(prefix.utf8.count)
        let next = index + 1 < words.count ? words[index + 1] : []
        let name = rest.isEmpty && prefix.hasSuffix(":") ? next : rest
        let language = name.prefix(while: \.isLanguageByte)
        if !language.isEmpty { return language.lowercasedString }
      }
    }
    return nil
  }

  private static let languagePrefixes = [
    "language-", "lang-", "lang:", "brush:", "highlight-source-",
  ]
}

extension UInt8 {
  /// What names of languages are made of: `c++`, `objective-c`, `c#`.
  fileprivate var isLanguageByte: Bool {
    isASCIIAlphanumeric || self == 0x23 || self == 0x2B || self == 0x2D || self == 0x2E
      || self == 0x5F || self >= 0x80
  }
}

extension [UInt8] {
  fileprivate var withoutOuterLineFeeds: ArraySlice<UInt8> {
    let start = firstIndex { $0 != 0x0A && $0 != 0x0D } ?? endIndex
    let end = lastIndex { !$0.isHTMLSpace }.map { $0 + 1 } ?? start
    return self[start..<Swift.max(start, end)]
  }
}
