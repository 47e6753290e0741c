/// What PHP and web servers print into an export: elements of HTML between WXR's own.
enum StrayHTML {
  /// Whether a name is one that stands there only by accident.
  static func isElement(_ name: String) -> Bool { names.contains(name.lowercased()) }

  /// Whether an element of this name has no end tag.
  static func isVoid(_ name: String) -> Bool { voidNames.contains(name.lowercased()) }

  /// Whether a text holds a message of PHP or of WordPress's database.
  static func isMessage(_ text: some Collection<UInt8>) -> Bool {
    if text.contains("WordPress database error".utf8) { return true }
    guard text.contains(" on line ".utf8) else { return false }
    return kinds.contains { text.contains($0.utf8) }
  }

  private static let kinds = [
    "Notice", "Warning", "Deprecated", "Fatal error", "Parse error", "Strict Standards",
    "Catchable fatal error", "Recoverable fatal error",
  ]

  private static let voidNames: Set<String> = ["br", "hr", "img", "input", "meta", "wbr"]

  private static let names: Set<String> =
    voidNames.union([
      "html", "head", "body", "b", "i", "u", "p", "div", "span", "strong", "em", "font", "pre",
      "code", "table", "tbody", "thead", "tr", "td", "th", "a", "small", "center", "h1", "h2", "h3",
      "h4", "h5", "h6", "ul", "ol", "li", "script", "style", "noscript", "form", "blockquote",
    ])
}

extension Scanner {
  /// How far junk between elements is looked at.
  private static var junkReach: Int { 1 << 20 }

  /// Passes over text between elements that PHP, git or a browser has put there. False if the text
  /// at the cursor is none of that.
  mutating func skipLooseJunk() throws(ReadError) -> Bool {
    let start = window.cursor
    guard start >= checkedLooseText,
      let end = try junkEnd(from: start, at: { $0.isElementTag(at: $1) })
    else { return false }
    let textEnd = window.firstIndex(of: UInt8(ascii: "<"), from: start, to: end) ?? end
    if unsafe StrayHTML.isMessage(window.bytes(start..<end)) { return leaveOut(start..<end) }
    if skipMark(in: start..<textEnd) { return true }
    checkedLooseText = textEnd
    return false
  }

  /// Passes over a line that git has put between two versions, or the hyphens that a browser shows
  /// before elements.
  private mutating func skipMark(in range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, CharacterClass.isSpace(window[start]) { start += 1 }
    guard start < range.upperBound else { return false }
    let lineEnd = window.firstIndex(of: 0x0A, from: start, to: range.upperBound) ?? range.upperBound
    if window.isConflictMarker(at: start) {
      leaveOutMarker(start..<lineEnd)
      return true
    }
    let hyphens = start..<range.upperBound
    let isBrowsers = hyphens.allSatisfy {
      window[$0] == UInt8(ascii: "-") || CharacterClass.isSpace(window[$0])
    }
    guard isBrowsers, hyphens.count < 64 else { return false }
    window.cursor = range.upperBound
    mend(start..<start + 1, .browserMark(at: window.location(of: start)), with: " ")
    return true
  }

  /// A line between two versions of a file that git could not join: both are read.
  mutating func leaveOutMarker(_ line: Range<Int>) {
    window.cursor = line.upperBound
    mend(
      line,
      .mismatchedTag(
        "A mark of git's stands between two versions of the export that were never joined.",
        action: "left out, both versions are read", at: window.location(of: line.lowerBound)),
      with: "")
  }

  /// Passes over HTML between elements, from the tag at the cursor on: a message of PHP, a whole
  /// page, or what is not well-formed. False if it may stand there.
  mutating func skipStrayHTML(name: String) throws(ReadError) -> Bool {
    let start = window.cursor
    if name == "html" || name == "body" || name == "head" { return try skipPage() }
    guard let end = try junkEnd(from: start, at: { $0.isElementTag(at: $1) }) else {
      return false
    }
    let isJunk = unsafe StrayHTML.isMessage(window.bytes(start..<end)) || !isBalanced(start..<end)
    return isJunk && leaveOut(start..<end)
  }

