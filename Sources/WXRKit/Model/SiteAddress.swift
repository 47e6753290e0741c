extension Site {
  /// The address that names the site: the first of ``baseBlogURL``, ``baseSiteURL`` and ``link``
  /// that is an `http(s)` address with a host.
  ///
  /// ```swift
  /// Site(link: "http://Müller.example:80/blog/").derivedURL   // "https://xn--mller-kva.example/blog"
  /// ```
  /// Its scheme is written `https`, its host in lower case and punycode, without user, default
  /// port, query, fragment and the last slash; the path stays.
  public var derivedURL: String? {
    for text in [baseBlogURL, baseSiteURL, link] {
      if let text, let address = SiteAddress(text) { return address.description }
    }
    return nil
  }
}

/// The parts of an `http(s)` address that name a site, read as Python's `urlsplit` reads them.
struct SiteAddress: CustomStringConvertible {
  private let host: String
  private let port: Int?
  private let path: Substring

  var description: String {
    let cut = path.utf8.last == UInt8(ascii: "/") ? path.dropLast() : path
    return "https://\(host)\(port.map { ":\($0)" } ?? "")\(cut)"
  }

  /// nil for another scheme, no host, a malformed port, or a host that IDNA refuses.
  init?(_ text: String) {
    let text = Self.cleaned(text)
    guard let (scheme, rest) = Self.scheme(of: text), rest.utf8.starts(with: "//".utf8) else {
      return nil
    }
    let afterSlashes = rest.utf8.dropFirst(2)
    let authority = afterSlashes.prefix { !Self.endsAuthority($0) }
    guard let (host, port) = Self.hostAndPort(Substring(authority)) else { return nil }
    self.host = host
    self.port = port == scheme.defaultPort ? nil : port
    let behind = afterSlashes[authority.endIndex...]
    path = Substring(behind.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
  }

  private enum Scheme {
    case http, https
    var defaultPort: Int { self == .http ? 80 : 443 }
  }

  /// Without control characters and spaces before it, and without tabs and line ends in it.
  private static func cleaned(_ text: String) -> String {
    let kept = text.utf8.drop { $0 <= 0x20 }
      .filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func scheme(of text: String) -> (Scheme, Substring)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = text[text.utf8.index(after: colon)...]
    switch text[..<colon].lowercased() {
    case "http": return (.http, rest)
    case "https": return (.https, rest)
    default: return nil
    }
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// What stands behind the last `@`: a name or `[address]`, and a port that must be digits.
  private static func hostAndPort(_ authority: Substring) -> (String, Int?)? {
    let place = authority.utf8.lastIndex(of: UInt8(ascii: "@"))
    let text = place.map { authority[authority.utf8.index(after: $0)...] } ?? authority
    if text.utf8.contains(UInt8(ascii: "[")) || text.utf8.contains(UInt8(ascii: "]")) {
      return bracketed(text)
    }
    let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) ?? text.endIndex
    guard let host = DomainName.ascii(text[..<colon]), !host.isEmpty else { return nil }
    guard let port = port(text[colon...]) else { return nil }
    return (host, port)
  }

  private static func bracketed(_ text: Substring) -> (String, Int?)? {
    guard text.utf8.first == UInt8(ascii: "["),
      let end = text.utf8.firstIndex(of: UInt8(ascii: "]")),
      text.utf8.dropFirst().first != text.utf8[end],
      let port = port(text[text.utf8.index(after: end)...])
    else { return nil }
    let address = text[text.utf8.index(after: text.startIndex)..<end]
    guard address.utf8.allSatisfy(isAddressByte) else { return nil }
    return ("[\(address.lowercased())]", port)
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    PHPValue.hexadecimalDigit(byte) != nil || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
  }

  /// The port of `:8080`; nil inside for none, nil outside for a malformed one.
  private static func port(_ text: Substring) -> Int?? {
    guard !text.isEmpty else { return .some(nil) }
    let digits = text.dropFirst()
    guard text.utf8.first == UInt8(ascii: ":"), digits.utf8.count < 19, !digits.isEmpty,
      digits.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let port = Int(digits), port <= 65_535
    else { return nil }
    return port
  }
}
