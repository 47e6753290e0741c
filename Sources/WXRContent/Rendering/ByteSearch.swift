#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Array where Element == UInt8 {
  /// The first place of a byte at or after `start`, or nil; runs at the speed of `memchr`.
  package func place(of byte: UInt8, from start: Int, to end: Int? = nil) -> Int? {
    let end = Swift.min(end ?? count, count)
    guard start < end else { return nil }
    return unsafe withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress,
        let hit = unsafe memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return unsafe UnsafeRawPointer(hit) - base
    }
  }

  /// The first place of a sequence at or after `start`, or nil.
  package func place(of text: StaticString, from start: Int, to end: Int? = nil) -> Int? {
    let end = Swift.min(end ?? count, count)
    let first = unsafe text.utf8Start.pointee
    var at = start
    while let hit = place(of: first, from: at, to: end) {
      if has(text, at: hit, to: end) { return hit }
      at = hit + 1
    }
    return nil
  }

  /// Whether the sequence stands at this place.
  package func has(_ text: StaticString, at place: Int, to end: Int? = nil) -> Bool {
    let length = text.utf8CodeUnitCount
    guard place >= 0, place + length <= Swift.min(end ?? count, count) else { return false }
    return unsafe withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return length == 0 }
      return unsafe memcmp(base + place, text.utf8Start, length) == 0
    }
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// Appends a range of other bytes in one copy.
  mutating func append(_ range: Range<Int>, of bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// Appends text that stands in the source.
  mutating func append(_ text: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) {
    append(contentsOf: text.utf8)
  }
}

extension String {
  /// Whether the byte is part of the text; runs at the speed of `memchr`.
  func holds(_ byte: UInt8) -> Bool {
    let found = unsafe utf8.withContiguousStorageIfAvailable { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe memchr(base, Int32(byte), buffer.count) != nil
    }
    return found ?? utf8.contains(byte)
  }
}
