package import WXRKit

/// The file is not the whole site: it holds one type, or the posts of one category, author or time.
///
/// **Why it matters.** What such items refer to stays behind: pictures, parents, menus, other
/// authors' posts. Many warnings about things that are missing come from it.
///
/// **Bad**
/// ```xml
/// <wp:base_blog_url>https://h.example</wp:base_blog_url>
/// <item> … <category domain="category" nicename="boats">Boats</category>
///   <wp:post_type>post</wp:post_type></item>
/// ```
/// **Good**
/// ```xml
/// <wp:category> … <wp:category_nicename>boats</wp:category_nicename></wp:category>
/// <item> … <category domain="category" nicename="boats">Boats</category>
///   <wp:post_type>post</wp:post_type></item>
/// <item> … <wp:post_type>page</wp:post_type></item>
/// ```
/// **What to do.** Choose “All content” under Tools → Export if you want to move the site. If a part
/// is what you want, all is well.
///
/// **Fix.** None: the rest is not in the file.
package struct PartialExport: Rule {
  package static let facts = RuleFacts("WXR802", .info, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = [.terms, .items, .end]

  private var declared: Set<UInt64> = []
  private var undeclared: Set<UInt64> = []
  private var categories = 0

  package init() {}

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    declared.insert(References.termKey(term.taxonomy ?? "", term.slug ?? ""))
    if term.taxonomy == .category { categories += 1 }
  }

  /// Terms come before items; a taxonomy other than these two may be hidden from exports.
  package mutating func look(at item: Item, _ report: inout RuleReport) {
    for term in item.terms {
      guard let taxonomy = term.taxonomy, let slug = term.slug, !slug.isEmpty,
        taxonomy == .category || taxonomy == .postTag || taxonomy.rawValue == "tag"
      else { continue }
      let key = References.termKey(taxonomy, slug)
      if !declared.contains(key) { undeclared.insert(key) }
    }
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    let types = references.types.names.filter { $0 != PostType.attachment.rawValue }
    guard !references.items.isEmpty else { return }
    let missing = undeclared.subtracting(declared).count
    if types.isEmpty {
      report.addToExport("The export holds media only.")
    } else if types.count == 1, declared.isEmpty {
      report.addToExport(
        "The export holds items of the type “\(ShownText(types[0], limit: 40))” only, and no terms."
      )
    } else if missing > 0, types == [PostType.post.rawValue], !declared.isEmpty {
      report.addToExport(
        categories == 1
          ? "The export seems to hold the posts of one category only."
          : "The export seems to hold a part of the posts: \(missing) of their terms are not declared."
      )
    } else if declared.isEmpty, missing > 0 {
      report.addToExport("The export holds no terms, though its items have \(missing).")
    }
  }
}
