import WXRKit

/// The file holds more than one document.
///
/// **Why it matters.** Parts were joined with a tool that knows nothing of XML. Parsers end with
/// the first document: all others are ignored without a word.
///
/// **Bad**
/// ```xml
/// </channel></rss>
/// <?xml version="1.0" encoding="UTF-8" ?>
/// <rss version="2.0">
/// ```
/// **Good**
/// ```xml
/// </channel></rss>
/// ```
/// **What to do.** Give `wxr` the parts as files of their own, with `--parts`.
///
/// **Fix.** Lossless: the documents are read one after the other; the repaired file has the items
/// of all in one channel.
///
/// The reader finds it, whatever command reads the file.
package struct ConcatenatedDocuments: Rule {
  package static let facts = RuleFacts("WXR110", .error, fix: .lossless, in: [.import, .convert])

  package init() {}
}
