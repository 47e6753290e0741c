import WXRContent

/// What is wrong with a slug.
enum SlugFlaw: Hashable, Sendable {
  case tooLong(Int)
  case cutEscape
  case notUTF8
  case slash
  case blank
  /// Of an address: `?`, `#`, or what no address may hold.
  case mark(UInt8)
  case capitals
  case dot

  /// The length of the database's column.
  private static let longest = 200

  /// nil for a slug as WordPress makes them, and for an empty one. Letters that are not ASCII may
  /// stand as they are.
  init?(_ slug: String) {
    let bytes = Array(slug.utf8)
    if let flaw = Self.escapeFlaw(bytes) {
      self = flaw
    } else if bytes.count > Self.longest {
      self = .tooLong(bytes.count)
    } else if let flaw = bytes.lazy.compactMap(Self.byteFlaw).first {
      self = flaw
    } else if bytes.contains(where: { $0.isLetter && !$0.isLowercaseLetter }) {
      guard Self.hasCapitalsOutsideEscapes(bytes) else { return nil }
      self = .capitals
    } else if bytes.contains(UInt8(ascii: ".")) {
      self = .dot
    } else {
      return nil
    }
  }

  var words: String {
    switch self {
    case .tooLong(let count): "is \(count) bytes long; \(Self.longest) is the most"
    case .cutEscape: "has a % that starts no escape, as if it had been cut"
    case .notUTF8: "has % escapes that are not UTF-8, as if a character had been cut"
    case .slash: "has a slash in it"
    case .blank: "has a blank in it"
    case .mark(let byte): "has a \(Character(Unicode.Scalar(byte))) in it"
    case .capitals: "has capital letters"
    case .dot: "has a dot in it"
    }
  }

  /// Whether it works as it is.
  var isHarmless: Bool { self == .capitals || self == .dot }

  private static func byteFlaw(_ byte: UInt8) -> SlugFlaw? {
    switch byte {
    case .slash, UInt8(ascii: "\\"): .slash
    case 0...0x20, 0x7F: .blank
    case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "&"), .lessThan, .greaterThan, .quote:
      .mark(byte)
    default: nil
    }
  }

  private static func escapeFlaw(_ bytes: [UInt8]) -> SlugFlaw? {
    guard bytes.contains(UInt8(ascii: "%")) else { return nil }
    var decoded: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%") {
        guard at + 2 < bytes.count, let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2])
        else { return .cutEscape }
        decoded.append(high << 4 | low)
        at += 3
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) == nil ? .notUTF8 : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    if byte.isDigit { return byte & 0xF }
    let letter = byte.lowercased
    return (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter) ? letter - 87 : nil
  }

  private static func hasCapitalsOutsideEscapes(_ bytes: [UInt8]) -> Bool {
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%") {
        at += 3
      } else {
        if bytes[at].isLetter, !bytes[at].isLowercaseLetter { return true }
        at += 1
      }
    }
    return false
  }
}
