// The grammar of WordPress's block parser, see ``BlockDelimiter``, for openers alone.
extension ByteView {
  func hasBlockMark(_ at: Int) -> Bool {
    self[at] == UInt8(ascii: "w") && self[at + 1] == UInt8(ascii: "p") && self[at + 2] == .colon
  }

  /// The end of `name` or `space/name`; `start` if there is none.
  func afterBlockName(_ start: Int) -> Int {
    guard let first = afterWord(start) else { return start }
    guard self[first] == .slash else { return first }
    return afterWord(first + 1) ?? start
  }

  private func afterWord(_ start: Int) -> Int? {
    guard self[start].isLowercaseLetter else { return nil }
    var at = start + 1
    while self[at].isLowercaseLetter || self[at].isDigit || self[at] == 0x5F
      || self[at] == .dash
    { at += 1 }
    // A name before `-->` or `/-->` must have a blank behind it, so no dash is taken too many.
    return at
  }

  /// The end of `{…} -->`, `-->` or `/-->`; nil if none of them stands here.
  func endOfDelimiter(_ start: Int, _ attributesCanEnd: inout Bool) -> Int? {
    guard self[start] == UInt8(ascii: "{") else {
      let at = self[start] == .slash ? start + 1 : start
      return self[at] == .dash && self[at + 1] == .dash && self[at + 2] == 0x3E ? at + 3 : nil
    }
    guard attributesCanEnd else { return nil }
    var at = start
    while true {
      at = placeOrEnd(of: 0x3E, from: at + 1)
      guard at < count else { break }
      if closesAttributes(at, from: start) { return at + 1 }
    }
    attributesCanEnd = false
    return nil
  }

  /// Whether `}`, blanks and `--` or `/--` stand before this `>`.
  private func closesAttributes(_ end: Int, from start: Int) -> Bool {
    guard self[end - 1] == .dash, self[end - 2] == .dash else { return false }
    var at = end - 3
    if self[at] == .slash { at -= 1 }
    let blanks = at
    while at > start, self[at].isBlank { at -= 1 }
    return at < blanks && at > start && self[at] == UInt8(ascii: "}")
  }
}
