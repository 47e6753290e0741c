/// What an element's `style` says that content cares about.
struct InlineStyleSheet {
  var marks: Marks = []
  var isNormalWeight = false
  var alignment: Alignment?
  var isJustified = false

  init() {}

  init(_ bytes: ArraySlice<UInt8>) {
    for declaration in bytes.split(separator: 0x3B) {
      let parts = declaration.split(separator: 0x3A, maxSplits: 1)
      guard parts.count == 2 else { continue }
      let words = parts[1].split { $0.isHTMLSpace || $0 == 0x21 }.map(\.lowercasedString)
      apply(parts[0].lowercasedString, words)
    }
  }

  private mutating func apply(_ property: String, _ words: [String]) {
    switch property {
    case "font-weight": weigh(words.first ?? "")
    case "font-style":
      if words.contains("italic") || words.contains("oblique") { marks.insert(.emphasis) }
    case "text-decoration", "text-decoration-line":
      if words.contains("line-through") { marks.insert(.strikethrough) }
      if words.contains("underline") { marks.insert(.underline) }
    case "vertical-align":
      if words.first == "super" { marks.insert(.superscript) }
      if words.first == "sub" { marks.insert(.subscript) }
    case "text-align":
      alignment = Alignment(rawValue: words.first ?? "")
      isJustified = words.first == "justify"
    default: break
    }
  }

  private mutating func weigh(_ word: String) {
    if word == "bold" || word == "bolder" || (Int(word) ?? 0) >= 600 {
      marks.insert(.strong)
    } else if word == "normal" || (Int(word) ?? 600) < 600 {
      isNormalWeight = true
    }
  }
}

extension HTMLDocument {
  func style(of node: Index) -> InlineStyleSheet {
    value(.style, of: node).map { InlineStyleSheet(bytes[$0]) } ?? InlineStyleSheet()
  }

  /// How an element stands: by style, attribute or the classes that WordPress gives.
  func alignment(of node: Index) -> Alignment? {
    if tag(node) == .center { return .center }
    guard nodes[node].attributeCount > 0 else { return nil }
    if let styled = style(of: node).alignment { return styled }
    if let attribute = Alignment(rawValue: string(.align, of: node).lowercased()) {
      return attribute
    }
    return alignmentClass(of: node)
  }

  private func alignmentClass(of node: Index) -> Alignment? {
    var found: Alignment?
    _ = anyClass(of: node) { word in
      let name = String(decoding: word, as: UTF8.self)
      found = Self.alignmentClasses[name]
      return found != nil
    }
    return found
  }

  private static let alignmentClasses: [String: Alignment] = [
    "aligncenter": .center, "alignleft": .left, "alignright": .right,
    "has-text-align-center": .center, "has-text-align-left": .left,
    "has-text-align-right": .right, "text-align-center": .center, "text-align-right": .right,
    "text-center": .center, "text-right": .right,
  ]
}

extension ArraySlice<UInt8> {
  /// Without white space around it, in lower case.
  var lowercasedString: String {
    let core = drop(while: \.isHTMLSpace)
    let end = core.lastIndex { !$0.isHTMLSpace }.map { $0 + 1 } ?? core.startIndex
    return String(decoding: core[..<end].map(\.lowercasedASCII), as: UTF8.self)
  }
}
