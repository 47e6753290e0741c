#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text as bytes that a rule looks through: outside of it there are zeros.
///
/// ```swift
/// let hasScript = content.look { $0.place(of: "<script") != nil }
/// ```
@safe struct ByteView {
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

  /// The first place of a byte from `start` on, at the speed of `memchr`.
  @inline(__always)
  func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start >= 0, start < count, let base = unsafe all.baseAddress,
      let hit = unsafe memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return unsafe UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }

  /// The first place of bytes from `start` on: looks for their rarest byte at the speed of
  /// `memchr`, and at the others only where that stands.
  func place(of needle: StaticString, from start: Int = 0) -> Int? {
    let (rarest, distance) = Self.rarest(of: needle)
    var at = max(start, 0) + distance
    while let hit = place(of: rarest, from: at) {
      if has(needle, at: hit - distance) { return hit - distance }
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

  @inline(__always)
  func has(_ needle: StaticString, at place: Int) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard place >= 0, place <= count - length, let base = unsafe all.baseAddress else {
      return false
    }
    return unsafe memcmp(base + place, needle.utf8Start, length) == 0
  }

  /// Whether these lower-case letters stand at a place, in whatever case.
  func hasFolded(_ needle: StaticString, at place: Int) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard place >= 0, place <= count - length else { return false }
    for index in 0..<length where unsafe self[place + index].lowercased != needle.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether the bytes before a place end in these lower-case letters, in whatever case.
  func endsFolded(_ needle: StaticString, before place: Int) -> Bool {
    hasFolded(needle, at: place - needle.utf8CodeUnitCount)
  }

  func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount && hasFolded(word, at: range.lowerBound)
  }

  /// The first place from `start` on where a byte is something else.
  @inline(__always)
  func end(of isMember: (UInt8) -> Bool, from start: Int) -> Int {
    var at = start
    while at < count, isMember(self[at]) { at += 1 }
    return at
  }

  func afterBlanks(_ start: Int) -> Int { end(of: { $0.isBlank }, from: start) }

  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    return unsafe String(decoding: UnsafeBufferPointer(rebasing: all[range]), as: UTF8.self)
  }

  var bytes: [UInt8] { unsafe Array(all) }

  func view(_ range: Range<Int>) -> ByteView {
    unsafe ByteView(UnsafeBufferPointer(rebasing: all[range.clamped(to: 0..<count)]))
  }
}

extension String {
  /// Looks through the text without a copy.
  @inline(__always)
  func look<Result>(_ body: (ByteView) -> Result) -> Result {
    unsafe withBytes { body(unsafe ByteView($0)) }
  }
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  @inline(__always) var isLetter: Bool { lowercased >= 0x61 && lowercased <= 0x7A }
  @inline(__always) var isAlphanumeric: Bool { isDigit || isLetter }
  @inline(__always) var isBlank: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }
  @inline(__always) var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
  @inline(__always) var isQuote: Bool { self == 0x22 || self == 0x27 }
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
