/// CDATA sections: their bodies are checked, kept aside, and ended where the value ends.
extension Scanner {
  /// Whether the body of a section is being appended.
  var isInSection: Bool { sections.bytes.count > sections.start }

  /// Scans the section whose `<![CDATA[` stands at the cursor.
  mutating func scanSection() throws(ReadError) {
    try scanSectionValue()
    endSection()
  }

  /// Appends the value of the section whose `<![CDATA[` stands at the cursor to the queue.
  mutating func scanSectionValue() throws(ReadError) {
    window.cursor += 9
    var forbidden: [Int] = []
    try scanSectionBody(forbidden: &forbidden)
    if !forbidden.isEmpty { settle(forbidden) }
  }

  /// Ends the body that was appended and puts a mark in its place.
  mutating func endSection() {
    sections.endSection()
    output.append("<![CDATA[-]]>")
  }

  /// Appends the body up to and over its `]]>`.
  ///
  /// - Parameter forbidden: where in the queue's bytes a space stands for a character that goes,
  ///   unless the value is serialised.
  private mutating func scanSectionBody(forbidden: inout [Int]) throws(ReadError) {
    let bracket = UInt8(ascii: "]")
    while true {
      try window.require(64)
      let limit = window.isAtEnd ? window.end : window.end - 16
      let clean = window.firstUnclean(from: window.cursor, to: limit, or: bracket, bracket)
      appendToSection(upTo: clean)
      if clean >= limit {
        guard window.isAtEnd, clean >= window.end else { continue }
        return report(
          .truncated("a value never ends", at: window.location(of: window.end)))
      }
      if window[clean] != bracket {
        mendSection(forbidden: &forbidden)
      } else if !window.starts(with: "]]>", at: clean) {
        appendToSection(upTo: clean + 1)
      } else if try sectionEnds(at: clean) {
        window.cursor += 3
        return
      } else {
        report(.brokenCDATA(at: window.location(of: clean)))
        appendToSection(upTo: clean + 3)
      }
    }
  }

  @inline(__always)
  private mutating func appendToSection(upTo end: Int) {
    let room = limits.textLength - (sections.bytes.count - sections.start)
    let count = min(end - window.cursor, max(0, room))
    if count < end - window.cursor, count > 0 || room == 0 {
      report(
        .oversizedNode(
          "A value is longer than \(limits.textLength) bytes.", action: "cut there",
          at: window.location(of: window.cursor)))
    }
    if count > 0 {
      unsafe sections.append(window.pointer(at: window.cursor), count: count)
    }
    window.cursor = end
  }

  /// Mends the character at the cursor of a section's body.
  private mutating func mendSection(forbidden: inout [Int]) {
    let byte = window[window.cursor]
    if byte == 0x0D { return mendCarriageReturn() }
    let start = sections.bytes.count
    if byte < 0x20 {
      report(.forbiddenCharacter(UInt32(byte), at: window.location(of: window.cursor)))
      if !CharacterClass.separatesWords(UInt32(byte)) { forbidden.append(start) }
      sections.append(0x20)
      window.cursor += 1
      return
    }
    let mended = mendedSequence()
    if mended.isForbidden {
      forbidden.append(start)
      sections.append(0x20)
    } else {
      for byte in mended.bytes { sections.append(byte) }
    }
  }

  /// Appends a range of the window to the body that is being made, each character checked, and
  /// moves the cursor over it.
  mutating func appendChecked(_ range: Range<Int>) {
    var forbidden: [Int] = []
    window.cursor = range.lowerBound
    while window.cursor < range.upperBound {
      let clean = window.firstUnclean(from: window.cursor, to: range.upperBound, or: 0x0D, 0x0D)
      appendToSection(upTo: clean)
      guard clean < range.upperBound else { break }
      mendSection(forbidden: &forbidden)
    }
    if !forbidden.isEmpty { settle(forbidden) }
  }

  private mutating func mendCarriageReturn() {
    let isPair = window.starts(with: "\r\n", at: window.cursor)
    if lineEnds == .lf {
      sections.append(0x0D)
    } else if !isPair {
      sections.append(0x0A)
    }
    window.cursor += 1
  }

  /// Takes out the spaces that stand for forbidden characters, where no length counts them.
  private mutating func settle(_ forbidden: [Int]) {
    let body = unsafe sections.bytes.bytes(
      from: sections.start, count: sections.bytes.count - sections.start)
    guard unsafe !SerializedText.isRecognized(body) else { return }
    sections.remove(at: forbidden)
  }

