#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text as bytes that are looked through without a copy: outside of it there are zeros.
///
/// ```swift
/// let hasScript = content.look { $0.place(of: "<script") != nil }
/// ```
@safe @usableFromInline package struct ByteView {
  @usableFromInline let all: UnsafeBufferPointer<UInt8>
  @usableFromInline package let count: Int

  @inlinable
  package init(_ all: UnsafeBufferPointer<UInt8>) {
    unsafe self.all = all
    count = all.count
  }

  @inlinable
  package subscript(place: Int) -> UInt8 {
    place >= 0 && place < count ? unsafe all[place] : 0
  }

  /// The first place of a byte from `start` on, at the speed of `memchr`.
  package func place(of byte: UInt8, from start: Int = 0, to limit: Int = .max) -> Int? {
    let end = min(count, limit)
    guard start >= 0, start < end, let base = unsafe all.baseAddress,
      let hit = unsafe memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  /// The first place of a byte from `start` on; the end if there is none.
  package func placeOrEnd(of byte: UInt8, from start: Int) -> Int {
    place(of: byte, from: start) ?? count
  }

  /// The first place of bytes from `start` on: looks for their rarest byte at the speed of
  /// `memchr`, and at the others only where that stands.
  package func place(
    of needle: StaticString, from start: Int = 0, to limit: Int = .max
  ) -> Int? {
    let (rarest, distance) = Self.rarest(of: needle)
    var at = max(start, 0) + distance
    while let hit = place(of: rarest, from: at, to: limit) {
      let start = hit - distance
      if has(needle, at: start), start + needle.utf8CodeUnitCount <= limit { return start }
      at = hit + 1
    }
    return nil
  }

  private static func rarest(of needle: StaticString) -> (byte: UInt8, distance: Int) {
    var best = (byte: unsafe needle.utf8Start[0], distance: 0)
    for distance in 1..<max(needle.utf8CodeUnitCount, 1) {
      let byte = unsafe needle.utf8Start[distance]
      if byte.frequency < best.byte.frequency { best = (byte, distance) }
    }
    return best
  }

  package func has(_ needle: StaticString, at place: Int) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard place >= 0, place <= count - length, let base = unsafe all.baseAddress else {
      return false
    }
    return unsafe memcmp(base + place, needle.utf8Start, length) == 0
  }

  /// Whether these lower-case letters stand at a place, in whatever case.
  package func hasFolded(_ needle: StaticString, at place: Int) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard place >= 0, place <= count - length else { return false }
    for index in 0..<length where unsafe self[place + index].lowercased != needle.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether the bytes before a place end in these lower-case letters, in whatever case.
  package func endsFolded(_ needle: StaticString, before place: Int) -> Bool {
    hasFolded(needle, at: place - needle.utf8CodeUnitCount)
  }

  /// Whether a range is these lower-case letters, in whatever case.
  package func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount && hasFolded(word, at: range.lowerBound)
  }

  /// Whether two ranges hold the same bytes.
  package func equals(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    guard range.count == other.count, range.upperBound <= count, other.upperBound <= count,
      let base = unsafe all.baseAddress
    else { return range.isEmpty && other.isEmpty }
    return unsafe memcmp(base + range.lowerBound, base + other.lowerBound, range.count) == 0
  }

  /// The first place from `start` on where a byte is something else.
  @inlinable
  package func end(of isMember: (UInt8) -> Bool, from start: Int) -> Int {
    var at = start
    while at < count, isMember(self[at]) { at += 1 }
    return at
  }

  @inlinable
  package func afterBlanks(_ start: Int) -> Int { end(of: { $0.isBlank }, from: start) }

  /// Without the blanks at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = min(afterBlanks(range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  package func text(_ range: Range<Int>) -> String {
    unsafe String(decoding: bytes(range), as: UTF8.self)
  }

  /// The bytes of a range, as long as the view lives.
  @unsafe package func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: all[range.clamped(to: 0..<count)])
  }

  /// A copy.
  package var bytes: [UInt8] { unsafe Array(all) }

  package func view(_ range: Range<Int>) -> ByteView { unsafe ByteView(bytes(range)) }
}

extension String {
  /// Looks through the text without a copy.
  @inlinable
  package func look<Result>(_ body: (ByteView) -> Result) -> Result {
    if let result = unsafe utf8.withContiguousStorageIfAvailable({ unsafe body(ByteView($0)) }) {
      return result
    }
    var copy = self
    return copy.withUTF8 { unsafe body(ByteView($0)) }
  }

  /// Whether these bytes stand in the text.
  package func holds(_ needle: StaticString) -> Bool { look { $0.place(of: needle) != nil } }

  /// Whether this byte stands in the text.
  package func holdsByte(_ byte: UInt8) -> Bool { look { $0.place(of: byte) != nil } }

  /// Whether the text begins with these bytes.
  package func begins(with start: StaticString) -> Bool { look { $0.has(start, at: 0) } }
}

extension [UInt8] {
  /// Looks through the bytes without a copy.
  @inlinable
  package func look<Result>(_ body: (ByteView) -> Result) -> Result {
    unsafe withUnsafeBufferPointer { unsafe body(ByteView($0)) }
  }
}

extension UInt8 {
  /// How often the byte stands in contents of WordPress, in rough steps.
  fileprivate var frequency: Int {
    switch self {
    case UInt8(ascii: "e"), UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "o"),
      UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "r"), 0x20:
      4
    case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "p"),
      UInt8(ascii: "h"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "\""),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      3
    case UInt8(ascii: "m"), UInt8(ascii: "u"), UInt8(ascii: "g"), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: "="):
      2
    case UInt8(ascii: "!"), UInt8(ascii: "_"), UInt8(ascii: "k"), UInt8(ascii: "j"),
      UInt8(ascii: "x"), UInt8(ascii: "q"), UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      0
    default: 1
    }
  }
}
