/// End tags, and what they close.
extension Scanner {
  /// Scans the end tag at the cursor.
  mutating func scanEndTag() throws(ReadError) {
    try window.require(256)
    let start = window.cursor
    if let end = plainEndTagEnd(at: start) { return closeTop(upTo: end) }
    let nameEnd = window.nameEnd(from: start + 2)
    guard nameEnd > start + 2 else { return strayAngleBracket() }
    var end = nameEnd
    while end < window.end, CharacterClass.isSpace(window[end]) { end += 1 }
    let isWhole = end < window.end && window[end] == UInt8(ascii: ">")
    if isWhole, unsafe isTop(window.bytes(start + 2..<nameEnd)) {
      return closeTop(upTo: end + 1)
    }
    mismatchedEndTag(name: start + 2..<nameEnd, isWhole: isWhole, end: end)
  }

  /// The place after the end tag of the innermost element, if it stands at an offset without any
  /// space in it.
  @inline(__always)
  func plainEndTagEnd(at offset: Int) -> Int? {
    guard isEndTagOfTop(at: offset) else { return nil }
    let end = unsafe offset &+ 3 &+ open.name(at: open.count &- 1).count
    return window[end &- 1] == UInt8(ascii: ">") ? end : nil
  }

  private func isTop(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard open.count > 0 else { return false }
    return unsafe open.name(at: open.count - 1).isEqual(to: name)
  }

  @inline(__always)
  private mutating func closeTop(upTo end: Int) {
    if open.last?.isDropped == true {
      window.cursor = end
    } else {
      copy(upTo: end)
    }
    open.pop()
    if open.isEmpty { phase = .end }
  }

  /// An end tag that does not close the innermost element, or is itself cut.
  private mutating func mismatchedEndTag(name: Range<Int>, isWhole: Bool, end: Int) {
    let location = window.location(of: window.cursor)
    let shown = "</\(Excerpt(window.text(name), limit: 60))>"
    window.cursor = isWhole ? end + 1 : end
    if let index = unsafe open.lastIndex(of: window.bytes(name)) {
      report(
        .mismatchedTag(
          isWhole ? "\(shown) ends more than its own element." : "\(shown) is cut.",
          action: "what is open inside is ended too", at: location))
      closeElements(downTo: index)
    } else if !isWhole, isCutNameOfTop(name) {
      report(.mismatchedTag("\(shown) is cut.", action: "read as the end tag", at: location))
      closeTop()
    } else {
      report(
        .mismatchedTag("\(shown) ends nothing that is open.", action: "left out", at: location))
    }
  }

  private func isCutNameOfTop(_ name: Range<Int>) -> Bool {
    guard open.count > 0 else { return false }
    return unsafe open.name(at: open.count - 1).starts(with: window.bytes(name))
  }
}
