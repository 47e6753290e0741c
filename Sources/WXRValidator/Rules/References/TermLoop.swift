import WXRKit

/// A term is its own ancestor.
///
/// **Why it matters.** Whatever follows parents up to the top never ends: the list of categories,
/// and WordPress's own export.
///
/// **Bad**
/// ```xml
/// <wp:category_nicename>a</wp:category_nicename><wp:category_parent>b</wp:category_parent>
/// <wp:category_nicename>b</wp:category_nicename><wp:category_parent>a</wp:category_parent>
/// ```
/// **Good**
/// ```xml
/// <wp:category_nicename>a</wp:category_nicename><wp:category_parent>b</wp:category_parent>
/// <wp:category_nicename>b</wp:category_nicename><wp:category_parent></wp:category_parent>
/// ```
/// **What to do.** Give one of the terms another parent in WordPress.
///
/// **Fix.** Lossy, with `--lossy`: the term of the circle that comes first loses its parent.
package struct TermLoop: Rule {
  package static let facts = RuleFacts("WXR306", .error, fix: .lossy, in: [.import, .convert])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    let terms = references.terms
    let circles = Circles(count: terms.count) { index in
      terms[index].parent.flatMap { references.terms(withKey: $0).first }.map { Int($0) }
    }
    for circle in circles.all {
      report.add(
        circle.count == 1
          ? "The term is its own parent." : "\(circle.count) terms lead to each other in a circle.",
        at: terms[circle[0]], isParent: true)
    }
  }
}
