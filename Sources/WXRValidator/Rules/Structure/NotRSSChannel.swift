import WXRKit

/// The root or the channel is missing or written in another case, or items stand outside the
/// channel.
///
/// **Why it matters.** Importers look for `rss`, `channel` and `item` by these names and in this
/// order: what stands elsewhere is not seen.
///
/// **Bad**
/// ```xml
/// <rss version="2.0"><stuff><item>…</item></stuff></rss>
/// ```
/// **Good**
/// ```xml
/// <rss version="2.0"><channel><item>…</item></channel></rss>
/// ```
/// **What to do.** The file was edited or made by a script: export it again, or have the script
/// keep to RSS.
///
/// **Fix.** Inferred: the elements are read as if they stood where they belong, and written there.
///
/// The reader finds it, whatever command reads the file.
package struct NotRSSChannel: Rule {
  package static let facts = RuleFacts("WXR201", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
