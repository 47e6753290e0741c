import WXRKit

/// Blank lines or spaces stand before `<?xml`.
///
/// **Why it matters.** The XML declaration must be the very first thing: strict parsers, and feed
/// readers, refuse the file.
///
/// **Bad**
/// ```xml
/// <?xml version="1.0" encoding="UTF-8" ?>
/// ```
/// **Good**
/// ```xml
/// <?xml version="1.0" encoding="UTF-8" ?>
/// ```
/// **What to do.** A theme or plugin file of the site has blank lines behind its closing `?>`,
/// most often `functions.php`: take them out, for feeds suffer from them too.
///
/// **Fix.** Lossless: the white space is left out.
///
/// The reader finds it, whatever command reads the file. Reading does it too, so that nothing
/// after it is lost.
package struct BlankBeforeDeclaration: Rule {
  package static let facts = RuleFacts("WXR009", .error, fix: .lossless, in: [.import])

  package init() {}
}
