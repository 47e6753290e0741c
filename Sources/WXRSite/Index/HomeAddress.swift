import WXRKit

/// Where the site stood, to tell its own addresses from others.
struct HomeAddress: Hashable, Sendable {
  /// The address as the export has it, without a slash at the end; empty if it has none.
  let url: String
  /// The path of the home, such as `/blog`; empty for a site at the root of its host.
  let path: String

  static let unknown = Self("")

  /// The blog's address, else the network's, else the channel's link: the first that has a host.
  init(_ site: Site) {
    let candidates = [site.baseBlogURL, site.baseSiteURL, site.link].compactMap { $0 }
    self.init(candidates.first { !WebAddress($0).host.isEmpty } ?? "")
  }

  init(_ url: String) {
    let address = WebAddress(url)
    let end = address.path.lastIndex { $0 != "/" }
    path = end.map { String(address.path[...$0]) } ?? ""
    self.url = address.host.isEmpty ? "" : "\(address.scheme)://\(address.host)\(path)"
  }

  /// The decoded path below the home of one of the site's own addresses, such as `/2019/03/tea/`.
  ///
  /// nil for an address with a query (`?p=7` names no path), for one that goes up, and for none.
  func path(of link: String) -> String? {
    let address = WebAddress(link)
    let isHost = address.path.isEmpty && !address.host.isEmpty
    guard !address.hasQuery, address.path.hasPrefix("/") || isHost else { return nil }
    var rest = Substring(PercentEncoding.decoded(address.path).composed)
    let home = PercentEncoding.decoded(path).composed
    if !home.isEmpty, rest == home || rest.hasPrefix(home + "/") { rest.removeFirst(home.count) }
    let parts = rest.split(separator: "/")
    let hasControl = rest.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }
    guard !hasControl, !parts.contains(".."), !parts.contains(".") else { return nil }
    guard !parts.isEmpty else { return "/" }
    return "/" + parts.joined(separator: "/") + (rest.hasSuffix("/") ? "/" : "")
  }

  /// An address that may lack scheme and host, as a whole one.
  func absolute(_ link: String) -> String {
    guard !link.isEmpty, !url.isEmpty, WebAddress(link).host.isEmpty else { return link }
    if link.hasPrefix("//") { return WebAddress(url).scheme + ":" + link }
    let root = link.hasPrefix("/") ? url.dropLast(path.utf8.count) : url[...]
    return link.hasPrefix("/") ? root + link : "\(root)/\(link)"
  }
}

/// The parts of an address, split where RFC 3986 splits them.
struct WebAddress {
  let scheme: Substring
  let host: Substring
  let path: String
  let hasQuery: Bool

  init(_ text: String) {
    var rest = text[...]
    (scheme, host) = Self.takeAuthority(from: &rest)
    let end = rest.utf8.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
    path = String(rest[..<end])
    let tail = rest.utf8[end...]
    hasQuery = tail.first == 0x3F && tail.dropFirst().first != 0x23
  }

  private static func takeAuthority(from rest: inout Substring) -> (Substring, Substring) {
    let scheme = rest.utf8.prefix { $0.isASCIIAlphanumeric }
    let afterScheme = rest.utf8[scheme.endIndex...]
    guard !scheme.isEmpty, afterScheme.starts(with: "://".utf8) else { return ("", "") }
    let afterSlashes = afterScheme.dropFirst(3)
    let host = afterSlashes.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    rest = Substring(afterSlashes[host.endIndex...])
    return (Substring(scheme), Substring(host))
  }
}

extension UInt8 {
  fileprivate var isASCIIAlphanumeric: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}