  /// Whether the `]]>` at an offset is the section's end, not a part of the value.
  ///
  /// It is if its field's end tag follows, or another section. Otherwise a further `]]>` before
  /// that end tag, which no section opens, says that the value went on: exporters before
  /// WordPress 3.4 wrote it unescaped.
  private mutating func sectionEnds(at offset: Int) throws(ReadError) -> Bool {
    try window.require(offset + 3 - window.cursor + 256)
    guard let top = open.last, top.element?.isField == true else { return true }
    var next = offset + 3
    if isEndTagOfTop(at: next) { return true }
    while next < window.end, CharacterClass.isSpace(window[next]) { next += 1 }
    if isEndTagOfTop(at: next) || window.starts(with: "<![CDATA[", at: next) { return true }
    if !walk.range.contains(offset) { walk = try walk(from: offset) }
    return !walk.goesOn
  }

  /// What a look ahead from a `]]>` has shown. It holds for each further `]]>` on its way, so that
  /// no byte is looked at more than once.
  struct Walk {
    var range = 0..<0
    /// Whether a `]]>` that no section opens comes before the field's end tag.
    var goesOn = false
  }

  /// Looks ahead from a `]]>` to the field's end tag, or to a `]]>` that no section opens.
  private mutating func walk(from start: Int) throws(ReadError) -> Walk {
    var position = start + 3
    while let next = try find("<", "]]>", from: position) {
      try window.require(next - window.cursor + 256)
      if window[next] == UInt8(ascii: "]") { return Walk(range: start..<next, goesOn: true) }
      if isEndTagOfTop(at: next) || isStructuralTag(at: next) {
        return Walk(range: start..<next)
      }
      position = next + 1
      guard window.starts(with: "<![CDATA[", at: next) else { continue }
      guard let end = try find("]]>", "]]>", from: next + 9) else { break }
      position = end + 3
    }
    return Walk(range: start..<max(start + 1, window.end))
  }

  /// The first place from `start` on of one of two texts; nil if neither comes within the limit on
  /// text.
  mutating func find(
    _ first: StaticString, _ second: StaticString, from start: Int
  ) throws(ReadError) -> Int? {
    var position = start
    while true {
      let found = window.first(of: first, second, from: position)
      if let found { return found }
      position = max(start, window.end - 16)
      guard !window.isAtEnd, window.end - window.cursor < limits.textLength else { return nil }
      try window.fill()
    }
  }

  /// Whether the end tag of the innermost open element stands at an offset.
  @inline(__always)
  func isEndTagOfTop(at offset: Int) -> Bool {
    guard window.end &- offset > 2, window[offset] == UInt8(ascii: "<"),
      window[offset &+ 1] == UInt8(ascii: "/"), open.count > 0
    else { return false }
    let name = unsafe open.name(at: open.count &- 1)
    let after = offset &+ 2 &+ name.count
    guard window.end > after, unsafe window.bytes(offset &+ 2..<after).isEqual(to: name)
    else { return false }
    return window[after] == UInt8(ascii: ">") || CharacterClass.isSpace(window[after])
  }

  /// Whether a tag of WXR's own stands at an offset: it cannot be part of a value's markup.
  mutating func isStructuralTag(at offset: Int) -> Bool {
    var start = offset + 1
    if start < window.end, window[start] == UInt8(ascii: "/") { start += 1 }
    let end = window.nameEnd(from: start)
    guard end > start, end < window.end else { return false }
    let entry = unsafe names.entry(window.bytes(start..<end))
    guard let element = entry.element else { return false }
    let isPrefixed = unsafe window.bytes(start..<end).contains(UInt8(ascii: ":"))
    return isPrefixed || element == .item || element == .channel || element == .rss
  }
}

extension ByteWindow {
  /// The first place of one of two texts in the window.
  func first(of first: StaticString, _ second: StaticString, from start: Int) -> Int? {
    let heads = unsafe (first.utf8Start[0], second.utf8Start[0])
    var position = start
    while position < end {
      let one = firstIndex(of: heads.0, from: position, to: end)
      let other = firstIndex(of: heads.1, from: position, to: one ?? end)
      guard let found = other ?? one else { return nil }
      if starts(with: first, at: found) || starts(with: second, at: found) { return found }
      position = found + 1
    }
    return nil
  }

  /// Where the name that starts at an offset ends.
  func nameEnd(from start: Int) -> Int {
    var end = start
    while end < self.end, CharacterClass.canContinueName(self[end]) { end += 1 }
    return end
  }
}
