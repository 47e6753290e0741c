/// UTF-8, strictly read (Unicode 15, table 3-7), and what wrong bytes were meant to be.
enum UTF8Sequence {
  /// The length of the well-formed sequence at `bytes[0]`, 0 if it is none.
  ///
  /// U+FFFE and U+FFFF count as none, for XML forbids them.
  @inline(__always)
  static func length(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
    let first = unsafe bytes[0]
    if first < 0x80 { return 1 }
    if first < 0xE0 {
      return unsafe first >= 0xC2 && available >= 2 && isContinuation(bytes[1]) ? 2 : 0
    }
    if first < 0xF0 {
      guard available >= 3 else { return 0 }
      let second = unsafe bytes[1]
      let third = unsafe bytes[2]
      guard isContinuation(second), isContinuation(third) else { return 0 }
      if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F { return 0 }
      if first == 0xEF && second == 0xBF && third >= 0xBE { return 0 }
      return 3
    }
    guard first <= 0xF4, available >= 4 else { return 0 }
    let second = unsafe bytes[1]
    guard isContinuation(second), unsafe isContinuation(bytes[2]), unsafe isContinuation(bytes[3])
    else { return 0 }
    return first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F ? 0 : 4
  }

  @inline(__always)
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The length of a well-formed sequence that begins with this byte.
  static func announcedLength(_ first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// What an ill-formed sequence is read as, and how many bytes it takes.
  struct Repair: Equatable {
    var kind: Kind
    var length: Int

    enum Kind: Equatable {
      /// A pair of surrogates, each in three bytes (CESU-8): the character they stand for.
      case character(UInt32)
      /// A lone surrogate, or an overlong or five-byte form: U+FFFD.
      case replacement
      /// U+FFFE or U+FFFF, which XML forbids.
      case noncharacter
      /// A sequence that was cut at the end of its value.
      case cut
      /// A byte of Windows-1252.
      case windows1252(UInt32)

      /// What is done about it, in words.
      var action: String {
        switch self {
        case .character: "read as the one character they stand for"
        case .replacement: "read as U+FFFD"
        case .noncharacter: "left out"
        case .cut: "left out, for the character is cut"
        case .windows1252: "read as Windows-1252"
        }
      }
    }
  }

  /// Decides what the ill-formed sequence at `bytes[0]` was meant to be.
  ///
  /// - Parameter followsCharacter: whether a character beyond ASCII stands right before.
  static func repair(
    _ bytes: UnsafeBufferPointer<UInt8>, followsCharacter: Bool
  ) -> Repair {
    let first = unsafe bytes[0]
    let following = unsafe bytes.dropFirst().prefix(5).prefix(while: isContinuation).count
    if first == 0xED, following >= 2, unsafe bytes[1] >= 0xA0 {
      return unsafe surrogate(bytes, following: following)
    }
    if first == 0xEF, following >= 2 { return Repair(kind: .noncharacter, length: 3) }
    if let length = expectedLength(first) {
      if following >= length - 1 { return Repair(kind: .replacement, length: length) }
      let rest = 1 + following
      let endsValue = unsafe rest >= bytes.count || endsText(bytes[rest])
      if endsValue, following > 0 || followsCharacter { return Repair(kind: .cut, length: rest) }
    }
    return Repair(kind: .windows1252(Windows1252.scalar(first)), length: 1)
  }

  private static func surrogate(_ bytes: UnsafeBufferPointer<UInt8>, following: Int) -> Repair {
    let high = unsafe UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
    guard high < 0xC00, bytes.count >= 6, unsafe bytes[3] == 0xED, unsafe bytes[4] >= 0xB0,
      unsafe isContinuation(bytes[4]), unsafe isContinuation(bytes[5])
    else { return Repair(kind: .replacement, length: 3) }
    let low = unsafe UInt32(bytes[4] & 0x0F) << 6 | UInt32(bytes[5] & 0x3F)
    return Repair(kind: .character(0x10000 + (high & 0x3FF) << 10 + low), length: 6)
  }

  /// The length that a lead byte announces, forms of five and six bytes too.
  private static func expectedLength(_ first: UInt8) -> Int? {
    switch first {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    case 0xF8...0xFB: 5
    case 0xFC...0xFD: 6
    default: nil
    }
  }

  private static func endsText(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "]") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"")
  }
}

/// Windows-1252 as the WHATWG's Encoding Standard has it: a superset of ISO-8859-1's letters.
enum Windows1252 {
  static func scalar(_ byte: UInt8) -> UInt32 {
    byte >= 0x80 && byte < 0xA0 ? UInt32(upper[Int(byte - 0x80)]) : UInt32(byte)
  }

  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
