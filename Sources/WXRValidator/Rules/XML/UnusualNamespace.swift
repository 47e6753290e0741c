package import WXRKit

/// The address of a namespace is not the usual one: `https`, another version, or no slash at the
/// end; or a standard prefix stands for something else altogether, which is a warning.
///
/// **Why it matters.** Programs that look elements up by the address find none of WordPress's.
///
/// **Bad**
/// ```xml
/// xmlns:wp="https://wordpress.org/export/1.2"
/// ```
/// **Good**
/// ```xml
/// xmlns:wp="http://wordpress.org/export/1.2/"
/// ```
/// **What to do.** Nothing, if the file is read by `wxr`. An editor or a plugin has changed the
/// address.
///
/// **Fix.** Lossless, only with `--fix WXR109`: the usual address is put there.
///
/// The reader finds prefixes that stand for something else, and reads their elements by the
/// prefix.
package struct UnusualNamespace: Rule {
  package static let facts = RuleFacts(
    "WXR109", .info, worst: .warning, fix: .lossless, in: [.import])
  package static let worstSeen = Severity.info
  package static let subjects: Subjects = .site

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    guard !site.isContinuation else { return }
    for (prefix, uri) in site.namespaces.sorted(by: { $0.key < $1.key }) {
      guard let usual = Self.usual[prefix], !usual.contains(uri), Self.isKin(uri, of: prefix)
      else { continue }
      report.add("The prefix “\(prefix)” stands for \(ShownText(uri, limit: 80)).")
    }
  }

  private static let usual: [String: [String]] = [
    "wp": versions.map { "http://wordpress.org/export/\($0)/" },
    "excerpt": versions.map { "http://wordpress.org/export/\($0)/excerpt/" },
    "content": ["http://purl.org/rss/1.0/modules/content/"],
    "dc": ["http://purl.org/dc/elements/1.1/"],
  ]
  private static let versions = ["1.0", "1.1", "1.2"]

  /// Whether an address is a variant of the usual one; the reader tells of all others.
  private static func isKin(_ uri: String, of prefix: String) -> Bool {
    let rest = uri.split(separator: "://", maxSplits: 1).last ?? ""
    return prefix == "wp" || prefix == "excerpt"
      ? rest.hasPrefix("wordpress.org/export/") : rest.hasPrefix("purl.org/")
  }
}
