/// The characters of a JSON string that cannot stand as they are.
enum JSONText {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let quotes = ones &* UInt64(UInt8(ascii: "\""))
  private static let backslashes = ones &* UInt64(UInt8(ascii: "\\"))

  /// The first quote, backslash or control character from `start` on; the count if there is none.
  ///
  /// It looks at eight bytes at a time: subtracting one more than fits borrows into a byte's high
  /// bit exactly where that byte is smaller, for the lowest such byte, which is all that is needed.
  @inline(__always)
  static func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place &+ 8 <= raw.count {
      let word = unsafe UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let hits = specials(in: word)
      if hits != 0 { return place &+ hits.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < raw.count, unsafe !isSpecial(raw[place]) { place &+= 1 }
    return place
  }

  @inline(__always)
  private static func specials(in word: UInt64) -> UInt64 {
    let quote = word ^ quotes
    let backslash = word ^ backslashes
    let controls = (word &- ones &* 0x20) & ~word
    return (controls | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & ones << 7
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
