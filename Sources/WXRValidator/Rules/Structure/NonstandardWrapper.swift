import WXRKit

/// Authors stand in `wp:wp_author`, or comments in a `wp:comments` around them.
///
/// **Why it matters.** Old versions of wp-cli and some libraries write them so. WordPress's
/// importer does not see what is in them.
///
/// **Bad**
/// ```xml
/// <wp:comments><wp:comment>…</wp:comment></wp:comments>
/// ```
/// **Good**
/// ```xml
/// <wp:comment>…</wp:comment>
/// ```
/// **What to do.** Nothing for `wxr`. Mend the file before you import it into WordPress.
///
/// **Fix.** Lossless: they are read and written as the standard elements.
///
/// The reader finds it, whatever command reads the file.
package struct NonstandardWrapper: Rule {
  package static let facts = RuleFacts("WXR205", .info, fix: .lossless, in: [.import])

  package init() {}
}
