import WXRContent

/// What keeps a text from being read as a web address.
enum WebAddress {
  /// nil if nothing does: RFC 3986 with the leniency of browsers for what stands in paths.
  ///
  /// - Parameter absolute: whether it must name a host.
  static func fault(in text: String, absolute: Bool) -> String? {
    let bytes = Array(text.utf8)
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return "has a line end or control character in it"
    }
    guard let scheme = scheme(bytes) else {
      if bytes.starts(with: "//".utf8) { return authorityFault(bytes, from: 2) }
      return absolute ? "does not begin with http:// or https://" : nil
    }
    let name = String(decoding: bytes[..<scheme].map(\.lowercased), as: UTF8.self)
    guard name == "http" || name == "https" else {
      return absolute ? "does not begin with http:// or https://" : nil
    }
    guard bytes.has("//", at: scheme + 1) else { return "has no // behind \(name):" }
    return authorityFault(bytes, from: scheme + 3)
  }

  /// Where the colon of a scheme stands.
  private static func scheme(_ bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, first.isLetter else { return nil }
    let end = bytes.firstIndex { byte in
      !byte.isLetter && !byte.isDigit && byte != UInt8(ascii: "+") && byte != .dash
        && byte != UInt8(ascii: ".")
    }
    guard let end, bytes[end] == UInt8(ascii: ":") else { return nil }
    // `example.com:80/x` has a port, not a scheme.
    return bytes[..<end].contains(UInt8(ascii: ".")) ? nil : end
  }

  /// `user@host:port`
  private static func authorityFault(_ bytes: [UInt8], from start: Int) -> String? {
    let end =
      bytes[start...].firstIndex {
        $0 == .slash || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
          || $0 == UInt8(ascii: "\\")
      } ?? bytes.count
    let authority = bytes[start..<end]
    let afterUser = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? start
    let place = bytes[afterUser..<end]
    if place.first == .openBracket { return nil }
    let host = place.prefix { $0 != UInt8(ascii: ":") }
    if host.isEmpty { return "names no host" }
    if host.contains(where: isForbidden) { return "has a host that is no name" }
    if hasEmptyLabel(host) { return "has a host that is no name" }
    let port = place[host.endIndex...].dropFirst()
    if !port.allSatisfy(\.isDigit) || port.count > 5 { return "has a port that is no number" }
    if port.isEmpty, !place[host.endIndex...].isEmpty, bytes.has("//", at: end) {
      return "has its scheme twice"
    }
    return nil
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), .dash, UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...,
      UInt8(ascii: "%"), UInt8(ascii: "~"):
      false
    default: true
    }
  }

  private static func hasEmptyLabel(_ host: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    return host.first == dot || zip(host, host.dropFirst()).contains { $0 == dot && $1 == dot }
  }
}

/// E-mail addresses as far as a look can tell.
enum MailAddress {
  /// Whether something stands on both sides of one `@`, the domain of letters, digits, dots and
  /// hyphens; also for an empty text.
  static func isPlausible(_ text: String) -> Bool {
    let bytes = Array(text.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
    guard !bytes.isEmpty else { return true }
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0 else { return false }
    let domain = bytes[(at + 1)...]
    let isName = domain.allSatisfy {
      $0.isLetter || $0.isDigit || $0 == .dash || $0 == UInt8(ascii: ".") || $0 >= 0x80
    }
    let hasBlank = bytes[..<at].contains { $0 <= 0x20 || $0 == .lessThan || $0 == .greaterThan }
    return isName && !hasBlank && domain.contains { $0 != UInt8(ascii: ".") }
      && domain.first != UInt8(ascii: ".") && !bytes[..<at].contains(UInt8(ascii: "@"))
  }
}

/// Tags of languages, such as `pt-BR` or `de-DE-formal`.
enum LanguageTag {
  /// Whether it has the form of BCP 47: letters, then parts of letters and digits after hyphens.
  static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: .dash, omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count),
      first.allSatisfy(\.isLetter)
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
    }
  }
}
