import WXRContent
package import WXRKit

/// A slug or a file name would leave the folder that a site is written to.
///
/// **Why it matters.** Converters make file names of slugs and of media addresses. With `..`, a
/// leading slash, a drive letter or a NUL in it, a careless one overwrites other files of yours:
/// that is how such exports attack.
///
/// **Bad**
/// ```xml
/// <wp:post_name>../../.ssh/authorized_keys</wp:post_name>
/// ```
/// **Good**
/// ```xml
/// <wp:post_name>harbour-notes</wp:post_name>
/// ```
/// **What to do.** WordPress never stores such a slug: find out who made the file before you trust
/// the rest of it. A name that only Windows keeps for a device, such as `con` or `nul`, is a warning.
///
/// **Fix.** Inferred, with `--semantic`: in slugs separators become hyphens and `..` goes, paths
/// are written without `..`, the name of a device gets `-2` behind it. `wxr` itself writes safe
/// names only.
package struct PathEscape: Rule {
  package static let facts = RuleFacts("WXR703", .error, fix: .inferred, in: .convert)
  package static let subjects: Subjects = [.items, .terms]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    look(item.slug, "slug", .field(.postName), &report)
    if item.type == .attachment { lookAtFile(of: item, &report) }
    for index in item.terms.indices {
      look(item.terms[index].slug, "term's slug", .term(index), &report)
    }
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    let field: Element =
      switch term.element {
      case .category: .categoryNicename
      case .tag: .tagSlug
      case .term: .termSlug
      }
    look(term.slug, "slug", .field(field), &report)
  }

  private func lookAtFile(of item: Item, _ report: inout RuleReport) {
    if let url = item.attachmentURL, url.mayClimb, SuspectPath(FileAddress(url).path).climbs {
      report.add(
        "The attachment's address climbs out of its folder.", at: .field(.attachmentURL))
    }
    for index in item.meta.indices where item.meta[index].key == "_wp_attached_file" {
      guard let path = item.meta[index].value, path.mayClimb, SuspectPath(path).climbs else {
        continue
      }
      report.add("The attachment's path climbs out of its folder.", at: .metaValue(index))
    }
  }

  private func look(
    _ slug: String?, _ what: String, _ place: RuleReport.Place, _ report: inout RuleReport
  ) {
    guard let slug, !slug.isEmpty else { return }
    if slug.holdsEscape {
      let path = SuspectPath(slug)
      if path.climbs {
        report.add("The \(what) climbs out of the folder it is written to.", at: place)
      } else if path.isAbsolute {
        report.add("The \(what) is an absolute path.", at: place)
      }
    } else if slug.utf8.count <= 7, Self.devices.contains(slug.lowercased()) {
      report.add(
        "The \(what) “\(slug)” is the name of a device on Windows.", at: place,
        severity: .warning)
    }
  }

  /// Whether a slug is told of.
  static func isUnsafe(_ slug: String) -> Bool {
    guard slug.holdsEscape else {
      return slug.utf8.count <= 7 && devices.contains(slug.lowercased())
    }
    let path = SuspectPath(slug)
    return path.climbs || path.isAbsolute
  }

  /// Whether a path is told of.
  static func climbs(_ path: String) -> Bool { path.holdsEscape && SuspectPath(path).climbs }

  static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension String {
  /// Whether anything stands in it that leads upwards, or what it may be hidden in.
  fileprivate var mayClimb: Bool {
    look {
      $0.place(of: UInt8(ascii: "%")) != nil || $0.place(of: "..") != nil || $0.place(of: 0) != nil
    }
  }
}

extension StringProtocol {
  /// Whether anything stands in it that a path could be changed with.
  fileprivate var holdsEscape: Bool {
    utf8.contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") || $0 == 0
        || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: ".")
    }
  }
}

/// What a text would mean as a path, its escapes decoded, those of escapes too.
private struct SuspectPath {
  private let parts: [String]
  private let hasNUL: Bool

  init(_ text: some StringProtocol) {
    let plain = text.decodedPercents.decodedPercents
    hasNUL = plain.utf8.contains(0)
    parts = plain.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
      .map(String.init)
  }

  var climbs: Bool { hasNUL || parts.contains("..") }

  /// With a drive letter or from the root; a lone slash at the end is none.
  var isAbsolute: Bool {
    guard let first = parts.first, parts.count > 1 else { return false }
    if first.isEmpty { return parts.dropFirst().contains { !$0.isEmpty } }
    return first.utf8.count == 2 && first.utf8.last == UInt8(ascii: ":")
  }
}
