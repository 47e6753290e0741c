/// What names an object for ever: for us a site's address, or that and a year of its media.
package struct ObjectID: Hashable, Sendable {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  /// The name of its staging folder: safe for any file system.
  package var stagingName: String {
    Digester.digest(of: Array(rawValue.utf8).span, .sha256).hex
  }

  /// Whether it is a URI as RFC 3986 §3.1 begins one (W005).
  package var isURI: Bool {
    URIScheme.length(in: rawValue).map { $0 + 1 < rawValue.utf8.count } ?? false
  }
}

extension ObjectID: CustomStringConvertible {
  package var description: String { rawValue }
}

/// The scheme that a URI begins with (RFC 3986 §3.1).
enum URIScheme {
  /// How many bytes stand before the colon; nil for what begins with no scheme.
  static func length(in text: String) -> Int? {
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard scheme.count < text.utf8.count, let first = scheme.first, isLetter(first),
      scheme.allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return scheme.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
