import WXRKit

/// A term is declared twice with different facts, or two terms have one id.
///
/// **Why it matters.** WordPress keeps what comes first: name, description and parent of the
/// second are lost. Equal repeats, as plugins cause that register categories anew, are one note.
///
/// **Bad**
/// ```xml
/// <wp:tag><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Sea</wp:tag_name></wp:tag>
/// <wp:tag><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Ocean</wp:tag_name></wp:tag>
/// ```
/// **Good**
/// ```xml
/// <wp:tag><wp:tag_slug>sea</wp:tag_slug><wp:tag_name>Sea</wp:tag_name></wp:tag>
/// ```
/// **What to do.** Decide which one is right and take the other out.
///
/// **Fix.** Inferred, with `--semantic`: the term stays where it is declared first, the others go,
/// unless they have metas that it lacks; another term with the same id gets a new one.
package struct DuplicateTerm: Rule {
  package static let facts = RuleFacts("WXR308", .warning, fix: .inferred, in: [.import])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    var equal = 0
    var firstEqual: References.TermRow?
    for (index, row) in references.terms.enumerated() {
      guard let place = references.terms(withKey: row.key).first, Int(place) < index else {
        continue
      }
      if references.terms[Int(place)].content == row.content {
        equal += 1
        firstEqual = firstEqual ?? row
      } else {
        report.add("The term is declared before, with other facts.", at: row)
      }
    }
    if let firstEqual {
      report.add(
        "\(equal) terms are declared once more, with the same facts.", at: firstEqual,
        severity: .info)
    }
    reportIDs(references, &report)
  }

  /// Ids are unique over all taxonomies, since WordPress 4.2.
  private func reportIDs(_ references: References, _ report: inout RuleReport) {
    var first: [Int: UInt64] = [:]
    for row in references.terms {
      guard let id = row.id, id > 0 else { continue }
      if let key = first[id] {
        if key != row.key { report.add("Another term has the id \(id) too.", at: row) }
      } else {
        first[id] = row.key
      }
    }
  }
}
