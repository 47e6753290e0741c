import WXRKit

/// An element that nobody has defined; in WordPress's own namespace it is a warning, for it may be
/// misspelt.
///
/// **Why it matters.** Plugins add elements of their own, which only they read. A misspelt element
/// of WordPress's is lost on import.
///
/// **Bad**
/// ```xml
/// <wp:post_mood>calm</wp:post_mood>
/// ```
/// **Good**
/// ```xml
/// <mood:post xmlns:mood="https://mood.example/ns">calm</mood:post>
/// ```
/// **What to do.** Look whether a known element is meant.
///
/// **Fix.** None: it is kept as it is.
///
/// The reader finds it, whatever command reads the file.
package struct UnknownElement: Rule {
  package static let facts = RuleFacts("WXR210", .info, worst: .warning, fix: .none, in: [.import])

  package init() {}
}
