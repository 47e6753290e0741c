import WXRKit

/// Two items have the same `wp:post_id`.
///
/// **Why it matters.** An importer takes the first item of an id and skips the others as done, so
/// they are lost; parents, menus and featured images that name the id can mean either.
///
/// **Bad**
/// ```xml
/// <item><title>Tides</title><wp:post_id>7</wp:post_id></item>
/// <item><title>Storms</title><wp:post_id>7</wp:post_id></item>
/// ```
/// **Good**
/// ```xml
/// <item><title>Tides</title><wp:post_id>7</wp:post_id></item>
/// <item><title>Storms</title><wp:post_id>8</wp:post_id></item>
/// ```
/// **What to do.** Export the site again in one piece; where files were joined by hand, leave the
/// repeated items out.
///
/// **Fix.** Inferred, with `--semantic`: an item that repeats another byte for byte goes; others
/// get new ids above the highest. What refers to the id means the first item.
package struct DuplicatePostID: Rule {
  package static let facts = RuleFacts(
    "WXR301", .error, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for row in references.items {
      guard let id = row.id, id != 0, let first = references.item(withID: id),
        first.offset != row.offset || first.ordinal != row.ordinal
      else { continue }
      let isEqual = first.content == row.content
      report.add(
        isEqual
          ? "The item repeats the item \(id) before it."
          : "The item has the id \(id), which an item before it has too.",
        at: row, .postID, severity: isEqual ? .info : nil)
    }
  }
}
