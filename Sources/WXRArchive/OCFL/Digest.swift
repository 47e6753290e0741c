/// The digest of some bytes.
package struct Digest: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// nil for text that is not an even number of hexadecimal digits.
  package init?(hex text: String) {
    let digits = text.utf8.compactMap(Self.value)
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// In hexadecimal digits, lower case.
  package var hex: String {
    unsafe String(
      unsafeUninitializedCapacity: bytes.count * 2,
      initializingUTF8With: { output in
        for place in bytes.indices {
          unsafe output[2 * place] = Self.digit(bytes[place] >> 4)
          unsafe output[2 * place + 1] = Self.digit(bytes[place] & 15)
        }
        return bytes.count * 2
      })
  }

  package static func isHexadecimal(_ byte: UInt8) -> Bool { value(byte) != nil }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension Digest: CustomStringConvertible {
  package var description: String { hex }
}
