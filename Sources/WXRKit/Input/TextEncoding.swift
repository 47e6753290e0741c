/// How the characters of a document are coded.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  case windows1252
  /// UTF-8 in which each character of markup is escaped once more, as in a browser's view of a
  /// file's source.
  case escaped
  /// Another one, by the name that `iconv` knows.
  case named(String)

  /// The encoding that an XML declaration names; nil if nobody knows the name.
  init?(label: String) {
    let name = label.lowercased().filter { $0.isLetter || $0.isNumber }
    switch name {
    case "utf8", "utf8mb4", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le": self = .utf16(isBigEndian: false)
    case "utf16be": self = .utf16(isBigEndian: true)
    case "iso88591", "latin1", "windows1252", "cp1252", "l1": self = .windows1252
    default:
      guard Transcoder.isKnown(label) else { return nil }
      self = .named(label)
    }
  }

  var description: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    case .escaped: "escaped UTF-8"
    case .named(let name): name
    }
  }

  /// The encoding that the first bytes of a document show: a byte order mark, or NULs between `<`
  /// and what follows.
  init?(firstBytes: [UInt8]) {
    switch firstBytes.prefix(4) {
    case [0xFF, 0xFE, 0x00, 0x00]: self = .named("UTF-32LE")
    case [0x00, 0x00, 0xFE, 0xFF]: self = .named("UTF-32BE")
    case let four where four.starts(with: [0xFF, 0xFE]): self = .utf16(isBigEndian: false)
    case let four where four.starts(with: [0xFE, 0xFF]): self = .utf16(isBigEndian: true)
    case let four where four.starts(with: [0x3C, 0x00]) && firstBytes.count > 3 && four[3] == 0:
      self = .utf16(isBigEndian: false)
    case let four where four.starts(with: [0x00, 0x3C, 0x00]): self = .utf16(isBigEndian: true)
    default: return nil
    }
  }

  /// Whether the first bytes of a document are markup that is escaped throughout.
  static func isEscaped(_ head: [UInt8]) -> Bool {
    let start = head.drop { CharacterClass.isSpace($0) || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let begins = ["&lt;?xml", "&lt;rss", "&lt;!--"].contains { start.starts(with: $0.utf8) }
    return begins && !head.contains(UInt8(ascii: "<")) && head.contains("&lt;rss".utf8)
  }

  /// The name in an XML declaration's `encoding`.
  static func label(in head: [UInt8]) -> String? {
    let text = String(decoding: head.prefix(400), as: UTF8.self)
    guard let start = text.firstRange(of: "<?xml"),
      let end = text[start.upperBound...].firstRange(of: "?>")
    else { return nil }
    let declaration = text[start.upperBound..<end.lowerBound]
    guard let key = declaration.firstRange(of: "encoding") else { return nil }
    let rest = declaration[key.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
