import WXRKit

/// `]]>` stands inside a value, where XML ends it.
///
/// **Why it matters.** WordPress before 3.4 wrote texts with `]]>` as they are, and scripts in
/// posts hold it. The section ends there: parsers lose the rest of the text, and often all that
/// follows.
///
/// **Bad**
/// ```xml
/// <content:encoded><![CDATA[if (a[b[0]]>1) { … } ]]></content:encoded>
/// ```
/// **Good**
/// ```xml
/// <content:encoded><![CDATA[if (a[b[0]]]]><![CDATA[>1) { … } ]]></content:encoded>
/// ```
/// **What to do.** Update WordPress and export again.
///
/// **Fix.** Inferred: the value goes on to the last `]]>` before its field ends, and is split over
/// two sections as XML asks for.
///
/// The reader finds it, whatever command reads the file.
package struct BrokenCDATA: Rule {
  package static let facts = RuleFacts("WXR101", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
