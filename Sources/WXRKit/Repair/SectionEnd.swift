/// Where a CDATA section ends, by looking ahead: its `]]>` may be missing, or be part of the value.
enum SectionEnd {
  /// At its `]]>`.
  case closed(Int)
  /// Before its field's end tag, for the `]]>` is missing.
  case unclosed(Int)
  /// Where an error page begins that took the rest of the file's place.
  case cut(Int)
  /// Too far to be seen, or to be found out step by step.
  case unseen
}

extension Scanner {
  /// How far ahead the end of a section is looked for.
  private static var sectionReach: Int { 4 << 20 }

  /// Looks for the end of the section whose body begins at the cursor.
  @inline(__always)
  mutating func sectionEnd() throws(ReadError) -> SectionEnd {
    let body = window.cursor
    guard let end = try nextSectionEnd(from: body) else {
      return window.isAtEnd ? endOfLastSection(from: body) : .unseen
    }
    try window.require(end &- window.cursor &+ 256)
    if isEndTagOfTop(at: end &+ 3) {
      return open.last?.element == .category ? endOfCategory(body, end) : .closed(end)
    }
    return try endOfOddSection(body, end)
  }

  /// The next `]]>`; the one that was found last is not looked for again.
  @inline(__always)
  private mutating func nextSectionEnd(from body: Int) throws(ReadError) -> Int? {
    if seenSectionEnd >= body { return seenSectionEnd }
    var position = body
    while true {
      if let found = window.sectionEnd(from: position) {
        seenSectionEnd = found
        return found
      }
      guard !window.isAtEnd, window.end &- body < Self.sectionReach else { return nil }
      position = max(body, window.end &- 2)
      try window.fill()
    }
  }

  /// Categories follow each other: one whose `]]>` is missing would take in the next one, whose end
  /// tag is the same.
  private mutating func endOfCategory(_ body: Int, _ end: Int) -> SectionEnd {
    guard end - body > 9, let place = endTagInside(body..<end) else { return .closed(end) }
    return .unclosed(place)
  }

  /// The end of a section that its element's end tag does not follow.
  private mutating func endOfOddSection(_ body: Int, _ end: Int) throws(ReadError) -> SectionEnd {
    guard !open.isEmpty else { return .closed(end) }
    var next = end + 3
    while next < window.end, CharacterClass.isSpace(window[next]) { next += 1 }
    if isEndTagOfTop(at: next) { return .closed(end) }
    guard lookAhead(end - body) else { return .closed(end) }
    if let place = endTagInside(body..<end) { return .unclosed(place) }
    return try isSectionEnd(at: end) ? .closed(end) : .unseen
  }

  /// The source ends without another `]]>`.
  private mutating func endOfLastSection(from body: Int) -> SectionEnd {
    guard lookAhead(window.end - body) else { return .unseen }
    if let place = endTagInside(body..<window.end) { return .unclosed(place) }
    return window.errorPage(in: body..<window.end).map { .cut($0) } ?? .unseen
  }

  /// Where the innermost element's end tag stands in a section's body, with one of WXR's own tags
  /// right behind it, as no value has it.
  private mutating func endTagInside(_ body: Range<Int>) -> Int? {
    guard !open.isEmpty else { return nil }
    var position = body.lowerBound
    while let found = window.firstIndex(
      of: UInt8(ascii: "<"), from: position, to: body.upperBound)
    {
      position = found + 1
      guard isEndTagOfTop(at: found),
        let close = window.firstIndex(of: UInt8(ascii: ">"), from: found, to: body.upperBound)
      else { continue }
      var next = close + 1
      while next < body.upperBound, CharacterClass.isSpace(window[next]) { next += 1 }
      if next < body.upperBound, isOwnTag(at: next) { return found }
    }
    return nil
  }
}

extension ByteWindow {
  /// The first `]]>` from an offset on.
  @inline(__always)
  func sectionEnd(from start: Int) -> Int? {
    var position = start
    while let found = firstIndex(of: UInt8(ascii: "]"), from: position, to: end &- 2) {
      if self[found &+ 1] == UInt8(ascii: "]"), self[found &+ 2] == UInt8(ascii: ">") {
        return found
      }
      position = found &+ 1
    }
    return nil
  }

  /// Where a web page or PHP's last words begin in a text that they have cut off.
  func errorPage(in range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while let found = firstIndex(of: UInt8(ascii: "<"), from: position, to: range.upperBound) {
      if startsIgnoringCase(with: "<!doctype html", at: found)
        || startsIgnoringCase(with: "<b>fatal error</b>:", at: found)
        || startsIgnoringCase(with: "<html", at: found)
      {
        return found
      }
      position = found + 1
    }
    return nil
  }
}
