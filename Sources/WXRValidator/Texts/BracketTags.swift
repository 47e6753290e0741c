import WXRContent

/// Something in brackets that has the form of a shortcode: `[name]`, `[name a="b"]`, `[/name]`.
struct BracketTag {
  let name: String
  /// From `[` through `]`.
  let place: Range<Int>
  /// Between the name and the bracket.
  let attributes: Range<Int>
  let closes: Bool
  var isSelfClosing = false
  /// Whether a name with `=` behind it stands in the attributes.
  var hasAttributes = false
  /// `[[name]]`, which WordPress shows and does not run.
  var isLiteral = false
  /// Whether a letter, digit or backslash stands right before it, as in `a[i]`, or `(` behind it,
  /// as in a link of Markdown.
  var looksLikeCode = false

  /// All tags in brackets from left to right, known or not. Linear.
  static func all(in view: ByteView, outside listings: CodeListings) -> [BracketTag] {
    var tags: [BracketTag] = []
    var at = 0
    while let open = view.place(of: .openBracket, from: at) {
      at = open + 1
      guard let tag = BracketTag(in: view, at: open), !listings.hold(open) else { continue }
      at = tag.place.upperBound
      tags.append(tag)
    }
    return tags
  }
}

extension BracketTag {
  /// How long attributes can be; no bracket is looked for beyond.
  private static let reach = 8192

  /// nil where nothing of the form begins at a bracket.
  private init?(in view: ByteView, at open: Int) {
    let closes = view[open + 1] == .slash
    let start = open + (closes ? 2 : 1)
    guard let end = view.endOfTagName(start),
      let close = view.place(of: .closeBracket, from: end, to: end + Self.reach),
      view.place(of: .openBracket, from: end, to: close) == nil
    else { return nil }
    let before = view[open - 1]
    let after = view[close + 1]
    self.init(
      name: view.text(start..<end), place: open..<close + 1, attributes: end..<close,
      closes: closes)
    isSelfClosing = close > end && view[close - 1] == .slash
    hasAttributes = view.hasAttributes(end..<close)
    isLiteral = before == .openBracket || after == .closeBracket
    looksLikeCode =
      before.isWordByte || before == UInt8(ascii: "\\") || after == UInt8(ascii: "(")
  }
}

extension ByteView {
  /// The end of a name that blanks, a slash or a bracket follow.
  fileprivate func endOfTagName(_ start: Int) -> Int? {
    guard self[start].isLetter else { return nil }
    var end = start
    while end - start < 65, self[end].isWordByte || self[end] == .dash { end += 1 }
    guard end < count, end - start < 65 else { return nil }
    return self[end].isBlank || self[end] == .closeBracket || self[end] == .slash
      || has("\u{A0}", at: end) ? end : nil
  }

  fileprivate func hasAttributes(_ range: Range<Int>) -> Bool {
    guard let equals = place(of: .equals, from: range.lowerBound, to: range.upperBound) else {
      return false
    }
    var start = equals
    while start > range.lowerBound, self[start - 1].isWordByte || self[start - 1] == .dash {
      start -= 1
    }
    guard start < equals else { return false }
    return self[start].isLetter && self[start - 1] <= 0x20 || self[start - 1] == 0xA0
  }
}
