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
}

/// Finds tags in brackets from left to right, known or not. Linear.
struct BracketTagScanner {
  private let bytes: [UInt8]
  private let listings: CodeListings
  private var at = 0

  /// How long attributes can be; no bracket is looked for beyond.
  private static let reach = 8192

  init(_ bytes: [UInt8], outside listings: CodeListings) {
    self.bytes = bytes
    self.listings = listings
  }

  mutating func next() -> BracketTag? {
    while let open = bytes.place(of: .openBracket, from: at) {
      at = open + 1
      if let tag = tag(open), !listings.hold(open) {
        at = tag.place.upperBound
        return tag
      }
    }
    return nil
  }

  private mutating func tag(_ open: Int) -> BracketTag? {
    let closes = open + 1 < bytes.count && bytes[open + 1] == .slash
    let start = open + (closes ? 2 : 1)
    guard let end = endOfName(start),
      let close = bytes.place(of: .closeBracket, from: end, to: end + Self.reach),
      bytes.place(of: .openBracket, from: end, to: close) == nil
    else { return nil }
    var tag = BracketTag(
      name: bytes.text(start..<end), place: open..<close + 1, attributes: end..<close,
      closes: closes)
    tag.isSelfClosing = close > end && bytes[close - 1] == .slash
    tag.hasAttributes = hasAttributes(end..<close)
    let before = open > 0 ? bytes[open - 1] : 0
    let after = close + 1 < bytes.count ? bytes[close + 1] : 0
    tag.isLiteral = before == .openBracket || after == .closeBracket
    tag.looksLikeCode =
      before.isWordByte || before == UInt8(ascii: "\\") || after == UInt8(ascii: "(")
    return tag
  }

  /// The end of a name that blanks, a slash or a bracket follow.
  private func endOfName(_ start: Int) -> Int? {
    guard start < bytes.count, bytes[start].isLetter else { return nil }
    var end = start
    while end < bytes.count, end - start < 65, bytes[end].isWordByte || bytes[end] == .dash {
      end += 1
    }
    guard end < bytes.count, end - start < 65 else { return nil }
    return bytes[end].isBlank || bytes[end] == .closeBracket || bytes[end] == .slash
      || bytes.has("\u{A0}", at: end) ? end : nil
  }

  private func hasAttributes(_ range: Range<Int>) -> Bool {
    guard let equals = bytes.place(of: .equals, from: range.lowerBound, to: range.upperBound) else {
      return false
    }
    var start = equals
    while start > range.lowerBound, bytes[start - 1].isWordByte || bytes[start - 1] == .dash {
      start -= 1
    }
    return start < equals && bytes[start].isLetter && bytes[start - 1] <= 0x20
      || start < equals && bytes[start - 1] == 0xA0
  }
}
