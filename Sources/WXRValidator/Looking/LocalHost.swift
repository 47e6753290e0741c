/// Whether a host is that of somebody's own computer or network, or of a copy for tests.
enum LocalHost {
  /// - Parameter host: in lower case, without port.
  static func isLocal(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" || host == "host.docker.internal" { return true }
    if endings.contains(where: { host.hasSuffix($0) }) { return true }
    return isPrivateAddress(host)
  }

  static func isStaging(_ host: String) -> Bool {
    if hosting.contains(where: { host.hasSuffix($0) }) { return true }
    let first = host.prefix { $0 != "." }
    return host.utf8.count(where: { $0 == UInt8(ascii: ".") }) >= 2 && words.contains(String(first))
  }

  /// Names that no public server has.
  private static let endings = [
    ".localhost", ".local", ".test", ".localdomain", ".lan", ".ddev.site", ".lndo.site",
    ".docksal", ".docksal.site", ".local.dev", ".vagrant", ".wip",
  ]

  /// Where hosting companies put copies for tests.
  private static let hosting = [
    ".wpcomstaging.com", ".wpstage.net", ".kinsta.cloud", ".myftpupload.com", ".instawp.xyz",
    ".instawp.co", ".tastewp.com", ".wpsandbox.pro", ".flywheelstaging.com", ".cloudwaysapps.com",
    ".pantheonsite.io", ".wpenginepowered.com", ".sg-host.com", ".ngrok.io", ".ngrok-free.app",
    ".ngrok.app", ".loca.lt", ".mystagingwebsite.com",
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
