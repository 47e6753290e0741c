import WXRKit

/// `<` stands in a text and starts no tag.
///
/// **Why it matters.** Parsers take what follows for a tag: they stop, or swallow text up to the
/// next `>`.
///
/// **Bad**
/// ```xml
/// <title>5 < 6</title>
/// ```
/// **Good**
/// ```xml
/// <title>5 &lt; 6</title>
/// ```
/// **What to do.** Nothing on the site: mend the file.
///
/// **Fix.** Inferred: what cannot be a tag is text, and becomes `&lt;`.
///
/// The reader finds it, whatever command reads the file.
package struct StrayAngleBracket: Rule {
  package static let facts = RuleFacts("WXR104", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
