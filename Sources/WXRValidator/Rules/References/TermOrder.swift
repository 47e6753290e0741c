import WXRKit

/// A term is declared before its parent.
///
/// **Why it matters.** WordPress writes parents first; importers that do not look ahead put the
/// child at the top level.
///
/// **Bad**
/// ```xml
/// <wp:category>… tea, parent drinks …</wp:category>
/// <wp:category>… drinks …</wp:category>
/// ```
/// **Good**
/// ```xml
/// <wp:category>… drinks …</wp:category>
/// <wp:category>… tea, parent drinks …</wp:category>
/// ```
/// **What to do.** Nothing on the site: mend the file.
///
/// **Fix.** Lossless, with `--semantic`: a child moves behind its parent.
package struct TermOrder: Rule {
  package static let facts = RuleFacts("WXR307", .info, fix: .lossless, in: [.import])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for (index, row) in references.terms.enumerated() {
      guard let parent = row.parent, parent != row.key,
        let place = references.terms(withKey: parent).first, Int(place) > index
      else { continue }
      report.add("The term comes before its parent.", at: row)
    }
  }
}
