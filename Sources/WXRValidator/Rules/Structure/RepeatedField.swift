import WXRKit

/// A field that can stand once stands twice.
///
/// **Why it matters.** Some importers take the first, others the last one: nobody can tell which
/// is meant.
///
/// **Bad**
/// ```xml
/// <wp:post_name>tides</wp:post_name>
/// <wp:post_name>storms</wp:post_name>
/// ```
/// **Good**
/// ```xml
/// <wp:post_name>tides</wp:post_name>
/// ```
/// **What to do.** The file comes from a script, or was joined by hand: take out what is wrong.
///
/// **Fix.** Lossy, with `--lossy`: the first one counts; the others are taken out and stand in the
/// report. Readers keep them aside.
///
/// The reader finds it, whatever command reads the file.
package struct RepeatedField: Rule {
  package static let facts = RuleFacts("WXR208", .warning, fix: .lossy, in: [.import, .convert])

  package init() {}
}
