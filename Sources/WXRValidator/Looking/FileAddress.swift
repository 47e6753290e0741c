import WXRContent
import WXRKit

/// The address of a file: its host, the path as it is written, the name at its end.
struct FileAddress {
  /// In lower case, without `www.` and port; empty if there is none.
  let host: String
  /// From the first slash behind the host; without query and fragment.
  let path: Substring

  init(_ text: String) {
    let found = text.look { view -> (host: String, path: String) in
      let all = view.trimmed(0..<view.count)
      let end = view.end(of: { !$0.endsPath }, from: all.lowerBound)
      let place = all.lowerBound..<min(end, all.upperBound)
      guard let authority = view.authority(of: place) else { return ("", view.text(place)) }
      return (
        view.host(of: authority), view.text(authority.upperBound..<place.upperBound)
      )
    }
    host = found.host
    path = found.path[...]
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

extension ByteView {
  /// Where host and port of an address stand; nil if it has none.
  func authority(of address: Range<Int>) -> Range<Int>? {
    let start: Int
    if let colon = place(of: UInt8(ascii: ":"), from: address.lowerBound, to: address.upperBound),
      has("://", at: colon)
    {
      start = colon + 3
    } else if has("//", at: address.lowerBound) {
      start = address.lowerBound + 2
    } else {
      return nil
    }
    guard start <= address.upperBound else { return nil }
    return start..<(place(of: .slash, from: start, to: address.upperBound) ?? address.upperBound)
  }

  /// The host in a range of host and port, in lower case and without `www.`.
  func host(of authority: Range<Int>) -> String {
    let range = hostRange(of: authority)
    let name = text(range)
    return end(of: { $0.lowercased == $0 && $0 < 0x80 }, from: range.lowerBound) >= range.upperBound
      ? name : name.lowercased()
  }

  /// Without user, port, brackets and `www.`.
  func hostRange(of authority: Range<Int>) -> Range<Int> {
    var start = authority.lowerBound
    while let sign = place(of: UInt8(ascii: "@"), from: start, to: authority.upperBound) {
      start = sign + 1
    }
    // An IPv6 address has colons of its own.
    let isBracketed = self[start] == .openBracket && start < authority.upperBound
    let mark = isBracketed ? UInt8.closeBracket : UInt8(ascii: ":")
    if isBracketed { start += 1 }
    let end = place(of: mark, from: start, to: authority.upperBound) ?? authority.upperBound
    return hasFolded("www.", at: start) && start + 4 <= end ? start + 4..<end : start..<end
  }
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
