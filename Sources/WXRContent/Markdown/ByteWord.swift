/// Eight bytes looked at as one integer.
extension [UInt8] {
  /// The eight bytes from a place on, which must be there.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    precondition(index >= 0 && index + 8 <= count)
    return unsafe withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }
  }
}

extension UInt64 {
  /// If one of the eight bytes is that.
  @inline(__always)
  func holds(_ byte: UInt8) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let zeros = self ^ (ones &* UInt64(byte))
    return (zeros &- ones) & ~zeros & (ones << 7) != 0
  }
}
