import Yams

/// How a text is written in YAML, so that each reader, whatever its version, reads a text.
enum YAMLTextStyle {
  static func style(for text: String) -> Node.Scalar.Style {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return style(ofASCII: text) }
    if isPlain(text) { return .plain }
    return text.unicodeScalars.contains(where: needsEscape) ? .doubleQuoted : .singleQuoted
  }

  /// The same, without looking up what Unicode says of letters.
  private static func style(ofASCII text: String) -> Node.Scalar.Style {
    let bytes = text.utf8
    if let first = bytes.first, (first | 0x20) &- 0x61 < 26, bytes.last != 0x20,
      bytes.allSatisfy({ isHarmless(Unicode.Scalar($0)) })
    {
      return bytes.count <= longestWord && words.contains(text.lowercased())
        ? .singleQuoted : .plain
    }
    return bytes.contains { needsEscape(Unicode.Scalar($0)) } ? .doubleQuoted : .singleQuoted
  }

  private static let longestWord = 5

  /// Begins with a letter, holds nothing that has a meaning, and is no word of YAML.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      text.unicodeScalars.allSatisfy(isHarmless), text.last != " "
    else { return false }
    return !words.contains(text.lowercased())
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", "-", "_", "/", ".", ",", "(", ")", "'", "!", "?",
      "+", ";":
      true
    default: !scalar.isASCII && !needsEscape(scalar)
    }
  }

  /// Line ends, what nobody can see, and the backslash: so each one in the YAML is an escape.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar == "\u{7F}" || scalar == "\\" }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }

  /// What YAML 1.1 takes for null or a truth value.
  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf",
  ]
}

/// libyaml escapes every character beyond U+FFFF; YAML allows them, and people read them.
enum AstralEscapes {
  /// `"\U0001F600"` becomes `"😀"`; an escaped backslash before a `U` stays.
  static func resolved(_ yaml: String) -> String {
    guard yaml.utf8.contains(UInt8(ascii: "\\")) else { return yaml }
    let bytes = Array(yaml.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let scalar = escape(in: bytes, at: index) {
        result += Array(String(scalar).utf8)
        index += 10
      } else {
        let length = bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        result += bytes[index..<min(index + length, bytes.count)]
        index += length
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func escape(in bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 10 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "U")
    else { return nil }
    let digits = String(decoding: bytes[index + 2..<index + 10], as: UTF8.self)
    guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
    return isReadable(scalar) ? scalar : nil
  }

  private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate: false
    default: true
    }
  }
}
