/// One character reference of HTML: `&amp;`, `&#8217;`, `&#x2019;`.
struct CharacterReference {
  let text: String
  /// Bytes from `&` to `;`.
  let length: Int

  /// nil where no known reference that ends in `;` begins here.
  init?(in bytes: [UInt8], at start: Int) {
    let body = bytes[(start + 1)...].prefix(Self.longest).prefix { $0 != UInt8(ascii: ";") }
    let end = start + 1 + body.count
    guard !body.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: body, as: UTF8.self)
    guard let text = Self.numeric(name) ?? NamedCharacters.text(name) else { return nil }
    self.text = text
    length = end + 1 - start
  }

  private static let longest = 10

  private static func numeric(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.map { String(character($0)) }
  }

  /// HTML reads the numbers 128–159 as Windows-1252, and what is no character as U+FFFD.
  private static func character(_ number: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(number) { return windows1252[Int(number) - 0x80] }
    return number == 0 ? "\u{FFFD}" : Unicode.Scalar(number) ?? "\u{FFFD}"
  }

  private static let windows1252: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
