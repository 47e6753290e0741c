import WXRKit

/// The attributes of a tag are damaged: without quotes, twice, or with a quote or `<` inside.
///
/// **Why it matters.** WordPress writes the slugs of terms into attributes without escaping, so a
/// quote in one breaks the tag, and with it the item.
///
/// **Bad**
/// ```xml
/// <category domain="post_tag" nicename="5"-tips">Tips</category>
/// ```
/// **Good**
/// ```xml
/// <category domain="post_tag" nicename="5&quot;-tips">Tips</category>
/// ```
/// **What to do.** Give the term another slug in WordPress.
///
/// **Fix.** Inferred: each value goes up to the quote behind which a tag can go on; of attributes
/// that stand twice the first counts.
///
/// The reader finds it, whatever command reads the file.
package struct DamagedAttribute: Rule {
  package static let facts = RuleFacts("WXR105", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
