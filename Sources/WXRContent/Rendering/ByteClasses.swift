/// Names and classes of the bytes that content's grammars turn on.
extension UInt8 {
  package static let newline = UInt8(ascii: "\n")
  package static let space = UInt8(ascii: " ")
  package static let lessThan = UInt8(ascii: "<")
  package static let greaterThan = UInt8(ascii: ">")
  package static let slash = UInt8(ascii: "/")
  package static let openBracket = UInt8(ascii: "[")
  package static let closeBracket = UInt8(ascii: "]")
  package static let quote = UInt8(ascii: "\"")
  package static let apostrophe = UInt8(ascii: "'")
  package static let equals = UInt8(ascii: "=")
  package static let dash = UInt8(ascii: "-")

  /// Space, tab, line feed, vertical tab, form feed, carriage return: `\s` of WordPress's patterns.
  package var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  package var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }
  package var isLetter: Bool { (self | 0x20).isLowercaseLetter }
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Letter, digit or underscore: `\w`.
  package var isWordByte: Bool { isLetter || isDigit || self == 0x5F }
  package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
