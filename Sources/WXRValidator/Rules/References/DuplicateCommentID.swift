package import WXRKit

/// Two comments of one item have the same id.
///
/// **Why it matters.** Importers keep one of them, most often the last; which of them a reply is
/// meant for, nobody can tell.
///
/// **Bad**
/// ```xml
/// <wp:comment><wp:comment_id>1</wp:comment_id>…</wp:comment>
/// <wp:comment><wp:comment_id>1</wp:comment_id>…</wp:comment>
/// ```
/// **Good**
/// ```xml
/// <wp:comment><wp:comment_id>1</wp:comment_id>…</wp:comment>
/// <wp:comment><wp:comment_id>2</wp:comment_id>…</wp:comment>
/// ```
/// **What to do.** Export again; where files were joined by hand, take the repeated comment out.
///
/// **Fix.** Inferred, with `--semantic`: the later one gets a new id.
package struct DuplicateCommentID: Rule {
  package static let facts = RuleFacts("WXR313", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .comments, .end]

  private var thread = CommentThread()

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    settle(&report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    thread.add(comment, at: report.spot(.field(.commentID)))
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    settle(&report)
  }

  /// The comments of an item are all there.
  private mutating func settle(_ report: inout RuleReport) {
    guard !thread.isEmpty else { return }
    for comment in thread.repeated {
      report.add("The item has a comment \(comment.id) before this one.", at: comment.spot)
    }
    thread = CommentThread()
  }
}
