#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text that is searched: reading outside of it gives 0, searching past its end the end.
@safe struct ScannedText {
  private let all: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ all: UnsafeBufferPointer<UInt8>) {
    unsafe self.all = all
    count = all.count
  }

  @inline(__always)
  subscript(place: Int) -> UInt8 {
    place >= 0 && place < count ? unsafe all[place] : 0
  }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: all[range])
  }

  @inline(__always)
  func place(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = unsafe all.baseAddress,
      let hit = unsafe memchr(base + start, Int32(byte), count - start)
    else { return count }
    return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  func afterBlanks(_ start: Int) -> Int {
    var at = start
    while self[at].isBlank { at += 1 }
    return at
  }
}

// The grammar of WordPress's block parser, see ``BlockDelimiter``, for openers alone.
extension ScannedText {
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
      at = place(of: 0x3E, from: at + 1)
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
