import WXRKit

/// The address of a file: its host, the path as it is written, the name at its end.
struct FileAddress {
  /// In lower case, without `www.` and port; empty if there is none.
  let host: String
  /// From the first slash behind the host; without query and fragment.
  let path: Substring

  init(_ text: String) {
    let bytes = text.trimmedUTF8
    let rest: Substring.UTF8View
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      bytes[colon...].starts(with: "://".utf8)
    {
      rest = bytes[colon...].dropFirst(3)
    } else if bytes.starts(with: "//".utf8) {
      rest = bytes.dropFirst(2)
    } else {
      host = ""
      path = Substring(bytes.prefix { !$0.endsPath })
      return
    }
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && !$0.endsPath }
    host = Self.host(authority)
    path = Substring(rest[authority.endIndex...].prefix { !$0.endsPath })
  }

  private static func host(_ authority: Substring.UTF8View) -> String {
    let name =
      authority.lastIndex(of: UInt8(ascii: "@"))
      .map { authority[authority.index(after: $0)...] } ?? authority
    // An IPv6 address has colons of its own.
    let isBracketed = name.first == UInt8(ascii: "[")
    let host =
      isBracketed
      ? name.dropFirst().prefix { $0 != UInt8(ascii: "]") }
      : name.prefix { $0 != UInt8(ascii: ":") }
    let lower = Substring(host).lowercased()
    return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
  }

  /// What stands behind the last slash.
  var name: Substring {
    Substring(
      path.utf8.suffix(
        from: path.utf8.lastIndex(of: UInt8(ascii: "/"))
          .map { path.utf8.index(after: $0) } ?? path.utf8.startIndex))
  }

  /// What stands behind the last dot of the name, in lower case; empty if there is none.
  var fileExtension: String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let ending = name.utf8[name.utf8.index(after: dot)...]
    guard (1...10).contains(ending.count), ending.allSatisfy(\.isAlphanumeric) else { return "" }
    return Substring(ending).lowercased()
  }

  /// Whether it names a file, not a page: `…/pier.jpg`, not `…/?attachment_id=8`.
  var hasFile: Bool {
    !host.isEmpty && !fileExtension.isEmpty
      && !["php", "html", "htm", "aspx"].contains(fileExtension)
  }

  /// Whether the file is no picture; false where its ending does not tell.
  var isOtherThanImage: Bool { Self.otherKinds.contains(fileExtension) }

  /// What WordPress takes uploads of these endings for is no image.
  private static let otherKinds: Set<String> = [
    "3gp", "7z", "aac", "avi", "csv", "doc", "docx", "epub", "flac", "flv", "gz", "ics", "json",
    "key", "m4a", "m4v", "mid", "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "odp", "ods", "odt",
    "oga", "ogg", "ogv", "pdf", "pps", "ppt", "pptx", "rar", "rtf", "tar", "tgz", "tsv", "txt",
    "vtt", "wav", "webm", "wma", "wmv", "xls", "xlsx", "xml", "zip",
  ]
}

extension UInt8 {
  fileprivate var endsPath: Bool { self == UInt8(ascii: "?") || self == UInt8(ascii: "#") }
}

extension String {
  /// Without white space at the ends.
  var trimmedUTF8: Substring.UTF8View {
    let start = utf8.drop { $0.isBlank }
    guard let last = start.lastIndex(where: { !$0.isBlank }) else { return start.prefix(0) }
    return start[...last]
  }

  var isBlank: Bool { utf8.allSatisfy(\.isBlank) }
}

extension String? {
  /// Whether there is nothing but white space.
  var isBlank: Bool { self?.isBlank ?? true }
}
