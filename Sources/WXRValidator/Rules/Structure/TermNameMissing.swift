package import WXRKit

/// A term is declared without a name.
///
/// **Why it matters.** WordPress leaves a term out that has no name, or names it after its slug.
/// WordPress 5.8 with wp-cli wrote such exports. A term that is called “0” has no name in any
/// export, and is no finding.
///
/// **Bad**
/// ```xml
/// <wp:tag><wp:tag_slug>sea</wp:tag_slug></wp:tag>
/// ```
/// **Good**
/// ```xml
/// <wp:tag><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Sea</wp:tag_name></wp:tag>
/// ```
/// **What to do.** Update WordPress and wp-cli and export again.
///
/// **Fix.** Inferred, with `--semantic`: the name is taken from the items that have the term, else
/// from the slug.
package struct TermNameMissing: Rule {
  package static let facts = RuleFacts("WXR206", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = .terms

  package init() {}

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    guard term.name?.utf8.contains(where: { $0 > 0x20 }) != true, term.slug != "0" else { return }
    report.add("The term “\(ShownText(term.slug ?? "", limit: 60))” has no name.")
  }
}
