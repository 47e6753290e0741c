import WXRContent
package import WXRKit

/// An attachment's `_wp_attached_file` is absolute, leads out of the uploads folder, or names
/// another file than the attachment's URL.
///
/// **Why it matters.** The meta is the file's path below `wp-content/uploads`; WordPress and
/// converters that read media from a copy of that folder look there and find nothing. An absolute
/// path also tells how the old server was built.
///
/// **Bad**
/// ```xml
/// <wp:meta_key>_wp_attached_file</wp:meta_key>
/// <wp:meta_value>C:\inetpub\site\wp-content\uploads\a.jpg</wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_key>_wp_attached_file</wp:meta_key>
/// <wp:meta_value>2024/05/a.jpg</wp:meta_value>
/// ```
/// **What to do.** Nothing, if media are fetched by their URLs. Else give the path that the file has
/// in the uploads folder. For absolute paths of wordpress.com, which agree with the URL, it is a
/// note.
///
/// **Fix.** Inferred, with `--semantic`: the path is taken from the URL where that lies in an
/// uploads folder, or from what follows `uploads` in the absolute path.
package struct AttachmentPathOdd: Rule {
  package static let facts = RuleFacts("WXR602", .warning, fix: .inferred, in: .convert)
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard item.type == .attachment,
      let index = item.meta.firstIndex(where: { $0.key == "_wp_attached_file" }),
      let path = item.meta[index].value, !path.isBlank
    else { return }
    let file = UploadPath(path)
    let url = item.attachmentURL.flatMap { $0.isBlank ? nil : UploadURL($0) }
    if file.isAbsolute {
      let isHarmless = path.utf8.starts(with: "/home/wpcom/".utf8) && url?.isIn(path) == true
      report.add(
        "The attachment's path is absolute, not one below the uploads folder.",
        at: .metaValue(index), severity: isHarmless ? .info : nil)
    } else if file.leadsOut {
      report.add(
        "The attachment's path leads out of the uploads folder.", at: .metaValue(index))
    } else if let url, !url.isLike(file) {
      report.add(
        "The attachment's path names another file than its URL.", at: .metaValue(index))
    }
  }
}

/// A path that is meant to be one below the uploads folder.
struct UploadPath {
  let text: String

  init(_ text: String) { self.text = String(Substring(text.trimmedUTF8)) }

  /// Also with a drive letter, as a share of Windows, or as an address.
  var isAbsolute: Bool {
    let bytes = text.utf8
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "\\") { return true }
    let second = bytes.dropFirst()
    if first.isLetter, second.first == UInt8(ascii: ":") {
      let third = second.dropFirst().first
      return third == UInt8(ascii: "\\") || third == UInt8(ascii: "/")
    }
    return text.firstRange(of: "://") != nil
  }

  /// Whether `..` leads above where it begins.
  var leadsOut: Bool {
    var depth = 0
    for part in text.utf8.split(whereSeparator: {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
    }) {
      depth += part.elementsEqual("..".utf8) ? -1 : part.elementsEqual(".".utf8) ? 0 : 1
      if depth < 0 { return true }
    }
    return false
  }
}

/// The address of an attachment, compared with its path.
struct UploadURL {
  private let path: String
  private let name: String
  /// What stands behind `/uploads/` or `/files/`.
  let tail: String?

  init(_ text: String) {
    let address = FileAddress(text)
    let path = address.path.decodedPercents
    let mark = path.firstRange(of: "/uploads/") ?? path.firstRange(of: "/files/")
    self.path = path
    name = address.name.decodedPercents
    tail =
      mark.map { String(path[$0.upperBound...]) }
      ?? (address.host.hasSuffix(".files.wordpress.com") ? String(path.dropFirst()) : nil)
  }

  /// The whole path where the address lies in an uploads folder, else only the name of the file.
  func isLike(_ file: UploadPath) -> Bool {
    let text = file.text.decodedPercents
    if tail != nil { return path == text || path.hasSuffix("/" + text) }
    let last = text.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      text[text.utf8.index(after: $0)...]
    }
    return name == last ?? text[...]
  }

  /// Whether an absolute path is that of this file.
  func isIn(_ absolute: String) -> Bool {
    absolute.decodedPercents.hasSuffix("/" + (tail ?? name))
  }
}
