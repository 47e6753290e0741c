package import WXRKit

/// Dates and times of RFC 3339 §5.6.
package enum InternetDate {
  /// Whether a text is one: to the second at least, with `Z` or an offset.
  package static func isValid(_ text: String) -> Bool { timestamp(text) != nil }

  /// nil for other forms and impossible dates; a leap second counts as the one before it.
  package static func timestamp(_ text: String) -> Timestamp? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] | 0x20 == UInt8(ascii: "t") || bytes[10] == 0x20 else {
      return nil
    }
    var plain = bytes.prefix(19)
    plain[10] = 0x20
    if plain.suffix(3).elementsEqual(":60".utf8) { plain.replaceSubrange(17..<19, with: "59".utf8) }
    guard let local = LocalDateTime(String(decoding: plain, as: UTF8.self)),
      let offset = offset(bytes.dropFirst(19))
    else { return nil }
    return Timestamp(local, offset: offset)
  }

  /// Minutes east of UTC, behind a fraction of the second if there is one.
  private static func offset(_ rest: ArraySlice<UInt8>) -> Int? {
    var rest = rest
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix(while: isDigit)
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(1 + digits.count)
    }
    if rest.elementsEqual("Z".utf8) || rest.elementsEqual("z".utf8) { return 0 }
    guard rest.count == 6, let sign = rest.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      rest[rest.startIndex + 3] == UInt8(ascii: ":"),
      let hours = number(rest.dropFirst().prefix(2)), hours < 24,
      let minutes = number(rest.suffix(2)), minutes < 60
    else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.allSatisfy(isDigit) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
