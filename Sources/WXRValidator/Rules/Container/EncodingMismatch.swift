import WXRKit

/// The XML declaration names another encoding than the file's, or one that nobody knows, or the
/// file is UTF-16.
///
/// **Why it matters.** The declaration is an option of the site, not a promise about the bytes.
/// Parsers believe it: every character beyond ASCII turns into two wrong ones, without any error.
///
/// **Bad**
/// ```xml
/// <?xml version="1.0" encoding="ISO-8859-1" ?>   over UTF-8 bytes
/// ```
/// **Good**
/// ```xml
/// <?xml version="1.0" encoding="UTF-8" ?>
/// ```
/// **What to do.** Set `blog_charset` to UTF-8 in the site's options; do not save exports with an
/// editor that changes encodings.
///
/// **Fix.** Inferred, nearly certain: text that decodes as UTF-8 is UTF-8, whatever is declared;
/// the repaired file is UTF-8 and says so.
///
/// The reader finds it, whatever command reads the file.
package struct EncodingMismatch: Rule {
  package static let facts = RuleFacts("WXR016", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
