package import WXRKit

/// An item has a term that the channel does not declare, or names it otherwise.
///
/// **Why it matters.** WordPress makes the term from the item, without parent and description; of
/// two names, chance decides. In an export of a part of the site no terms are declared at all:
/// that is one note.
///
/// **Bad**
/// ```xml
/// <category domain="genre" nicename="jazz"><![CDATA[Jazz]]></category>   and no such wp:term
/// ```
/// **Good**
/// ```xml
/// <wp:term><wp:term_taxonomy>genre</wp:term_taxonomy><wp:term_slug>jazz</wp:term_slug>
///   <wp:term_name><![CDATA[Jazz]]></wp:term_name></wp:term>
/// ```
/// **What to do.** Export “All content”. A plugin that registers a taxonomy must be active while
/// you export.
///
/// **Fix.** Lossless, with `--semantic`: the term is declared as the item names it. Where two names
/// differ, both stay.
package struct TermUndeclared: Rule {
  package static let facts = RuleFacts("WXR304", .warning, fix: .lossless, in: [.import])
  package static let subjects: Subjects = [.items, .end]

  /// The terms that items have, each where it was met first.
  private var uses: [UInt64: Use] = [:]

  private struct Use {
    var name: UInt64
    var spot: Spot
    /// The taxonomy and the slug, for the message.
    var words: String
  }

  package init() {}

  /// WordPress never declares the terms of these.
  static let undeclared: Set<String> = [
    "post_format", "wp_theme", "wp_template_part_area", "wp_pattern_category", "link_category",
  ]

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    for (index, term) in item.terms.enumerated() {
      guard let taxonomy = term.taxonomy, let slug = term.slug, !slug.isEmpty,
        !Self.undeclared.contains(taxonomy.rawValue)
      else { continue }
      let key = References.termKey(taxonomy, slug)
      guard uses[key] == nil else { continue }
      uses[key] = Use(
        name: References.nameKey(term.name), spot: report.spot(.term(index)),
        words: "\(ShownText(slug, limit: 60)) (\(ShownText(taxonomy.rawValue, limit: 40)))")
    }
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    let found = uses.sorted { $0.value.spot.order < $1.value.spot.order }
    let isPartial = !references.taxonomies.names.contains { $0 != Taxonomy.navMenu.rawValue }
    let missing = found.filter { references.terms(withKey: $0.key).isEmpty }
    if isPartial, let first = missing.first {
      report.add(
        "The export declares no terms; \(missing.count) are used.", at: first.value.spot,
        severity: .info)
    }
    for (key, use) in found {
      guard let declared = references.terms(withKey: key).first else {
        if !isPartial {
          report.add("The term \(use.words) is not declared.", at: use.spot)
        }
        continue
      }
      let name = references.terms[Int(declared)].name
      if name != 0, use.name != 0, name != use.name {
        report.add(
          "The term \(use.words) has another name here than where it is declared.", at: use.spot)
      }
    }
  }
}
