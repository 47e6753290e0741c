#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looking for bytes in texts at the speed of `memchr`, for a rule sees every content of an export.
///
/// A rule looks for its rarest sign first, and reads on only where that stands.
extension String {
  /// Calls with the text's UTF-8, without a copy.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = unsafe utf8.withContiguousStorageIfAvailable({ unsafe body($0) }) {
      return result
    }
    var copy = self
    return copy.withUTF8 { unsafe body($0) }
  }

  /// Whether these bytes stand in the text.
  func holds(_ needle: StaticString) -> Bool {
    unsafe withBytes { unsafe $0.firstIndex(of: needle, from: 0) != nil }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte from `start` on.
  @inline(__always)
  func firstIndex(ofByte byte: UInt8, from start: Int, to limit: Int = .max) -> Int? {
    let end = Swift.min(count, limit)
    guard start < end, let base = baseAddress,
      let found = unsafe memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The first place of bytes from `start` on. Linear where their first byte is rare.
  func firstIndex(of needle: StaticString, from start: Int, to limit: Int = .max) -> Int? {
    let first = unsafe needle.utf8Start[0]
    var place = start
    while let found = unsafe firstIndex(ofByte: first, from: place, to: limit) {
      if unsafe has(needle, at: found) { return found }
      place = found + 1
    }
    return nil
  }

  /// Whether these bytes stand at a place.
  @inline(__always)
  func has(_ needle: StaticString, at place: Int) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard place >= 0, place <= count - length, let base = baseAddress else { return false }
    return unsafe memcmp(base + place, needle.utf8Start, length) == 0
  }
}
