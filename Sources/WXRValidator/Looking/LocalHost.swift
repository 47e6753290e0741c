import WXRContent

/// Whether a host is that of somebody's own computer or network, or of a copy for tests.
enum LocalHost {
  /// - Parameter host: in lower case, without port.
  static func isLocal(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" || host == "host.docker.internal" { return true }
    let labels = host.lastLabels
    if endings.contains(labels.top) || tools.contains(labels.domain) { return true }
    return isPrivateAddress(host)
  }

  static func isStaging(_ host: String) -> Bool {
    if hosting.contains(host.lastLabels.domain) { return true }
    let first = host.prefix { $0 != "." }
    return host.utf8.count(where: { $0 == UInt8(ascii: ".") }) >= 2 && words.contains(String(first))
  }

  /// Top-level names that no public site has.
  private static let endings: Set<String> = [
    "localhost", "local", "test", "localdomain", "lan", "docksal", "vagrant", "wip",
  ]

  /// Domains of tools for development.
  private static let tools: Set<String> = ["ddev.site", "lndo.site", "docksal.site", "local.dev"]

  /// Where hosting companies put copies for tests.
  private static let hosting: Set<String> = [
    "wpcomstaging.com", "wpstage.net", "kinsta.cloud", "myftpupload.com", "instawp.xyz",
    "instawp.co", "tastewp.com", "wpsandbox.pro", "flywheelstaging.com", "cloudwaysapps.com",
    "pantheonsite.io", "wpenginepowered.com", "sg-host.com", "ngrok.io", "ngrok-free.app",
    "ngrok.app", "loca.lt", "mystagingwebsite.com",
  ]

  private static let words: Set<String> = ["staging", "stage", "stg"]

  /// Addresses of the computer itself and of private networks, RFC 1918.
  private static func isPrivateAddress(_ host: String) -> Bool {
    guard host.utf8.first?.isDigit == true else { return false }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard parts.count == 4, parts.allSatisfy({ (0...255).contains($0) }) else { return false }
    switch parts[0] {
    case 10, 127: return true
    case 172: return (16...31).contains(parts[1])
    case 192: return parts[1] == 168
    case 169: return parts[1] == 254
    default: return parts == [0, 0, 0, 0]
    }
  }
}

extension String {
  /// The last label of a host's name and the last two; empty if it has no dot before them.
  fileprivate var lastLabels: (top: String, domain: String) {
    look { view in
      var dots: [Int] = []
      var at = view.count
      while at > 0, dots.count < 3 {
        at -= 1
        if view[at] == UInt8(ascii: ".") { dots.append(at) }
      }
      guard let last = dots.first else { return ("", "") }
      let top = view.text(last + 1..<view.count)
      // The domain itself is no site of somebody's.
      return (top, dots.count < 2 ? "" : view.text(dots[1] + 1..<view.count))
    }
  }
}
