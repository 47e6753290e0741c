import WXRKit

/// The export holds no items: nothing but facts of the site and terms.
///
/// **Why it matters.** It is one part of a split export, or the server broke off after the terms.
/// Importing it makes categories and no posts.
///
/// **Bad**
/// ```xml
/// </wp:tag>
/// </channel>
/// </rss>
/// ```
/// **Good**
/// ```xml
/// </wp:tag>
/// <item>…</item>
/// </channel>
/// </rss>
/// ```
/// **What to do.** Give the other parts too. If there are none, export by year or type, which
/// needs less memory and time.
///
/// **Fix.** None: what was never written cannot be mended.
package struct NoItems: Rule {
  package static let facts = RuleFacts("WXR203", .warning, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    guard references.items.isEmpty else { return }
    let terms = references.terms.count
    report.addToExport(
      terms > 0
        ? "The export declares \(terms) terms and holds no items."
        : "The export holds no items.")
  }
}