  /// Passes over a web page in the middle of the export: all up to a tag of WXR's own.
  mutating func skipPage() throws(ReadError) -> Bool {
    let start = window.cursor
    guard let end = try junkEnd(from: start, at: { $0.isStructuralTag(at: $1) }) else {
      return false
    }
    window.cursor = end
    mend(
      start..<end,
      .pageInDocument(
        window.text(start..<min(end, start + 200)), at: window.location(of: start)), with: "")
    return true
  }

  private mutating func leaveOut(_ range: Range<Int>) -> Bool {
    var range = range
    while range.count > 1, CharacterClass.isSpace(window[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    window.cursor = range.upperBound
    mend(
      range,
      .phpOutputBetween(
        window.text(range.lowerBound..<min(range.upperBound, range.lowerBound + 200)),
        at: window.location(of: range.lowerBound)), with: "")
    return true
  }

  /// Where junk ends: at the next tag that satisfies a test, or with the source; nil if that is too
  /// far away.
  private mutating func junkEnd(
    from start: Int, at isEnd: (inout Scanner, Int) -> Bool
  ) throws(ReadError) -> Int? {
    var position = start + 1
    while true {
      while let found = window.firstIndex(of: UInt8(ascii: "<"), from: position, to: window.end) {
        try window.require(found - window.cursor + 256)
        if isEnd(&self, found) { return found }
        position = found + 1
      }
      guard !window.isAtEnd else { return window.end }
      position = window.end
      guard position - start < Self.junkReach, lookAhead(position - start) else { return nil }
      try window.fill()
    }
  }

  /// Whether a tag of WXR's own or of a plugin's stands at an offset, or a section.
  private mutating func isElementTag(at offset: Int) -> Bool {
    if window.starts(with: "<![CDATA[", at: offset) { return true }
    let name = tagName(at: offset)
    guard !name.isEmpty else { return false }
    let entry = unsafe names.entry(window.bytes(name))
    if entry.element != nil { return true }
    return unsafe window.bytes(name).contains(UInt8(ascii: ":"))
  }

  /// Whether a tag of WXR's own stands at an offset.
  mutating func isOwnTag(at offset: Int) -> Bool {
    let name = tagName(at: offset)
    guard !name.isEmpty else { return false }
    return unsafe names.entry(window.bytes(name)).element != nil
  }

  /// The name of the start or end tag that stands at an offset.
  private func tagName(at offset: Int) -> Range<Int> {
    var start = offset + 1
    if start < window.end, window[start] == UInt8(ascii: "/") { start += 1 }
    let end = window.nameEnd(from: start)
    return end < window.end ? start..<end : start..<start
  }

  /// Whether the tags of a text are in pairs.
  private func isBalanced(_ range: Range<Int>) -> Bool {
    var depth = 0
    var position = range.lowerBound
    while let found = window.firstIndex(
      of: UInt8(ascii: "<"), from: position, to: range.upperBound)
    {
      position = found + 1
      guard position < range.upperBound else { return false }
      let isEnd = window[position] == UInt8(ascii: "/")
      let name = isEnd ? position + 1 : position
      guard let close = window.firstIndex(of: UInt8(ascii: ">"), from: name, to: range.upperBound),
        name < close, CharacterClass.canStartName(window[name])
      else { return false }
      if isEnd {
        depth -= 1
      } else if window[close - 1] != UInt8(ascii: "/") {
        depth += 1
      }
      guard depth >= 0 else { return false }
    }
    return depth == 0
  }
}

extension ByteWindow {
  /// Whether a line that git writes into a file begins at an offset.
  func isConflictMarker(at start: Int) -> Bool {
    guard end - start >= 7, start == 0 || start <= cursor || self[start - 1] == 0x0A else {
      return false
    }
    let mark = self[start]
    guard
      [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|")].contains(mark),
      (start..<start + 7).allSatisfy({ self[$0] == mark })
    else { return false }
    return end == start + 7 || CharacterClass.isSpace(self[start + 7])
  }

  /// Whether the end of the source cuts the tag that begins at an offset.
  func isCutTag(at start: Int) -> Bool {
    guard isAtEnd, firstIndex(of: UInt8(ascii: ">"), from: start, to: end) == nil else {
      return false
    }
    guard start + 1 < end else { return true }
    let next = self[start + 1]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
      || CharacterClass.canStartName(next)
  }
}
