import WXRKit

/// An entity of HTML is used that XML does not know, such as `&nbsp;`.
///
/// **Why it matters.** Strict parsers refuse the file, others drop the character.
///
/// **Bad**
/// ```xml
/// <title>Tea &mdash; time&nbsp;</title>
/// ```
/// **Good**
/// ```xml
/// <title>Tea — time&#160;</title>
/// ```
/// **What to do.** Nothing on the site: mend the file.
///
/// **Fix.** Lossless: the character that HTML means stands in its place; names that HTML does not
/// know are kept as text.
///
/// The reader finds it, whatever command reads the file.
package struct UndeclaredEntity: Rule {
  package static let facts = RuleFacts("WXR103", .error, fix: .lossless, in: [.import, .convert])

  package init() {}
}
