import WXRKit

/// HTML stands as elements where text belongs: the field has neither a CDATA section nor escapes.
///
/// **Why it matters.** Scripts that write exports forget the section. Parsers see elements that no
/// importer asks for, and the text is empty.
///
/// **Bad**
/// ```xml
/// <content:encoded><p>Hi</p></content:encoded>
/// ```
/// **Good**
/// ```xml
/// <content:encoded><![CDATA[<p>Hi</p>]]></content:encoded>
/// ```
/// **What to do.** Have the script write values in CDATA sections.
///
/// **Fix.** Lossless: what stands between the tags of the field is its text.
///
/// The reader finds it, whatever command reads the file.
package struct MarkupInTextField: Rule {
  package static let facts = RuleFacts("WXR106", .error, fix: .lossless, in: [.import, .convert])

  package init() {}
}
