package import WXRKit

/// Comments reply to each other in a circle.
///
/// **Why it matters.** Threads are shown from the top: a circle has none, so these comments are
/// never shown, and programs that follow parents never end.
///
/// **Bad**
/// ```xml
/// <wp:comment_id>8</wp:comment_id><wp:comment_parent>9</wp:comment_parent>
/// <wp:comment_id>9</wp:comment_id><wp:comment_parent>8</wp:comment_parent>
/// ```
/// **Good**
/// ```xml
/// <wp:comment_id>8</wp:comment_id><wp:comment_parent>0</wp:comment_parent>
/// <wp:comment_id>9</wp:comment_id><wp:comment_parent>8</wp:comment_parent>
/// ```
/// **What to do.** Have one of them reply to the post itself.
///
/// **Fix.** Lossy, with `--lossy`: the comment of the circle that comes first loses its parent.
package struct CommentLoop: Rule {
  package static let facts = RuleFacts("WXR312", .error, fix: .lossy, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .comments, .end]

  private var thread = CommentThread()

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    settle(&report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    thread.add(comment, at: report.spot(.field(.commentParent)))
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    settle(&report)
  }

  /// The comments of an item are all there.
  private mutating func settle(_ report: inout RuleReport) {
    guard !thread.isEmpty else { return }
    for circle in thread.circles {
      report.add(
        circle.count == 1
          ? "The comment replies to itself."
          : "\(circle.count) comments reply to each other in a circle.",
        at: circle[0].spot)
    }
    thread = CommentThread()
  }
}
