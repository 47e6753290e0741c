import WXRContent
import WXRKit

/// Values whose quotes and backslashes got a backslash before them, once or more.
enum SlashedText {
  /// Whether the text is no serialised value and no JSON as it stands, but is one without the
  /// slashes that PHP's `addslashes` adds.
  static func isSlashed(_ text: String) -> Bool { plain(text) != nil }

  /// The value without the slashes; nil if it is not slashed.
  static func plain(_ text: String) -> String? {
    guard text.holds("\\\""), let kind = Kind(text) else { return nil }
    var bytes = Array(text.utf8)
    // The first quote is never one inside a string.
    guard let quote = bytes.place(of: .quote, from: 0), quote > 0,
      bytes[quote - 1] == UInt8(ascii: "\\"), !kind.accepts(bytes)
    else { return nil }
    // Each import by a careless tool adds a layer.
    for _ in 0..<4 {
      guard let plain = unslashed(bytes) else { return nil }
      if kind.accepts(plain) { return String(validating: plain, as: UTF8.self) }
      bytes = plain
    }
    return nil
  }

  private enum Kind {
    case json, serialized

    /// What the text begins like.
    init?(_ text: String) {
      switch text.utf8.first(where: { $0 > 0x20 }) {
      case UInt8(ascii: "["), UInt8(ascii: "{"): self = .json
      case UInt8(ascii: "a"), UInt8(ascii: "O"), UInt8(ascii: "s"):
        guard text.utf8.dropFirst().first == UInt8(ascii: ":") else { return nil }
        self = .serialized
      default: return nil
      }
    }

    func accepts(_ bytes: [UInt8]) -> Bool {
      switch self {
      case .json: JSONText(bytes).fault == nil
      case .serialized: (try? PHPValue(serialized: bytes)) != nil
      }
    }
  }

  /// One layer less, as `stripslashes` does; nil if there is none.
  private static func unslashed(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "\\")) else { return nil }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        plain.append(byte)
        isEscaped = false
      }
    }
    return plain
  }
}
