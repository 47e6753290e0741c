import WXRKit

/// NUL bytes stand in the file.
///
/// **Why it matters.** XML forbids them even as references: parsers stop there, and what follows
/// is lost. A long run of them is a hole that a disk or transfer left.
///
/// **Bad**
/// ```xml
/// <wp:meta_value><![CDATA[log:␀␀]]></wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_value><![CDATA[log:]]></wp:meta_value>
/// ```
/// **What to do.** Single ones come from the database: nothing is to be done. For a run of them,
/// copy or download the file again.
///
/// **Fix.** Lossy: they are left out; in PHP-serialised values, whose lengths count bytes, each
/// becomes a space.
///
/// The reader finds it, whatever command reads the file. Reading does it too, so that nothing
/// after it is lost.
package struct NULByte: Rule {
  package static let facts = RuleFacts("WXR013", .error, fix: .lossy, in: [.import, .convert])

  package init() {}
}
