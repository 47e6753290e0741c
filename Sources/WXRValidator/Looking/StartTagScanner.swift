import WXRContent

/// A tag of HTML: where it stands, what it is called, what it holds.
struct FoundTag {
  var place: Range<Int>
  var name: Range<Int>
  var isEnd = false
  var attributes: [Attribute] = []

  struct Attribute {
    var name: Range<Int>
    /// Without its quotes; empty if it has no value.
    var value: Range<Int>
  }

  func value(of name: StaticString, in text: ByteView) -> Range<Int>? {
    attributes.first { text.equals($0.name, name) }?.value
  }
}

/// Finds tags as HTML's tokenizer does, past comments and the texts of scripts and styles. Linear.
///
/// It builds arrays, so a rule calls for it only where a quicker look has found something.
struct StartTagScanner {
  private let text: ByteView
  private var at: Int
  /// Where searches for the end of a comment and of scripts have failed: none ends from there on.
  private var hasCommentEnd = true

  init(_ text: ByteView, from start: Int = 0) {
    self.text = text
    at = start
  }

  mutating func next() -> FoundTag? {
    while let start = text.place(of: UInt8(ascii: "<"), from: at) {
      at = start + 1
      let isEnd = text[at] == UInt8(ascii: "/")
      if text[isEnd ? at + 1 : at].isLetter { return tag(from: start, isEnd: isEnd) }
      if text.has("!--", at: at) { skipComment() }
    }
    return nil
  }

  private mutating func tag(from start: Int, isEnd: Bool) -> FoundTag {
    let first = isEnd ? start + 2 : start + 1
    let nameEnd = text.end(of: { !$0.endsName }, from: first)
    var tag = FoundTag(place: start..<nameEnd, name: first..<nameEnd, isEnd: isEnd)
    at = nameEnd
    while let attribute = attribute() { tag.attributes.append(attribute) }
    if text[at] == UInt8(ascii: ">") { at += 1 }
    tag.place = start..<at
    if !isEnd, text.equals(tag.name, "script") || text.equals(tag.name, "style") {
      skipRawText(tag.name)
    }
    return tag
  }

  private mutating func attribute() -> FoundTag.Attribute? {
    at = text.end(of: { $0.isBlank || $0 == UInt8(ascii: "/") }, from: at)
    guard at < text.count, text[at] != UInt8(ascii: ">") else { return nil }
    // An equals sign in the first place belongs to the name.
    let nameEnd = text.end(of: { !$0.endsName && $0 != UInt8(ascii: "=") }, from: at + 1)
    let name = at..<nameEnd
    let equals = text.afterBlanks(nameEnd)
    guard text[equals] == UInt8(ascii: "=") else {
      at = nameEnd
      return FoundTag.Attribute(name: name, value: nameEnd..<nameEnd)
    }
    let start = text.afterBlanks(equals + 1)
    if text[start].isQuote {
      let end = text.place(of: text[start], from: start + 1) ?? text.count
      at = min(end + 1, text.count)
      return FoundTag.Attribute(name: name, value: min(start + 1, end)..<end)
    }
    let end = text.end(of: { !$0.isBlank && $0 != UInt8(ascii: ">") }, from: start)
    at = end
    return FoundTag.Attribute(name: name, value: start..<end)
  }

  private mutating func skipComment() {
    at += 3
    guard hasCommentEnd else { return }
    if let end = text.place(of: "-->", from: at) { at = end + 3 } else { hasCommentEnd = false }
  }

  /// Past the text of a script or style; to the end if it has none.
  private mutating func skipRawText(_ name: Range<Int>) {
    let isScript = text.equals(name, "script")
    while let start = text.place(of: UInt8(ascii: "<"), from: at) {
      at = start + 1
      guard text[at] == UInt8(ascii: "/") else { continue }
      if text.hasFolded(isScript ? "script" : "style", at: at + 1) {
        at = start
        return
      }
    }
    at = text.count
  }
}

extension UInt8 {
  /// White space, `/` or `>`.
  fileprivate var endsName: Bool {
    isBlank || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
  }
}
