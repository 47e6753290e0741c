import WXRKit

/// An item's `wp:post_parent` is not in the export.
///
/// **Why it matters.** WordPress puts a page whose parent it does not find at the top level, so
/// the page's address and the menu of pages change. An upload without its post only loses the note
/// where it was first used, and a page below something else than a page keeps its place: these are
/// notes.
///
/// **Bad**
/// ```xml
/// <item><wp:post_id>12</wp:post_id><wp:post_parent>991</wp:post_parent>
///   <wp:post_type>page</wp:post_type></item>
/// ```
/// **Good**
/// ```xml
/// <item><wp:post_id>12</wp:post_id><wp:post_parent>0</wp:post_parent>
///   <wp:post_type>page</wp:post_type></item>
/// ```
/// **What to do.** Export “All content”, or the parent's type and status too. Was the parent
/// deleted? Give the page another one in WordPress.
///
/// **Fix.** Lossy, with `--lossy`: the parent is set to none, that of uploads too. A parent that is
/// no page stays.
package struct ParentMissing: Rule {
  package static let facts = RuleFacts("WXR302", .warning, fix: .lossy, in: [.import, .convert])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for row in references.items {
      guard let parent = row.parent, parent != 0 else { continue }
      let type = references.type(of: row)
      // A menu entry's parent is that of the post or term that it leads to; a variation's product
      // has a rule of its own.
      guard type != .navMenuItem, type != "product_variation" else { continue }
      guard let other = references.item(withID: parent) else {
        report.add(
          type == .attachment
            ? "The item \(parent), which the upload belongs to, is not in the export."
            : "The parent \(parent) is not in the export.",
          at: row, .postParent, severity: type == .attachment ? .info : nil)
        continue
      }
      if type == .page, references.type(of: other) != .page {
        report.add(
          "The page's parent \(parent) is no page.", at: row, .postParent, severity: .info)
      }
    }
  }
}
