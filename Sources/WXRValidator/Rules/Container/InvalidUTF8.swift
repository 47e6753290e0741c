import WXRKit

/// Bytes in the file are not UTF-8.
///
/// **Why it matters.** Old posts in another encoding, values that a database column cut in the
/// middle of a character, and old databases cause it. Parsers stop there, or show question marks.
///
/// **Bad**
/// ```text
/// 63 61 66 E9        caf, and é of Windows-1252
/// E2 82 3C           the beginning of €, cut
/// ```
/// **Good**
/// ```text
/// 63 61 66 C3 A9     café
/// ```
/// **What to do.** Convert the tables of the database to `utf8mb4`, look over the posts that are
/// named, and export again.
///
/// **Fix.** Inferred: stray bytes of Windows-1252 are read as such, pairs of surrogates as the
/// character that they stand for. Lossy: characters that are cut are left out, all else becomes
/// U+FFFD.
///
/// The reader finds it, whatever command reads the file. Reading does it too, so that nothing
/// after it is lost.
package struct InvalidUTF8: Rule {
  package static let facts = RuleFacts("WXR015", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
