extension [UInt8] {
  /// If the bytes are UTF-8: table 3-7 of the Unicode Standard. ASCII is passed eight bytes at a time.
  var isUTF8: Bool {
    unsafe withUnsafeBytes { buffer in
      var index = 0
      while index < buffer.count {
        if unsafe buffer.isASCII(from: index) {
          index += 8
        } else if unsafe buffer[index] < 0x80 {
          index += 1
        } else {
          guard let length = unsafe buffer.lengthOfSequence(at: index) else { return false }
          index += length
        }
      }
      return true
    }
  }
}

extension UnsafeRawBufferPointer {
  /// If the next eight bytes are there and ASCII.
  fileprivate func isASCII(from index: Int) -> Bool {
    guard index + 8 <= count else { return false }
    return unsafe loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
  }

  /// The length of the sequence of several bytes here, nil if it is none.
  fileprivate func lengthOfSequence(at index: Int) -> Int? {
    let lead = unsafe self[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= count else { return nil }
    guard unsafe lead.mayPrecede(self[index + 1]) else { return nil }
    for next in index + 2..<index + length where unsafe self[next] & 0xC0 != 0x80 { return nil }
    return length
  }
}

extension UInt8 {
  /// If the byte may be second in a sequence that this one leads: no long forms, no surrogates,
  /// nothing beyond U+10FFFF.
  fileprivate func mayPrecede(_ second: UInt8) -> Bool {
    switch self {
    case 0xE0: second >= 0xA0 && second <= 0xBF
    case 0xED: second >= 0x80 && second <= 0x9F
    case 0xF0: second >= 0x90 && second <= 0xBF
    case 0xF4: second >= 0x80 && second <= 0x8F
    default: second & 0xC0 == 0x80
    }
  }
}
