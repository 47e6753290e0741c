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

/// A section that lies ahead of the cursor.
struct SectionAhead {
  var body: Range<Int>
  /// Whether its `]]>` is there.
  var isClosed: Bool

  /// The place behind it.
  var end: Int { isClosed ? body.upperBound + 3 : body.upperBound }
}

extension Scanner {
  /// How far ahead the end of a section is looked for.
  private static var sectionReach: Int { 4 << 20 }

  /// Looks for the end of the section whose body begins at an offset.
  @inline(__always)
  mutating func sectionEnd(of body: Int) throws(ReadError) -> SectionEnd {
    guard let end = try nextSectionEnd(from: body) else {
      return window.isAtEnd ? endOfLastSection(from: body) : .unseen
    }
    try window.require(end &- window.cursor &+ 256)
    if endsValue(behind: end &+ 3) { return endOfUsualSection(body, end) }
    return try endOfOddSection(body, end)
  }

  /// The end of the section that opens ahead of the cursor, as it will be found when the cursor is
  /// there; nil if that is not in sight.
  mutating func sectionAhead(openingAt opening: Int) throws(ReadError) -> SectionAhead? {
    let body = opening + 9
    switch try sectionEnd(of: body) {
    case .closed(let end): return SectionAhead(body: body..<end, isClosed: true)
    case .unclosed(let end): return SectionAhead(body: body..<end, isClosed: false)
    case .cut: return nil
    case .unseen: break
    }
    var position = body
    while let end = try find("]]>", "]]>", from: position), lookAhead(end + 3 - position) {
      if try isSectionEnd(at: end) { return SectionAhead(body: body..<end, isClosed: true) }
      position = end + 3
    }
    return nil
  }

  /// Whether the field's end tag or another section stands at an offset, as behind the `]]>` of
  /// every section that nothing is wrong with.
  @inline(__always)
  private func endsValue(behind offset: Int) -> Bool {
    isEndTagOfTop(at: offset) || window.starts(with: "<![CDATA[", at: offset)
  }

  /// The next `]]>`; the one that was found last is not looked for again.
  @inline(__always)
  private mutating func nextSectionEnd(from body: Int) throws(ReadError) -> Int? {
    if seenSectionEnd.lowerBound <= body, seenSectionEnd.upperBound >= body {
      return seenSectionEnd.upperBound
    }
    var position = body
    while true {
      if let found = window.sectionEnd(from: position) {
        seenSectionEnd = body..<found
        return found
      }
      guard !window.isAtEnd, window.end &- body < Self.sectionReach else { return nil }
      position = max(body, window.end &- 2)
      try window.fill()
    }
  }

  /// A section whose `]]>` is missing takes in the next one, whose end tag may be the same.
  ///
  /// What stands in the value alone decides, so that a section that is written as several, as every
  /// `]]>` in a value needs, ends where it did.
  @inline(__always)
  private mutating func endOfUsualSection(_ body: Int, _ end: Int) -> SectionEnd {
    guard window.opensSection(in: body..<end), lookAhead(end - body),
      let place = endTagInside(body..<end)
    else { return .closed(end) }
    return .unclosed(place)
  }

  /// The end of a section that its element's end tag does not follow.
  private mutating func endOfOddSection(_ body: Int, _ end: Int) throws(ReadError) -> SectionEnd {
    guard !open.isEmpty else { return .closed(end) }
    var next = end + 3
    while next < window.end, CharacterClass.isSpace(window[next]) { next += 1 }
    if endsValue(behind: next) { return endOfUsualSection(body, end) }
    guard lookAhead(end - body) else { return .closed(end) }
    if let place = endTagInside(body..<end) { return .unclosed(place) }
    if window.opensSection(in: body..<end), let place = structuralTag(in: body..<end) {
      return .unclosed(place)
    }
    return try isSectionEnd(at: end) ? .closed(end) : .unseen
  }

  /// The source ends without another `]]>`.
  private mutating func endOfLastSection(from body: Int) -> SectionEnd {
    guard lookAhead(window.end - body) else { return .unseen }
    if let place = endTagInside(body..<window.end) ?? structuralTag(in: body..<window.end) {
      return .unclosed(place)
    }
    return window.errorPage(in: body..<window.end).map { .cut($0) } ?? .unseen
  }

  /// Where the innermost element's end tag stands in a section's body, with another element's right
  /// behind it, as no value has it.
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
      if next < body.upperBound, isElementTag(at: next) { return found }
    }
    return nil
  }
}

extension Scanner {
  /// The first tag of WXR's own in a section's body: where the end tag is lost as well.
  private mutating func structuralTag(in body: Range<Int>) -> Int? {
    var position = body.lowerBound
    while let found = window.firstIndex(
      of: UInt8(ascii: "<"), from: position, to: body.upperBound)
    {
      if isStructuralTag(at: found) { return found }
      position = found + 1
    }
    return nil
  }
}

extension ByteWindow {
  /// Whether `<![CDATA[` stands in a range.
  @inline(__always)
  func opensSection(in range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while let found = firstIndex(of: UInt8(ascii: "["), from: position, to: range.upperBound) {
      if found &- 2 >= range.lowerBound, self[found &- 1] == UInt8(ascii: "!"),
        starts(with: "<![CDATA[", at: found &- 2)
      {
        return true
      }
      position = found &+ 1
    }
    return false
  }

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
