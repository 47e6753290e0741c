import WXRKit

/// The export is packed: a zip, or compressed; it is read through.
///
/// **Why it matters.** WordPress's importer takes unpacked files only, but for gzip. A zip of
/// wordpress.com often holds several exports, of which each is needed.
///
/// **Bad**
/// ```text
/// blog.xml   50 4B 03 04 …  (a zip, whatever its name says)
/// ```
/// **Good**
/// ```text
/// blog.xml   3C 3F 78 6D 6C …  (<?xml)
/// ```
/// **What to do.** Nothing for `wxr`. Unpack it before you give it to WordPress.
///
/// **Fix.** Lossless: `wxr repair` writes the export unpacked.
///
/// The reader finds it, whatever command reads the file.
package struct WrappedContainer: Rule {
  package static let facts = RuleFacts("WXR002", .info, fix: .lossless)

  package init() {}
}
