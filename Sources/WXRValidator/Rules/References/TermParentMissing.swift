import WXRKit

/// The parent of a term is not declared.
///
/// **Why it matters.** WordPress puts the term at the top level. Its own export never ends, or
/// breaks off, on such a term, so its files often lack all that should follow.
///
/// **Bad**
/// ```xml
/// <wp:category><wp:category_nicename>tea</wp:category_nicename>
///   <wp:category_parent>gone</wp:category_parent></wp:category>
/// ```
/// **Good**
/// ```xml
/// <wp:category><wp:category_nicename>tea</wp:category_nicename>
///   <wp:category_parent></wp:category_parent></wp:category>
/// ```
/// **What to do.** Give the term another parent in WordPress. A parent is named by its slug, not
/// by its number.
///
/// **Fix.** Lossy, with `--lossy`: the parent is left out.
package struct TermParentMissing: Rule {
  package static let facts = RuleFacts("WXR305", .warning, fix: .lossy, in: [.import, .convert])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for row in references.terms {
      guard let parent = row.parent, references.terms(withKey: parent).isEmpty else { continue }
      report.add("The term's parent is not declared.", at: row, isParent: true)
    }
  }
}
