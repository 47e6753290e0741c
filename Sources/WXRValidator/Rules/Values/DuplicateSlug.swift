import WXRKit

/// Two live items of one type and parent have the same slug.
///
/// **Why it matters.** WordPress gives each its own slug (`hello`, `hello-2`), so the second of two
/// equal ones came from elsewhere. Only one of them can have the address; a static site writes both
/// to one file. Drafts, menu entries, templates and the like have no address and are not looked at.
///
/// **Bad**
/// ```xml
/// <item><wp:post_id>4</wp:post_id><wp:post_name>hello</wp:post_name> … </item>
/// <item><wp:post_id>9</wp:post_id><wp:post_name>hello</wp:post_name> … </item>
/// ```
/// **Good**
/// ```xml
/// <item><wp:post_id>4</wp:post_id><wp:post_name>hello</wp:post_name> … </item>
/// <item><wp:post_id>9</wp:post_id><wp:post_name>hello-2</wp:post_name> … </item>
/// ```
/// **What to do.** Are they the same post twice? Then delete one. Else change the slug of one in
/// WordPress, and redirect its old address if it ever had one.
///
/// **Fix.** Inferred, with `--semantic`: the later ones get `-2`, `-3` … behind their slugs, as
/// WordPress would do.
package struct DuplicateSlug: Rule {
  package static let facts = RuleFacts(
    "WXR405", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    var owners = references.items.indices
      .filter { references.items[$0].hasSlug && references.hasAddress(references.items[$0]) }
    owners.sort { references.items[$0].address($0) < references.items[$1].address($1) }
    for (first, second) in zip(owners, owners.dropFirst()) {
      let (first, second) = (references.items[first], references.items[second])
      // What has the same id is told by WXR301.
      guard first.hasAddress(of: second), first.id == nil || first.id != second.id else {
        continue
      }
      let id = first.id.map { " \($0)" } ?? " before it"
      report.add(
        "The item has the slug of the \(references.type(of: first))\(id).", at: second,
        .postName)
    }
  }
}

extension References.ItemRow {
  private static let emptySlug = TextHash("").value

  fileprivate var hasSlug: Bool { slug != 0 && slug != Self.emptySlug }

  fileprivate func address(_ index: Int) -> (UInt64, UInt16, Int, Int) {
    (slug, type, parent ?? 0, index)
  }

  fileprivate func hasAddress(of other: Self) -> Bool {
    slug == other.slug && type == other.type && (parent ?? 0) == (other.parent ?? 0)
  }
}

extension References {
  /// Whether visitors can ask for the item by an address that its slug is in.
  fileprivate func hasAddress(_ row: ItemRow) -> Bool {
    switch status(of: row) {
    case .publish, .private, .future, .inherit: return !type(of: row).isInternal
    default: return false
    }
  }
}
