import WXRContent
package import WXRKit

/// There is no `wp:wxr_version`, or it is not a number such as `1.2`.
///
/// **Why it matters.** WordPress's importer refuses the file: “This does not appear to be a WXR
/// file, missing/invalid WXR version number”. Exports of WordPress 2.1 to 2.3 lack it by right,
/// and a version above 1.2 is one that nobody has defined: these are warnings.
///
/// **Bad**
/// ```xml
/// <wp:wxr_version>v2</wp:wxr_version>
/// ```
/// **Good**
/// ```xml
/// <wp:wxr_version>1.2</wp:wxr_version>
/// ```
/// **What to do.** Export again with a current WordPress, or mend the file.
///
/// **Fix.** Lossless, with `--semantic`: `1.2` is put there; `1.0` where there is no number and the
/// export declares no authors.
package struct VersionMissing: Rule {
  package static let facts = RuleFacts("WXR202", .error, fix: .lossless, in: [.import])
  package static let subjects: Subjects = [.site, .end]

  private var version: String?
  private var spot: Spot?
  private var isOld = false

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    if let version = site.wxrVersion {
      self.version = version
      spot = report.spot(.field(.wxrVersion))
    }
    isOld = isOld || site.prolog.contains(where: Self.isOfWordPress2)
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    guard let version, let spot else {
      return report.addToExport(
        isOld
          ? "There is no wp:wxr_version, as WordPress before 2.5 wrote none."
          : "There is no wp:wxr_version: WordPress's importer refuses the file.",
        severity: isOld ? .warning : nil)
    }
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
    guard isNumber else {
      return report.add(
        "“\(ShownText(version, limit: 40))” is no version of WXR, such as 1.2.", at: spot)
    }
    let numbers = parts.map { Int($0) ?? .max }
    if (numbers[0], numbers[1]) > (1, 2) {
      report.add("There is no version \(version) of WXR.", at: spot, severity: .warning)
    }
  }

  /// `generator="wordpress/2.3.3"`, up to 2.3.
  private static func isOfWordPress2(_ comment: String) -> Bool {
    guard let mark = comment.lowercased().firstRange(of: "wordpress/2.") else { return false }
    let digit = comment.lowercased()[mark.upperBound...].first
    return digit.map { "0123".contains($0) } == true
  }
}
