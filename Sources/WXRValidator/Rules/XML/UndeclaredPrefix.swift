import WXRKit

/// A prefix is used that no `xmlns` declares.
///
/// **Why it matters.** Plugins that add elements to feeds write them into exports too, where
/// nobody declares them. Parsers that know namespaces complain, and some refuse the file.
///
/// **Bad**
/// ```xml
/// <itunes:author>Ida</itunes:author>   without xmlns:itunes
/// ```
/// **Good**
/// ```xml
/// <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" …>
/// ```
/// **What to do.** Nothing on the site: mend the file.
///
/// **Fix.** Lossless: the prefix is declared on `<rss>`.
///
/// The reader finds it and reads the elements by their prefix.
package struct UndeclaredPrefix: Rule {
  package static let facts = RuleFacts("WXR108", .warning, fix: .lossless, in: [.import])

  package init() {}
}
