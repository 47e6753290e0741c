package import WXRKit

/// The export holds what was not written for readers: private or pending items, notes of editors,
/// notes on orders.
///
/// **Why it matters.** Whoever converts or shares the file may publish them unseen. Editors' notes
/// (WordPress 6.9) and notes on orders are comments, which many tools show like any other.
///
/// **Bad**
/// ```xml
/// <wp:comment><wp:comment_content>Ask Ida whether this is true</wp:comment_content>
///   <wp:comment_type>note</wp:comment_type></wp:comment>
/// ```
/// **Good**
/// ```xml
/// <wp:comment><wp:comment_content>Lovely!</wp:comment_content>
///   <wp:comment_type>comment</wp:comment_type></wp:comment>
/// ```
/// **What to do.** Export published posts only if the file is for others, or leave the items and
/// comments out when converting. In a backup they belong.
///
/// **Fix.** Lossy, only with `--fix WXR710`: notes, private and pending items are left out.
package struct PrivateNotes: Rule {
  package static let facts = RuleFacts("WXR710", .warning, fix: .lossy)
  package static let subjects: Subjects = [.items, .comments]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard item.type != .attachment, item.type != .navMenuItem else { return }
    switch item.status?.rawValue {
    case "private": report.add("The item is private.", at: .field(.status))
    case "pending": report.add("The item waits for review.", at: .field(.status))
    default: break
    }
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    switch comment.type {
    case "note": report.add("The comment is an editor's note.", at: .field(.commentType))
    case "order_note": report.add("The comment is a note on an order.", at: .field(.commentType))
    default: break
    }
  }
}
