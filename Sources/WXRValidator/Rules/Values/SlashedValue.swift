package import WXRKit

/// A meta value has backslashes before its quotes that an importer put there.
///
/// **Why it matters.** WordPress takes one layer of slashes off what it is given; an import tool that
/// adds a layer too many, or does so each time, leaves them in the database. A page builder then
/// finds no page in its data, and a plugin no settings.
///
/// **Bad**
/// ```xml
/// <wp:meta_key><![CDATA[_elementor_data]]></wp:meta_key>
/// <wp:meta_value><![CDATA[[{\"id\":\"a1\"}]]]></wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_key><![CDATA[_elementor_data]]></wp:meta_key>
/// <wp:meta_value><![CDATA[[{"id":"a1"}]]]></wp:meta_value>
/// ```
/// **What to do.** Look at the page in the old site: is it broken there too, an older backup is the
/// best source.
///
/// **Fix.** Inferred, only with `--fix WXR414`: layers of slashes are taken off until the value is
/// sound.
package struct SlashedValue: Rule {
  package static let facts = RuleFacts(
    "WXR414", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = [.terms, .items, .comments]

  package init() {}

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    check(term.meta, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.meta, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    check(comment.meta, &report)
  }

  private func check(_ metas: [Meta], _ report: inout RuleReport) {
    for (index, meta) in metas.enumerated() {
      guard let value = meta.value, SlashedText.isSlashed(value) else { continue }
      report.add(
        "The value of \(Shown(meta.key ?? "")) has backslashes before its quotes.",
        at: .metaValue(index))
    }
  }
}
