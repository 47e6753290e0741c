/// Text between tags, and the characters of every value.
extension Scanner {
  /// Passes over white space between two tags of an element that holds elements: nobody reads it,
  /// and libxml2 would take its time over it. False if something else stands there.
  @inline(__always)
  mutating func skipLayout() throws(ReadError) -> Bool {
    guard let top = open.last?.element, !top.isField else { return false }
    var end = layoutEnd()
    if end &+ 1 >= window.end, !window.isAtEnd {
      try window.require(Self.longestLayout &+ 2)
      end = layoutEnd()
    }
    guard end &- window.cursor <= Self.longestLayout, isBeforeTag(end) else { return false }
    window.cursor = end
    return true
  }

  /// How long white space between tags may be to be passed over, wherever the window ends.
  private static var longestLayout: Int { 64 << 10 }

  @inline(__always)
  private func layoutEnd() -> Int {
    var end = window.cursor
    while end < window.end, CharacterClass.isSpace(window[end]) { end &+= 1 }
    return end
  }

  /// Whether a tag seems to start at an offset; an item's does where a piece ends.
  @inline(__always)
  private func isBeforeTag(_ offset: Int) -> Bool {
    guard offset &+ 1 < window.end else { return isPiece && offset == window.end }
    return window[offset] == UInt8(ascii: "<") && window[offset &+ 1] != UInt8(ascii: "!")
      && window[offset &+ 1] != UInt8(ascii: "?")
  }

  /// Scans text up to the next `<`, or as far as the window reaches.
  mutating func scanText() throws(ReadError) {
    let start = window.cursor
    let next = window.firstIndex(of: UInt8(ascii: "<"), from: start, to: window.end)
    scanText(upTo: next ?? (window.isAtEnd ? window.end : max(start + 1, window.end - 48)))
  }

  /// Scans text, in which no `<` stands.
  mutating func scanText(upTo limit: Int) {
    let start = window.cursor
    closeGap()
    while window.cursor < limit {
      let clean = window.firstUnclean(
        from: window.cursor, to: limit, or: UInt8(ascii: "&"), UInt8(ascii: "]"))
      if clean > window.cursor { copy(upTo: clean) }
      guard window.cursor < limit else { break }
      mendText(valueStart: start, valueEnd: limit)
    }
  }

  /// Mends the text at the cursor, which is not clean as it stands.
  private mutating func mendText(valueStart: Int, valueEnd: Int) {
    switch window[window.cursor] {
    case UInt8(ascii: "&"): scanReference()
    case UInt8(ascii: "]"): scanBracket()
    case 0x0D: scanCarriageReturn()
    case let byte where byte < 0x20:
      let keepsLength = window.isSerialized(from: valueStart, to: valueEnd)
      mendControl(keepsLength: keepsLength)
    default:
      let keepsLength = window.isSerialized(from: valueStart, to: valueEnd)
      let mended = mendedSequence()
      let bytes = mended.isForbidden ? (keepsLength ? [0x20] : []) : mended.bytes
      output.append(contentsOf: bytes)
      note(mended.range, mended.finding, with: bytes)
      if bytes.isEmpty { closeGap() }
    }
  }

  /// Where a character or a tag has gone, what stood around it must not become `]]>`.
  mutating func closeGap() {
    let last = output.count - 1
    guard window.cursor < window.end, window[window.cursor] == UInt8(ascii: ">"), last > 0,
      output[last] == UInt8(ascii: "]"), output[last - 1] == UInt8(ascii: "]")
    else { return }
    escapeBracket()
  }

  /// A `>` that `]]` stands before.
  private mutating func escapeBracket() {
    let start = window.cursor
    output.append("&gt;")
    window.cursor += 1
    mend(start..<start + 1, .brokenCDATA(at: window.location(of: start)), with: "&gt;")
  }

  /// A control character goes, unless it separates words or a length counts it.
  mutating func mendControl(keepsLength: Bool) {
    let start = window.cursor
    let character = UInt32(window[start])
    let isSpace = keepsLength || CharacterClass.separatesWords(character)
    if isSpace { output.append(0x20) }
    window.cursor += 1
    mend(
      start..<start + 1, .forbiddenCharacter(character, at: window.location(of: start)),
      with: isSpace ? " " : "")
    if !isSpace { closeGap() }
  }

  /// `]]>` in text is forbidden by XML; a reader that forgives it takes it as it is.
  private mutating func scanBracket() {
    if window.starts(with: "]]>", at: window.cursor) {
      let start = window.cursor
      output.append("]]&gt;")
      window.cursor += 3
      mend(
        start..<window.cursor, .brokenCDATA(at: window.location(of: start)), with: "]]&gt;")
    } else {
      copy(upTo: window.cursor + 1)
      closeGap()
    }
  }

