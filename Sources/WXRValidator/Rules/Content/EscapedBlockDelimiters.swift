import WXRContent
package import WXRKit

/// The delimiters of blocks became entities, so readers see them as text.
///
/// **Why it matters.** A script that saves posts without a user's rights escapes all comments: the
/// page shows `<!-- wp:paragraph -->` between its paragraphs, and no block is left that the editor
/// could open. Delimiters inside code listings are meant to be seen and not told.
///
/// **Bad**
/// ```html
/// &lt;!-- wp:paragraph --&gt;<p>Opening hours</p>&lt;!-- /wp:paragraph --&gt;
/// ```
/// **Good**
/// ```html
/// <!-- wp:paragraph --><p>Opening hours</p><!-- /wp:paragraph -->
/// ```
/// **What to do.** Restore the posts from a revision of before, or mend the file; then give the
/// script a user who may write unfiltered HTML.
///
/// **Fix.** Inferred, with `--semantic`: the entities of delimiters become what they were, where
/// blocks are balanced afterwards.
package struct EscapedBlockDelimiters: Rule {
  package static let facts = RuleFacts("WXR505", .warning, fix: .inferred, in: .convert)
  package static let subjects: Subjects = .contents
  package static let signs: TextSigns = .escapedComments

  package init() {}

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    let listings = content.listings
    let found = content.look { EscapedDelimiters($0, outside: listings) }
    guard let first = found.places.first else { return }
    let count = found.places.count
    report.add(
      count == 1
        ? "A delimiter of blocks is shown as text."
        : "\(count) delimiters of blocks are shown as text.",
      at: .field(.content), inside: first)
  }
}

/// Delimiters of blocks whose first bracket is an entity.
struct EscapedDelimiters {
  /// Where they begin; those that a text about blocks shows as code do not count.
  private(set) var places: [Int] = []
  private var closers = 0

  init(_ view: ByteView, outside listings: CodeListings) {
    var at = 0
    while let mark = view.place(of: "wp:", from: at) {
      at = mark + 3
      guard let (start, closes) = Self.start(before: mark, view), !listings.hold(start) else {
        continue
      }
      places.append(start)
      if closes { closers += 1 }
    }
    guard !places.isEmpty, view.place(of: "<!-- wp:") != nil else { return }
    // Beside blocks that work, such text may be about blocks.
    let areBlocks = closers > 0 && places.allSatisfy { view.beginsText($0) }
    if !areBlocks { places = [] }
  }

  /// Where they begin in a text, code listings apart.
  static func places(in bytes: [UInt8]) -> [Int] {
    bytes.look { EscapedDelimiters($0, outside: CodeListings($0)).places }
  }

  /// Where the delimiter begins whose `wp:` stands at a place, and whether it closes a block.
  private static func start(before mark: Int, _ view: ByteView) -> (Int, closes: Bool)? {
    let closes = view[mark - 1] == .slash
    let name = closes ? mark - 1 : mark
    var end = name
    while view[end - 1].isBlank { end -= 1 }
    guard end < name else { return nil }
    for form in openings where view.has(form, at: end - form.utf8CodeUnitCount) {
      return (end - form.utf8CodeUnitCount, closes)
    }
    return nil
  }

  /// `<!--` in the forms in which editors and filters write it.
  private static let openings: [StaticString] = [
    "&lt;!--", "&#60;!--", "&#060;!--", "&#x3c;!--", "&#x3C;!--", "&lt;!&#8211;", "&lt;!&ndash;",
    "&lt;!–", "&lt;!&#45;&#45;", "&amp;lt;!--", "&lt;!—", "&lt;!&#8212;",
  ]
}

extension ByteView {
  /// Whether a line, a tag or another delimiter ends before a place.
  fileprivate func beginsText(_ place: Int) -> Bool {
    var before = place - 1
    while self[before] == .space { before -= 1 }
    return before < 0 || self[before] == .newline || self[before] == .greaterThan
      || self[before] == UInt8(ascii: ";")
  }
}
