import WXRContent
package import WXRKit

/// The file is one of several parts of an export; if the number of one is missing among them, that
/// is an error.
///
/// **Why it matters.** Parts that are imported one by one lose menus and images of other parts.
/// Without one of them, its posts are missing.
///
/// **Bad**
/// ```text
/// site.wordpress.2026-01-31.000.xml
/// site.wordpress.2026-01-31.002.xml
/// ```
/// **Good**
/// ```text
/// site.wordpress.2026-01-31.000.xml
/// site.wordpress.2026-01-31.001.xml
/// site.wordpress.2026-01-31.002.xml
/// ```
/// **What to do.** Give all parts at once: parts that lie side by side are read as one export.
///
/// **Fix.** Lossless: they are read as one export.
package struct SplitExportPart: Rule {
  package static let facts = RuleFacts(
    "WXR211", .info, worst: .error, fix: .lossless, in: [.import, .convert])
  package static let subjects: Subjects = [.documents, .end]

  /// The numbers of the parts, by what stands before the number in their names.
  private var parts: [String: Set<Int>] = [:]

  package init() {}

  package mutating func look(at document: Document, _ report: inout RuleReport) {
    guard let (stem, number) = Self.part(document.path) else { return }
    parts[stem, default: []].insert(number)
    report.addToExport("The file is part \(number) of an export in several files.")
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for (_, numbers) in parts.sorted(by: { $0.key < $1.key }) {
      // wp-cli counts from 0, other tools from 1.
      let first = numbers.contains(0) ? 0 : 1
      let missing = (first...(numbers.max() ?? first)).filter { !numbers.contains($0) }
      guard !missing.isEmpty else { continue }
      let shown = missing.prefix(10).map(String.init).joined(separator: ", ")
      report.addToExport(
        "Of the parts of this export, \(shown)\(missing.count > 10 ? "…" : "") "
          + "\(missing.count == 1 ? "is" : "are") not here.", severity: .error)
    }
    parts = [:]
  }

  /// What `site.wordpress.2026-01-31.002.xml` says: three digits before the ending.
  private static func part(_ path: String) -> (stem: String, number: Int)? {
    let name = path.split(separator: "/").last ?? ""
    var pieces = name.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count >= 3 else { return nil }
    if ["gz", "zip", "bz2", "xz", "zst"].contains(pieces[pieces.count - 1].lowercased()) {
      pieces.removeLast()
    }
    guard pieces.count >= 3, ["xml", "wxr"].contains(pieces[pieces.count - 1].lowercased()),
      pieces[pieces.count - 2].utf8.count == 3, let number = Int(pieces[pieces.count - 2])
    else { return nil }
    return (pieces.dropLast(2).joined(separator: "."), number)
  }
}