  private mutating func scanCarriageReturn() {
    let isPair = window.starts(with: "\r\n", at: window.cursor)
    if lineEnds == .crlf {
      if !isPair { output.append(0x0A) }
    } else {
      output.append("<?")
      output.append(Mark.carriageReturn)
      output.append("?>")
    }
    window.cursor += 1
  }

  /// What is read for ill-formed bytes.
  struct MendedSequence {
    var range: Range<Int>
    var finding: Diagnostic
    var bytes: [UInt8] = []
    /// Whether it is a character that XML forbids.
    var isForbidden = false
  }

  /// What is read for the ill-formed bytes at the cursor; tells of them and moves past them.
  mutating func mendedSequence() -> MendedSequence {
    let start = window.cursor
    let limit = min(window.end, start + 8)
    let followsCharacter = start > 0 && lastByteBefore(start) >= 0x80
    let repair = unsafe UTF8Sequence.repair(
      window.bytes(start..<limit), followsCharacter: followsCharacter)
    let location = window.location(of: start)
    window.cursor += min(repair.length, limit - start)
    var mended = MendedSequence(
      range: start..<window.cursor, finding: .invalidUTF8(repair.kind.action, at: location))
    switch repair.kind {
    case .character(let scalar), .windows1252(let scalar): mended.bytes = utf8(scalar)
    case .replacement: mended.bytes = utf8(0xFFFD)
    case .cut: break
    case .noncharacter:
      mended.isForbidden = true
      mended.finding = .forbiddenCharacter(0xFFFE, at: location)
    }
    report(mended.finding)
    return mended
  }

  func utf8(_ scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(UTF8.encode($0) ?? .init()) } ?? []
  }

  /// The last byte that was put out or into the section that is open.
  private func lastByteBefore(_ offset: Int) -> UInt8 {
    if isInSection { return sections.bytes.count > sections.start ? sections.lastByte : 0 }
    return output.isEmpty ? 0 : output[output.count - 1]
  }
}

extension ByteWindow {
  /// The first byte of a range that is no clean text: a control character but tab and LF, an
  /// ill-formed sequence, or one of two further bytes; `limit` if there is none.
  ///
  /// A character may reach beyond `limit`; then what is returned does too.
  @inline(__always)
  func firstUnclean(from start: Int, to limit: Int, or first: UInt8, _ second: UInt8) -> Int {
    let base = unsafe pointer(at: start)
    let length = limit &- start
    let available = end &- start
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let firsts = ones &* UInt64(first)
    let seconds = ones &* UInt64(second)
    var i = 0
    while i < length {
      if i &+ 8 <= length {
        let x = unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: i, as: UInt64.self)
        let a = x ^ firsts
        let b = x ^ seconds
        let hit =
          (((x &- ones &* 0x20) & ~x) | ((a &- ones) & ~a) | ((b &- ones) & ~b) | x) & high
        if hit == 0 {
          i &+= 8
          continue
        }
        i &+= hit.trailingZeroBitCount &>> 3
      }
      let byte = unsafe base[i]
      if byte >= 0x80 {
        let count = unsafe UTF8Sequence.length(base + i, available: available &- i)
        if count == 0 { return start &+ i }
        i &+= count
      } else if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == first || byte == second {
        return start &+ i
      } else {
        i &+= 1
      }
    }
    return start &+ i
  }

  /// Whether a text looks like a PHP-serialised value: its lengths count bytes, so none may go.
  func isSerialized(from start: Int, to limit: Int) -> Bool {
    unsafe SerializedText.isRecognized(bytes(start..<min(limit, end)))
  }
}

extension ByteWindow {
  /// The first byte of a range that is no clean text, as ``firstUnclean(from:to:or:_:)`` without
  /// further bytes.
  @inline(__always)
  func firstUnclean(from start: Int, to limit: Int) -> Int {
    let base = unsafe pointer(at: start)
    let length = limit &- start
    let available = end &- start
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    var i = 0
    while i < length {
      if i &+ 8 <= length {
        let x = unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: i, as: UInt64.self)
        let hit = (((x &- ones &* 0x20) & ~x) | x) & high
        if hit == 0 {
          i &+= 8
          continue
        }
        i &+= hit.trailingZeroBitCount &>> 3
      }
      let byte = unsafe base[i]
      if byte >= 0x80 {
        let count = unsafe UTF8Sequence.length(base + i, available: available &- i)
        if count == 0 { return start &+ i }
        i &+= count
      } else if byte < 0x20 && byte != 0x0A && byte != 0x09 {
        return start &+ i
      } else {
        i &+= 1
      }
    }
    return start &+ i
  }
}
