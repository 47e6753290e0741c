/// Control characters in content, which browsers do not show and XML does not know.
///
/// Those of C1 (U+0080 to U+009F) are Windows's punctuation that was taken for Latin 1: they
/// become what was meant, as the HTML Standard has it for `&#146;`. All others are left out, and
/// so are the noncharacters U+FFFE and U+FFFF.
enum ControlCharacters {
  /// The bytes without control characters; the same array if there are none, as nearly always.
  static func removed(from source: [UInt8]) -> [UInt8] {
    guard mayBePart(of: source) else { return source }
    var out: [UInt8] = []
    var clean = 0
    var index = 0
    while index < source.count {
      guard source[index].mayBeControl, let found = Found(source, at: index) else {
        index += 1
        continue
      }
      out += source[clean..<index]
      out += found.replacement.utf8
      index += found.length
      clean = index
    }
    return clean == 0 ? source : out + source[clean...]
  }

  /// A look without branches, so that it takes many bytes at once.
  private static func mayBePart(of source: [UInt8]) -> Bool {
    var found: UInt8 = 0
    for byte in source {
      let isLow: UInt8 = byte < 0x20 ? 1 : 0
      let isSpace: UInt8 = byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D ? 1 : 0
      let isOther: UInt8 = byte == 0x7F || byte == 0xC2 || byte == 0xEF ? 1 : 0
      found |= isLow & (1 - isSpace) | isOther
    }
    return found != 0
  }

  private struct Found {
    var length: Int
    var replacement = ""

    init?(_ source: [UInt8], at index: Int) {
      let next = index + 1 < source.count ? source[index + 1] : 0
      let third = index + 2 < source.count ? source[index + 2] : 0
      switch source[index] {
      case 0xC2 where (0x80...0x9F).contains(next):
        length = 2
        replacement = windows[Int(next) - 0x80]
      case 0xEF where next == 0xBF && third >= 0xBE: length = 3
      case 0x00...0x1F, 0x7F: length = 1
      default: return nil
      }
    }
  }

  /// Windows-1252 from 0x80 to 0x9F.
  private static let windows = [
    "€", "", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "", "", "‘", "’", "“",
    "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ",
  ]
}

extension UInt8 {
  /// If a character that begins with it may be a control character; white space is none.
  fileprivate var mayBeControl: Bool {
    self < 0x20 && !isHTMLSpace || self == 0x7F || self == 0xC2 || self == 0xEF
  }
}
