import WXRKit

/// An item is its own ancestor.
///
/// **Why it matters.** Such pages have no address, and whatever follows parents up to the top never
/// ends: menus, breadcrumbs, and some importers.
///
/// **Bad**
/// ```xml
/// <item><wp:post_id>3</wp:post_id><wp:post_parent>5</wp:post_parent></item>
/// <item><wp:post_id>5</wp:post_id><wp:post_parent>3</wp:post_parent></item>
/// ```
/// **Good**
/// ```xml
/// <item><wp:post_id>3</wp:post_id><wp:post_parent>5</wp:post_parent></item>
/// <item><wp:post_id>5</wp:post_id><wp:post_parent>0</wp:post_parent></item>
/// ```
/// **What to do.** Give one of the pages another parent, in WordPress or in the file.
///
/// **Fix.** Lossy, with `--lossy`: the item of the circle that comes first in the file loses its
/// parent.
package struct ParentLoop: Rule {
  package static let facts = RuleFacts("WXR303", .error, fix: .lossy, in: [.import, .convert])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    let items = references.items
    let circles = Circles(count: items.count) { index in
      guard let parent = items[index].parent, parent != 0,
        references.type(of: items[index]) != .navMenuItem
      else { return nil }
      return references.index(ofItem: parent)
    }
    for circle in circles.all {
      let ids = circle.prefix(6).compactMap { items[$0].id.map(String.init) }
      let names = ids + (circle.count > 6 ? ["…"] : ids.prefix(1))
      report.add(
        circle.count == 1
          ? "The item is its own parent."
          : "Parents lead in a circle: \(names.joined(separator: " → ")).",
        at: items[circle[0]], .postParent)
    }
  }
}
