import WXRKit

/// A formatter has put white space around CDATA sections.
///
/// **Why it matters.** The white space becomes part of each value for programs that take all text
/// of an element: slugs with line ends, types that nobody knows.
///
/// **Bad**
/// ```xml
/// <wp:post_type>
///   <![CDATA[post]]>
/// </wp:post_type>
/// ```
/// **Good**
/// ```xml
/// <wp:post_type><![CDATA[post]]></wp:post_type>
/// ```
/// **What to do.** Use the file as WordPress wrote it; do not pretty-print exports.
///
/// **Fix.** Lossless: white space around sections is left out, as it is when reading.
///
/// The reader finds it, whatever command reads the file.
package struct ReindentedDocument: Rule {
  package static let facts = RuleFacts("WXR112", .info, fix: .lossless, in: [.import, .convert])

  package init() {}
}
