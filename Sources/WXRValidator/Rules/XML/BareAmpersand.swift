import WXRKit

/// `&` stands alone, without `amp;`.
///
/// **Why it matters.** WordPress writes the addresses of commenters' sites as they are, to this
/// day, so ordinary comments make an export that strict parsers refuse; those that go on lose the
/// sign.
///
/// **Bad**
/// ```xml
/// <wp:comment_author_url>http://ida.example/?a=1&b=2</wp:comment_author_url>
/// ```
/// **Good**
/// ```xml
/// <wp:comment_author_url>http://ida.example/?a=1&amp;b=2</wp:comment_author_url>
/// ```
/// **What to do.** Nothing on the site: mend the file.
///
/// **Fix.** Lossless: `&` becomes `&amp;`.
///
/// The reader finds it, whatever command reads the file.
package struct BareAmpersand: Rule {
  package static let facts = RuleFacts("WXR102", .error, fix: .lossless, in: [.import, .convert])

  package init() {}
}
