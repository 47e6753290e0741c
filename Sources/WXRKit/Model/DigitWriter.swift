/// Puts numbers of a fixed width and the marks between them behind each other.
struct DigitWriter {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(32) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ mark: Unicode.Scalar) { bytes.append(UInt8(ascii: mark)) }

  /// A number that is not negative, with leading zeros; longer ones are not cut.
  mutating func append(_ number: Int, width: Int) {
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0 || bytes.count < start + width
    bytes[start...].reverse()
  }

  mutating func append(_ mark: Unicode.Scalar, _ number: Int, width: Int) {
    append(mark)
    append(number, width: width)
  }
}
