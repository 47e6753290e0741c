/// Names and classes of the bytes that content's grammars turn on.
extension UInt8 {
  @inlinable package static var newline: UInt8 { UInt8(ascii: "\n") }
  @inlinable package static var space: UInt8 { UInt8(ascii: " ") }
  @inlinable package static var lessThan: UInt8 { UInt8(ascii: "<") }
  @inlinable package static var greaterThan: UInt8 { UInt8(ascii: ">") }
  @inlinable package static var slash: UInt8 { UInt8(ascii: "/") }
  @inlinable package static var openBracket: UInt8 { UInt8(ascii: "[") }
  @inlinable package static var closeBracket: UInt8 { UInt8(ascii: "]") }
  @inlinable package static var quote: UInt8 { UInt8(ascii: "\"") }
  @inlinable package static var apostrophe: UInt8 { UInt8(ascii: "'") }
  @inlinable package static var equals: UInt8 { UInt8(ascii: "=") }
  @inlinable package static var dash: UInt8 { UInt8(ascii: "-") }

  /// Space, tab, line feed, vertical tab, form feed, carriage return: `\s` of WordPress's patterns.
  @inlinable package var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  @inlinable package var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }
  @inlinable package var isLetter: Bool { (self | 0x20).isLowercaseLetter }
  @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  @inlinable package var isAlphanumeric: Bool { isLetter || isDigit }
  /// Letter, digit or underscore: `\w`.
  @inlinable package var isWordByte: Bool { isLetter || isDigit || self == 0x5F }
  @inlinable package var isQuote: Bool { self == .quote || self == .apostrophe }
  @inlinable package var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
