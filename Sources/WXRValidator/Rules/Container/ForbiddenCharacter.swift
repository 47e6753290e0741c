import WXRKit

/// A character stands in the file that XML forbids: a control character, U+FFFE, U+FFFF, or half
/// of a surrogate pair, itself or as a reference.
///
/// **Why it matters.** They come with texts that were pasted from other programs. WordPress writes
/// them as they are, and XML parsers stop there or lose the text around them.
///
/// **Bad**
/// ```xml
/// <content:encoded><![CDATA[Page␌break]]></content:encoded>
/// <title>Fine&#11;print</title>
/// ```
/// **Good**
/// ```xml
/// <content:encoded><![CDATA[Page break]]></content:encoded>
/// <title>Fine print</title>
/// ```
/// **What to do.** Take them out of the post in WordPress; in the code editor they show as little
/// boxes.
///
/// **Fix.** Lossy: they are left out; those that part words (U+000B, U+000C, U+001C to U+001F)
/// become a space, and so does each in PHP-serialised values.
///
/// The reader finds it, whatever command reads the file. Reading does it too, so that nothing
/// after it is lost.
package struct ForbiddenCharacter: Rule {
  package static let facts = RuleFacts("WXR014", .error, fix: .lossy, in: [.import, .convert])

  package init() {}
}
