import WXRContent
package import WXRKit

/// A byte order mark (U+FEFF) stands where none belongs: behind other bytes, or twice; inside a
/// value it is a note.
///
/// **Why it matters.** XML allows one, as the very first thing. Strict parsers stop at any other;
/// inside a text it is an invisible character that breaks slugs, searches and shortcodes.
///
/// **Bad**
/// ```text
/// EF BB BF EF BB BF 3C 3F 78 6D 6C
/// ```
/// **Good**
/// ```text
/// 3C 3F 78 6D 6C   or   EF BB BF 3C 3F 78 6D 6C
/// ```
/// **What to do.** Save the file without a mark. On the site, look for a theme or plugin file that
/// begins with one: it is printed before everything else.
///
/// **Fix.** Lossless: marks at the beginning are left out; inside values they stay, for they are
/// characters.
///
/// The reader finds it, whatever command reads the file. Reading does it too, so that nothing
/// after it is lost.
package struct StrayBOM: Rule {
  package static let facts = RuleFacts("WXR008", .error, fix: .lossless, in: [.import, .convert])
  package static let worstSeen = Severity.info
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    for (text, element) in [
      (item.title, Element.title), (item.content, .content), (item.excerpt, .excerpt),
      (item.slug, .postName),
    ] where text?.holds("\u{FEFF}") == true {
      report.add(
        "A byte order mark stands inside <\(element.qualifiedName)>.", at: .field(element),
        severity: .info)
    }
  }
}
