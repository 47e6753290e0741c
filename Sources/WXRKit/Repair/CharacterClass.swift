/// What XML 1.0 says of bytes and characters.
enum CharacterClass {
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Whether a byte can begin a name; a byte of 0x80 and more belongs to a character that
  /// ``isName(_:)`` must judge.
  @inline(__always)
  static func canStartName(_ byte: UInt8) -> Bool { nameStarts.contains(byte) }

  @inline(__always)
  static func canContinueName(_ byte: UInt8) -> Bool { nameBytes.contains(byte) }

  /// Letters, `_` and `:`.
  private static let nameStarts = ASCIISet(low: 1 << 58, high: 0x07FF_FFFE_87FF_FFFE)
  /// Those, digits, `-` and `.`.
  private static let nameBytes = ASCIISet(low: 0x07FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)

  /// A set of ASCII bytes, with all that are not ASCII.
  private struct ASCIISet {
    var low: UInt64
    var high: UInt64

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 == 1
    }
  }

  /// Whether a text is a name of XML 1.0, fifth edition, §2.3, with at most one colon inside it.
  static func isName(_ text: String) -> Bool {
    let parts = text.unicodeScalars.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        guard let first = part.first, startsName(first.value) else { return false }
        return part.allSatisfy { startsName($0.value) || continuesName($0.value) }
      }
  }

  /// Whether XML 1.0 §2.2 allows the character.
  static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether a forbidden character separates words, so that a space takes its place.
  static func separatesWords(_ scalar: UInt32) -> Bool {
    scalar == 0x0B || scalar == 0x0C || (0x1C...0x1F).contains(scalar)
  }

  private static func startsName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func continuesName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
