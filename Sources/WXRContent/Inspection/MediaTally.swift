import WXRKit

/// Attachments by kind of file and by host.
struct MediaTally: Sendable {
  private(set) var extensions = NameCounts(limit: 1000)
  private(set) var hosts: NameCounts
  private(set) var count = 0
  /// Without `wp:attachment_url`.
  private(set) var withoutURL = 0

  init(limit: Int) { hosts = NameCounts(limit: limit) }

  mutating func add(_ item: Item) {
    count += 1
    if item.attachmentURL?.isEmpty ?? true { withoutURL += 1 }
    guard let url = item.attachmentURL.flatMap({ $0.isEmpty ? nil : $0 }) ?? item.guid else {
      return extensions.add("")
    }
    let address = MediaAddress(url)
    extensions.add(address.fileExtension)
    if let host = address.host { hosts.add(host) }
  }

  mutating func merge(_ other: MediaTally) {
    count += other.count
    withoutURL += other.withoutURL
    extensions.merge(other.extensions)
    hosts.merge(other.hosts)
  }
}

/// The host and the file extension of an address, both in lower case.
struct MediaAddress {
  let host: String?
  /// Empty if there is none.
  let fileExtension: String

  init(_ url: String) {
    let bytes = url.utf8
    var rest = bytes[...]
    var host: String?
    if let colon = bytes.firstIndex(of: .colon), bytes[colon...].starts(with: "://".utf8) {
      rest = bytes[colon...].dropFirst(3)
      let authority = rest.prefix { !Self.endsAuthority($0) }
      host = Self.host(authority)
      rest = rest[authority.endIndex...]
    }
    self.host = host
    fileExtension = Self.fileExtension(rest)
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == .slash || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func host(_ authority: Substring.UTF8View) -> String? {
    let name =
      authority.lastIndex(of: UInt8(ascii: "@"))
      .map { authority[authority.index(after: $0)...] } ?? authority
    let host = name.prefix { $0 != .colon }
    return host.isEmpty ? nil : Substring(host).lowercased()
  }

  /// What stands behind the last dot of the path: up to ten letters or digits.
  private static func fileExtension(_ rest: Substring.UTF8View) -> String {
    let path = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    var start = path.endIndex
    while start > path.startIndex, path[path.index(before: start)].isASCIIAlphanumeric {
      start = path.index(before: start)
    }
    let isExtension =
      start > path.startIndex
      && path[path.index(before: start)] == UInt8(ascii: ".")
      && (1...10).contains(path[start...].count)
    return isExtension ? Substring(path[start...]).lowercased() : ""
  }
}
