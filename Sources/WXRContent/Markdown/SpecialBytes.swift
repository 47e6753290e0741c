/// Which bytes that may need care occur at all.
struct SpecialBytes: OptionSet {
  let rawValue: UInt16

  static let backtick = SpecialBytes(rawValue: 1)
  static let star = SpecialBytes(rawValue: 1 << 1)
  static let underscore = SpecialBytes(rawValue: 1 << 2)
  static let tilde = SpecialBytes(rawValue: 1 << 3)
  static let bracket = SpecialBytes(rawValue: 1 << 4)
  static let pipe = SpecialBytes(rawValue: 1 << 5)
  static let lineFeed = SpecialBytes(rawValue: 1 << 6)
  /// The beginning of what may be a space that does not break.
  static let wideSpace = SpecialBytes(rawValue: 1 << 7)
  static let backslash = SpecialBytes(rawValue: 1 << 8)
  static let lessThan = SpecialBytes(rawValue: 1 << 9)
  static let ampersand = SpecialBytes(rawValue: 1 << 10)
  static let exclamation = SpecialBytes(rawValue: 1 << 11)
  static let brace = SpecialBytes(rawValue: 1 << 12)
}

extension SpecialBytes {
  init(in bytes: [UInt8]) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe SpecialBytes(in: $0) }
  }

  init(in bytes: UnsafeBufferPointer<UInt8>) {
    let found = unsafe Self.table.withUnsafeBufferPointer { table in
      var found: UInt16 = 0
      for index in 0..<bytes.count { found |= unsafe table[Int(bytes[index])] }
      return found
    }
    self.init(rawValue: found)
  }

  private static let table: [UInt16] = (0...255).map { of(UInt8($0)).rawValue }

  private static func of(_ byte: UInt8) -> SpecialBytes {
    switch byte {
    case 0x60: .backtick
    case 0x2A: .star
    case 0x5F: .underscore
    case 0x7E: .tilde
    case 0x5B, 0x5D: .bracket
    case 0x7C: .pipe
    case 0x0A: .lineFeed
    case 0xC2: .wideSpace
    case 0x5C: .backslash
    case 0x3C: .lessThan
    case 0x26: .ampersand
    case 0x21: .exclamation
    case 0x7B: .brace
    default: []
    }
  }
}
