import WXRKit

/// An element that WordPress knows stands where it does not belong.
///
/// **Why it matters.** Importers look for it elsewhere, so it is lost; what they take it for in
/// its place, nobody knows.
///
/// **Bad**
/// ```xml
/// <channel>
/// <wp:postmeta>…</wp:postmeta>
/// ```
/// **Good**
/// ```xml
/// <channel>
/// <item>
/// <wp:postmeta>…</wp:postmeta>
/// ```
/// **What to do.** Move it into the item or term that it belongs to.
///
/// **Fix.** Lossless, with `--semantic`: an author, or a term without a parent, that stands in an
/// item moves to the channel, unless the channel declares it. What else is misplaced is kept as it
/// is, for nobody knows where it belongs.
///
/// The reader finds it, whatever command reads the file.
package struct MisplacedElement: Rule {
  package static let facts = RuleFacts("WXR209", .warning, fix: .lossless, in: [.import, .convert])

  package init() {}
}
