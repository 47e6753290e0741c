import WXRContent
package import WXRKit

/// Items have a type, or terms a taxonomy, that is not WordPress's own.
///
/// **Why it matters.** WordPress's importer skips items whose type is not registered, and terms of
/// unknown taxonomies: without the plugin or theme they are lost. Each type and taxonomy is told
/// once.
///
/// **Bad**
/// ```xml
/// <wp:post_type>tribe_events</wp:post_type>
/// ```
/// **Good**
/// ```xml
/// <wp:post_type>post</wp:post_type>
/// ```
/// **What to do.** Install and activate the plugin on the new site before you import. For a static
/// site, say what is to become of the type.
///
/// **Fix.** None: the items are sound, the plugin is missing.
package struct NeedsPlugin: Rule {
  package static let facts = RuleFacts("WXR801", .info, fix: .none, in: .import)
  package static let subjects: Subjects = [.items, .terms, .end]

  private var types = FirstUses()
  private var taxonomies = FirstUses()

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    if let type = item.type?.rawValue, !type.isBlank, !Self.ownTypes.contains(type) {
      types.add(type, report.spot(.field(.postType)))
    }
    for index in item.terms.indices { note(item.terms[index].taxonomy, report.spot(.term(index))) }
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    note(term.taxonomy, report.spot)
  }

  private mutating func note(_ taxonomy: Taxonomy?, _ spot: @autoclosure () -> Spot) {
    guard let name = taxonomy?.rawValue, !name.isBlank, !Self.ownTaxonomies.contains(name) else {
      return
    }
    taxonomies.add(name, spot())
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for index in types.names.indices {
      let name = types.names[index]
      let count = types.counts[index]
      report.add(
        "\(count == 1 ? "1 item has" : "\(count) items have") the type “\(ShownText(name, limit: 40))”\(Self.owner(.postType, name)).",
        at: types.spots[index])
    }
    for index in taxonomies.names.indices {
      let name = taxonomies.names[index]
      report.add(
        "Terms have the taxonomy “\(ShownText(name, limit: 40))”\(Self.owner(.taxonomy, name)).",
        at: taxonomies.spots[index])
    }
  }

  private static func owner(_ kind: PluginUse.Kind, _ name: String) -> String {
    PluginTable.plugin(kind, name).map { " of \($0)" } ?? ", which is not WordPress's own"
  }

  private static let ownTypes: Set<String> = [
    "post", "page", "attachment", "nav_menu_item", "custom_css", "customize_changeset",
    "oembed_cache", "revision", "user_request", "wp_block", "wp_font_face", "wp_font_family",
    "wp_global_styles", "wp_navigation", "wp_template", "wp_template_part",
  ]

  private static let ownTaxonomies: Set<String> = [
    "category", "post_tag", "tag", "nav_menu", "link_category", "post_format", "wp_theme",
    "wp_template_part_area", "wp_pattern_category",
  ]
}
