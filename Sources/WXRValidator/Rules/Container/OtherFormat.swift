import WXRKit

/// The file is something else than a WordPress export.
///
/// **Why it matters.** News feeds hold the last posts only, database dumps are another thing
/// altogether, and other systems have formats of their own. Each is named, with what to do.
///
/// **Bad**
/// ```text
/// -- MySQL dump 10.13  Distrib 8.0.36
/// ```
/// **Good**
/// ```text
/// <!-- generator="WordPress/6.8.1" created="2026-01-31 14:05" -->
/// <rss version="2.0" …>
/// ```
/// **What to do.** Log in to WordPress, export under Tools → Export, and give that `.xml` file.
///
/// **Fix.** None.
///
/// It is found when the file is opened, which then ends with exit code 65.
package struct OtherFormat: Rule {
  package static let facts = RuleFacts("WXR006", .error, fix: .none, in: [.import, .convert])

  package init() {}
}
