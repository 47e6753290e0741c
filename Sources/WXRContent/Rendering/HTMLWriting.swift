extension [UInt8] {
  /// Appends ` name="value"` unless the value is empty.
  mutating func append(attribute name: StaticString, _ value: String) {
    guard !value.isEmpty else { return }
    append(.space)
    append(name)
    append("=\"")
    append(contentsOf: value.attributeEscaped)
    append("\"")
  }

  /// Without blanks at both ends.
  var trimmed: [UInt8] {
    guard let start = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return [] }
    return Array(self[start...last])
  }
}

extension String {
  /// The number a text begins with, as PHP's `intval` reads it; 0 if there is none.
  var leadingInteger: Int {
    var digits = ""
    for scalar in unicodeScalars {
      if digits.isEmpty, scalar.properties.isWhitespace { continue }
      if digits.isEmpty, scalar == "-" || scalar == "+" {
        digits.unicodeScalars.append(scalar)
      } else if scalar.value >= 0x30, scalar.value <= 0x39 {
        digits.unicodeScalars.append(scalar)
      } else {
        break
      }
      if digits.utf8.count > 19 { return Int.max }
    }
    return Int(digits) ?? 0
  }

  /// Letters, digits, `_` and `-` of it, as WordPress's `sanitize_html_class` leaves them.
  var asClassName: String {
    String(decoding: utf8.filter { $0.isWordByte || $0 == .dash }, as: UTF8.self)
  }

  /// The numbers of a list with commas.
  var integerList: [Int] {
    split { $0 == "," || $0 == " " }.map { String($0).leadingInteger }.filter { $0 > 0 }
  }

  /// Whether PHP's `FILTER_VALIDATE_BOOLEAN`, as WordPress uses it, takes the text for true.
  var isPHPTrue: Bool {
    !["", "0", "false"].contains(lowercased())
  }
}
