/// What bytes are in HTML and in Markdown.
extension UInt8 {
  /// HTML's white space: tab, line feed, form feed, carriage return, space.
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

  var isHexDigit: Bool { isASCIIDigit || (self | 0x20) &- 0x61 < 6 }

  /// CommonMark's ASCII punctuation: what a backslash may stand before.
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
