extension UnsafeRawBufferPointer {
  /// The first white space from a place on that does not show as it stands: any but a space, and a
  /// space that follows one. Eight bytes are looked at at once.
  ///
  /// - Parameter isAfterSpace: if white space stands before that place.
  func looseSpace(from start: Int, _ isAfterSpace: Bool) -> Int? {
    guard start < count else { return nil }
    if unsafe isLoose(start, after: isAfterSpace ? 0x20 : 0) { return start }
    var index = start + 1
    while index < count {
      if unsafe index + 8 <= count && !mayHoldLoose(at: index) {
        index += 8
        continue
      }
      let end = Swift.min(index + 8, count)
      while index < end {
        if unsafe isLoose(index, after: self[index - 1]) { return index }
        index += 1
      }
    }
    return nil
  }

  private func isLoose(_ index: Int, after last: UInt8) -> Bool {
    let byte = unsafe self[index]
    return byte == 0x20 ? last == 0x20 : byte < 0x20 && byte.isHTMLSpace
  }

  /// False if none of eight bytes is a control character or a space after a space.
  private func mayHoldLoose(at index: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let spaces = ones &* 0x20
    let word = unsafe loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let before = unsafe loadUnaligned(fromByteOffset: index - 1, as: UInt64.self)
    let pairs = (word ^ spaces) | (before ^ spaces)
    let controls = (word &- spaces) & ~word
    return (controls | (pairs &- ones) & ~pairs) & (ones << 7) != 0
  }
}
