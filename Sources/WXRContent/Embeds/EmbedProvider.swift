/// A site whose pages WordPress turns into players or cards when their address stands alone.
package struct EmbedProvider: Sendable {
  /// WordPress's slug of it, as in `is-provider-youtube`.
  package let slug: String
  fileprivate let hosts: [HostPattern]
  /// Of the address after the host; `*` stands for anything, `+` for anything but nothing.
  fileprivate let paths: [String]

  init(_ slug: String, _ hosts: HostPattern..., paths: String...) {
    self.slug = slug
    self.hosts = hosts
    self.paths = paths
  }

  /// Which hosts a provider answers at.
  enum HostPattern: Sendable {
    case exactly(String)
    /// Also with `www.`.
    case www(String)
    /// Also with any name before it.
    case under(String)

    fileprivate func matches(_ host: Substring) -> Bool {
      switch self {
      case .exactly(let name): host == name
      case .www(let name): host == name || host.hasPrefix("www.") && host.dropFirst(4) == name
      case .under(let name): host == name || host.hasSuffix(".\(name)")
      }
    }
  }

  /// The provider of an `http` or `https` address, or nil. The case of letters does not matter.
  package static func of(_ address: String) -> EmbedProvider? {
    let address = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else {
      return nil
    }
    let rest = address.dropFirst(scheme.count)
    let hostEnd = rest.firstIndex(of: "/") ?? rest.endIndex
    let host = rest[..<hostEnd]
    let path = Array(rest[hostEnd...].utf8)
    return all.first { provider in
      provider.hosts.contains { $0.matches(host) }
        && provider.paths.contains { path.matches(glob: Array($0.utf8)) }
    }
  }
}

extension [UInt8] {
  /// Whether all of it fits a pattern of letters, `*` and `+`.
  fileprivate func matches(glob: [UInt8]) -> Bool {
    var at = 0
    var mark = 0
    var retry: (mark: Int, at: Int)?
    while at < count || mark < glob.count {
      if mark < glob.count, glob[mark] == UInt8(ascii: "*") {
        retry = (mark + 1, at)
        mark += 1
      } else if mark < glob.count, glob[mark] == UInt8(ascii: "+"), at < count {
        retry = (mark + 1, at + 1)
        mark += 1
        at += 1
      } else if mark < glob.count, at < count, glob[mark] == self[at] {
        mark += 1
        at += 1
      } else if let again = retry, again.at < count {
        retry = (again.mark, again.at + 1)
        mark = again.mark
        at = again.at + 1
      } else {
        return false
      }
    }
    return true
  }
}
