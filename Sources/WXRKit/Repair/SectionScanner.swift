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
    switch try sectionEnd(of: window.cursor) {
    case .closed(let end):
      appendChecked(window.cursor..<end)
      window.cursor = end + 3
    case .unclosed(let end):
      appendChecked(window.cursor..<end)
      let name = Excerpt(open.nameText(at: open.count - 1))
      mend(
        end..<end,
        .mismatchedTag(
          "The CDATA section of <\(name)> never ends.", action: "ended before the end tag",
          at: window.location(of: end)), with: "]]>")
    case .cut(let end): cutSection(at: end)
    case .unseen: try scanLongSection()
    }
  }

  /// Ends the body that was appended and puts a mark in its place.
  mutating func endSection() {
    sections.endSection()
    output.append("<![CDATA[-]]>")
  }

  /// The source ends inside a section, with the server's error page behind `end`.
  private mutating func cutSection(at end: Int) {
    appendChecked(window.cursor..<end)
    window.cursor = window.end
    mend(
      end..<window.end,
      .truncated("an error page stands in the middle of a value", at: window.location(of: end)),
      with: "]]>")
  }

  /// Appends the body of a section whose end is not in sight up to and over its `]]>`.
  private mutating func scanLongSection() throws(ReadError) {
    let bracket = UInt8(ascii: "]")
    let firstEdit = edits.edits.count
    var forbidden: [ForbiddenCharacter] = []
    var isSplit = false
    defer { settle(forbidden, edits: firstEdit) }
    while true {
      try window.require(512)
      let limit = window.isAtEnd ? window.end : window.end - 256
      let clean = window.firstUnclean(from: window.cursor, to: limit, or: bracket, bracket)
      if isSplit { splitTags(in: window.cursor..<clean) }
      appendToSection(upTo: clean)
      if clean >= limit {
        guard window.isAtEnd, clean >= window.end else { continue }
        return mend(
          window.end..<window.end,
          .truncated("a value never ends", at: window.location(of: window.end)), with: "]]>")
      }
      if window[clean] != bracket {
        mendSection(forbidden: &forbidden)
      } else if !window.starts(with: "]]>", at: clean) {
        appendToSection(upTo: clean + 1)
      } else if try isSectionEnd(at: clean) {
        window.cursor += 3
        return
      } else {
        keepBracket(at: clean)
        isSplit = true
      }
    }
  }

  /// Appends a range to the body that is being made, and notes what must be split in it so that a
  /// section can hold it and is not taken for one whose end is missing.
  mutating func appendSplit(_ range: Range<Int>, _ finding: Diagnostic) {
    let firstEdit = edits.edits.count
    window.cursor = range.lowerBound
    while let bracket = window.sectionEnd(from: window.cursor), bracket + 3 <= range.upperBound {
      appendChecked(window.cursor..<bracket)
      note(bracket..<bracket + 3, finding, with: "]]]]><![CDATA[>")
      appendChecked(bracket..<bracket + 3)
    }
    appendChecked(window.cursor..<range.upperBound)
    splitTags(in: range, finding)
    edits.sort(from: firstEdit)
  }

  /// Notes that tags must be split over two sections that would else say that a section's end was
  /// lost before them.
  private mutating func splitTags(in range: Range<Int>, _ finding: Diagnostic? = nil) {
    guard edits.isLogging else { return }
    var position = range.lowerBound
    while let found = window.firstIndex(
      of: UInt8(ascii: "<"), from: position, to: range.upperBound)
    {
      position = found + 1
      guard isEndTagOfTop(at: found) || isStructuralTag(at: found) else { continue }
      note(
        position..<position, finding ?? .brokenCDATA(at: window.location(of: found)),
        with: "]]><![CDATA[")
    }
  }

  /// A `]]>` that belongs to the value.
  private mutating func keepBracket(at place: Int) {
    mend(
      place..<place + 3, .brokenCDATA(at: window.location(of: place)), with: "]]]]><![CDATA[>")
    appendToSection(upTo: place + 3)
  }

  @inline(__always)
  private mutating func appendToSection(upTo end: Int) {
    let room = limits.textLength - (sections.bytes.count - sections.start)
    let count = min(end - window.cursor, max(0, room))
    if count < end - window.cursor, count > 0 || room == 0 { cutLongSection(from: count, to: end) }
    if count > 0 {
      if edits.isOn { splitLongSection(upTo: window.cursor + count) }
      unsafe sections.append(window.pointer(at: window.cursor), count: count)
    }
    window.cursor = end
  }

  private mutating func cutLongSection(from count: Int, to end: Int) {
    mend(
      window.cursor + count..<end,
      .oversizedNode(
        "A value is longer than \(limits.textLength) bytes.", action: "cut there",
        at: window.location(of: window.cursor)), with: "")
  }

  /// Other parsers stop at ten million bytes of one section.
  private mutating func splitLongSection(upTo end: Int) {
    let length = sections.bytes.count - sections.start
    let most = 9_500_000
    var place = window.cursor + most - length % most
    while place <= end {
      var split = place
      while split > window.cursor, UTF8Sequence.isContinuation(window[split - 1]) { split -= 1 }
      if split > window.cursor, window[split - 1] >= 0x80 { split -= 1 }
      while split > window.cursor, window[split - 1] == UInt8(ascii: "]") { split -= 1 }
      note(
        split..<split,
        .longSection(at: window.location(of: split)), with: "]]><![CDATA[")
      place += most
    }
  }

  /// A character that XML forbids, in the body of a section: a space stands for it until the whole
  /// value is there, for no byte may go of one that is serialised.
  private struct ForbiddenCharacter {
    /// Where in the queue's bytes the space stands.
    var place: Int
    var source: Int
    var character: UInt32
    /// What takes its place in the document if it goes.
    var gap: [UInt8]
  }

  /// Mends the character at the cursor of a section's body.
  private mutating func mendSection(forbidden: inout [ForbiddenCharacter], isComment: Bool = false)
  {
    let byte = window[window.cursor]
    if byte == 0x0D { return mendCarriageReturn() }
    let start = window.cursor
    let place = sections.bytes.count
    if byte < 0x20 {
      let finding = Diagnostic.forbiddenCharacter(
        UInt32(byte), at: window.location(of: window.cursor))
      report(finding)
      if CharacterClass.separatesWords(UInt32(byte)) {
        note(start..<start + 1, finding, with: " ")
      } else {
        forbidden.append(
          ForbiddenCharacter(place: place, source: start, character: UInt32(byte), gap: gap))
      }
      sections.append(0x20)
      window.cursor += 1
      return
    }
    let mended = mendedSequence()
    if mended.isForbidden {
      forbidden.append(
        ForbiddenCharacter(place: place, source: start, character: 0xFFFE, gap: gap))
      sections.append(0x20)
    } else {
      let bytes = mended.bytes.isEmpty && isComment ? [0x20] : mended.bytes
      note(mended.range, mended.finding, with: bytes.isEmpty ? gap : bytes)
      for byte in bytes { sections.append(byte) }
    }
  }

  /// What takes the place of a character that goes from a section: a split, where what it parted
  /// could become markup.
  private var gap: [UInt8] {
    for place in stride(from: sections.bytes.count - 1, to: sections.bytes.count - 64, by: -1) {
      guard place >= sections.start else { break }
      switch sections.bytes[place] {
      case UInt8(ascii: "<"), UInt8(ascii: "]"): return Array("]]><![CDATA[".utf8)
      case UInt8(ascii: ">"), 0x20, 0x0A: return []
      default: continue
      }
    }
    return []
  }

  /// Appends a range of the window to the body that is being made, each character checked, and
  /// moves the cursor over it.
  ///
  /// - Parameter isComment: whether no character may go, for what it parted could become markup.
  mutating func appendChecked(_ range: Range<Int>, isComment: Bool = false) {
    let firstEdit = edits.edits.count
    var forbidden: [ForbiddenCharacter] = []
    window.cursor = range.lowerBound
    while true {
      let clean = window.firstUnclean(from: window.cursor, to: range.upperBound)
      appendToSection(upTo: min(clean, range.upperBound))
      guard clean < range.upperBound else { break }
      mendSection(forbidden: &forbidden, isComment: isComment)
    }
    settle(forbidden, edits: firstEdit, isComment: isComment)
  }

  /// Takes out the spaces that stand for forbidden characters, where no length counts them.
  private mutating func settle(
    _ forbidden: [ForbiddenCharacter], edits firstEdit: Int, isComment: Bool = false
  ) {
    guard !forbidden.isEmpty else { return }
    let body = unsafe sections.bytes.bytes(
      from: sections.start, count: sections.bytes.count - sections.start)
    let keepsLength = unsafe isComment || SerializedText.isRecognized(body)
    if !keepsLength { sections.remove(at: forbidden.map(\.place)) }
    guard edits.isLogging else { return }
    for one in forbidden {
      let end = one.source + (one.character == 0xFFFE ? 3 : 1)
      let finding = Diagnostic.forbiddenCharacter(
        one.character, at: SourceLocation(offset: one.source))
      note(one.source..<end, finding, with: keepsLength ? [0x20] : one.gap)
    }
    edits.sort(from: firstEdit)
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

  /// Whether the `]]>` at an offset is the section's end, not a part of the value.
  ///
  /// It is if its field's end tag follows, or another section. Otherwise a further `]]>` before
  /// that end tag, which no section opens, says that the value went on: exporters before
  /// WordPress 3.4 wrote it unescaped.
  mutating func isSectionEnd(at offset: Int) throws(ReadError) -> Bool {
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
    _ first: StaticString, _ second: StaticString, from start: Int, reach: Int = .max
  ) throws(ReadError) -> Int? {
    var position = start
    while true {
      let found = window.first(of: first, second, from: position)
      if let found { return found }
      position = max(start, window.end - 16)
      let length = min(limits.textLength, reach)
      guard !window.isAtEnd, window.end - window.cursor < length else { return nil }
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
