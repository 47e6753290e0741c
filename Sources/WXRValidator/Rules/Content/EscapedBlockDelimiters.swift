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
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard let content = item.content, content.holds("wp:") else { return }
    let count = EscapedDelimiters.places(in: Array(content.utf8)).count
    guard count > 0 else { return }
    report.add(
      count == 1
        ? "A delimiter of blocks is shown as text."
        : "\(count) delimiters of blocks are shown as text.",
      at: .field(.content))
  }
}

enum EscapedDelimiters {
  /// Where they begin, code listings apart; nowhere where sound blocks show that the text speaks of
  /// delimiters, unless some begin and end something.
  static func places(in bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    var closers = 0
    var at = 0
    while let mark = bytes.place(of: "wp:", from: at) {
      at = mark + 3
      guard let (start, closes) = start(before: mark, bytes) else { continue }
      places.append(start)
      if closes { closers += 1 }
    }
    guard !places.isEmpty else { return [] }
    let listings = CodeListings(bytes)
    let shown = places.filter { !listings.hold($0) }
    guard !shown.isEmpty, bytes.place(of: "<!-- wp:", from: 0) != nil else { return shown }
    let areBlocks = closers > 0 && shown.allSatisfy { beginsText($0, bytes) }
    return areBlocks ? shown : []
  }

  /// Where the escaped `<!--` before a mark begins, and whether a slash stands between.
  private static func start(before mark: Int, _ bytes: [UInt8]) -> (Int, closes: Bool)? {
    let closes = mark > 0 && bytes[mark - 1] == .slash
    var end = closes ? mark - 1 : mark
    let name = end
    while end > 0, bytes[end - 1].isBlank { end -= 1 }
    guard end < name else { return nil }
    for form: StaticString in openings {
      let start = end - form.utf8CodeUnitCount
      if bytes.has(form, at: start) { return (start, closes) }
    }
    return nil
  }

  /// As entities, and with the dashes that typography made of two hyphens.
  private static let openings: [StaticString] = [
    "&lt;!--", "&#60;!--", "&#060;!--", "&#x3c;!--", "&#x3C;!--", "&lt;!&#8211;", "&lt;!&ndash;",
    "&lt;!–", "&lt;!&#45;&#45;", "&amp;lt;!--", "&lt;!—", "&lt;!&#8212;",
  ]

  /// Whether it stands at the beginning of a line or of an element.
  private static func beginsText(_ place: Int, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<place].last { $0 != .space }
    return before == nil || before == .newline || before == .greaterThan
      || before == UInt8(ascii: ";")
  }
}
