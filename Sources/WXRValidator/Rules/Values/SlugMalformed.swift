package import WXRKit

/// A slug of an item or term is not one that WordPress makes: a cut `%` escape, bytes that are not
/// UTF-8, a slash, a blank, or more than 200 bytes.
///
/// **Why it matters.** Slugs become addresses and file names. A long title in another script is cut
/// at 200 bytes by the database, in the middle of a character, and programs that decode it stop
/// (“URI malformed”). Slashes and blanks move the page to another address, or into another folder.
/// Capital letters and dots work, but WordPress would change them: they are notes.
///
/// **Bad**
/// ```xml
/// <wp:post_name><![CDATA[caf%c3]]></wp:post_name>
/// ```
/// **Good**
/// ```xml
/// <wp:post_name><![CDATA[caf%c3%a9]]></wp:post_name>
/// ```
/// **What to do.** Set a shorter or plainer slug in WordPress, and redirect the old address.
///
/// **Fix.** Inferred, with `--semantic`: what is cut goes, a blank or slash becomes `-`, and what
/// is too long ends before the character that would be cut; the same wherever a term is named.
/// Capital letters and dots stay.
package struct SlugMalformed: Rule {
  package static let facts = RuleFacts(
    "WXR407", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .terms]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    if let slug = item.slug { check(slug, .postName, &report) }
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    guard let slug = term.slug else { return }
    switch term.element {
    case .category: check(slug, .categoryNicename, &report)
    case .tag: check(slug, .tagSlug, &report)
    case .term: check(slug, .termSlug, &report)
    }
  }

  private func check(_ slug: String, _ element: Element, _ report: inout RuleReport) {
    guard let flaw = SlugFlaw(slug) else { return }
    report.add(
      "The slug \(Shown(slug)) \(flaw.words).", at: .field(element),
      severity: flaw.isHarmless ? .info : nil)
  }
}
