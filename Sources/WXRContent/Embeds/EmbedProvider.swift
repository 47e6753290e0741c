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

    fileprivate func matches(_ host: ArraySlice<UInt8>) -> Bool {
      switch self {
      case .exactly(let name): host.elementsEqual(name.utf8)
      case .www(let name):
        host.elementsEqual(name.utf8) || host.ends(in: name, after: "www.".utf8)
      case .under(let name): host.elementsEqual(name.utf8) || host.ends(in: name, after: nil)
      }
    }
  }

  /// The provider of an `http` or `https` address, or nil. The case of letters does not matter.
  package static func of(_ address: String) -> EmbedProvider? {
    let address = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else {
      return nil
    }
    let rest = Array(address.utf8.dropFirst(scheme.utf8.count))
    let hostEnd = rest.firstIndex(of: .slash) ?? rest.endIndex
    let host = rest[..<hostEnd]
    let path = Array(rest[hostEnd...])
    return all.first { provider in
      provider.hosts.contains { $0.matches(host) }
        && provider.paths.contains { path.matches(glob: Array($0.utf8)) }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it ends in a name with a point before it, and begins with nothing but `start` if that
  /// is given.
  fileprivate func ends(in name: String, after start: String.UTF8View?) -> Bool {
    let before = dropLast(name.utf8.count)
    guard before.last == UInt8(ascii: "."), self[before.endIndex...].elementsEqual(name.utf8)
    else { return false }
    return start.map { before.elementsEqual($0) } ?? true
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
