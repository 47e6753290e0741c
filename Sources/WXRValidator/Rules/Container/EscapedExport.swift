import WXRKit

/// The whole file is escaped once more, or was copied from a browser's view of an export.
///
/// **Why it matters.** No reader finds an element in it: `&lt;item&gt;` is text. Views of browsers
/// also put hyphens before elements that can be folded.
///
/// **Bad**
/// ```xml
/// &lt;rss version="2.0"&gt;
/// &lt;channel&gt;
/// ```
/// **Good**
/// ```xml
/// <rss version="2.0">
/// <channel>
/// ```
/// **What to do.** Download the file itself under Tools → Export, or save the page as it is
/// instead of copying its text.
///
/// **Fix.** Inferred: the file is unescaped once if it is escaped throughout, and the marks of the
/// browser are left out.
///
/// The reader finds it, whatever command reads the file.
package struct EscapedExport: Rule {
  package static let facts = RuleFacts("WXR005", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
