/// Takes numbers of a fixed width and the marks between them from the front of a text.
struct DigitReader<Bytes: Collection<UInt8>> where Bytes.SubSequence: Collection<UInt8> {
  private var rest: Bytes.SubSequence

  init(_ bytes: Bytes) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// A number of exactly so many digits.
  mutating func number(_ width: Int) -> Int? {
    var value = 0
    for _ in 0..<width {
      guard let digit = rest.first, digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else {
        return nil
      }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
      rest = rest.dropFirst()
    }
    return value
  }

  /// Whether the mark was there and is passed.
  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
