package import WXRKit

/// A comment replies to one that its item does not have.
///
/// **Why it matters.** WordPress leaves spam out of exports, so replies to spam have no parent.
/// The importer puts them at the top level.
///
/// **Bad**
/// ```xml
/// <wp:comment><wp:comment_id>41</wp:comment_id>
///   <wp:comment_parent>40</wp:comment_parent></wp:comment>
/// ```
/// **Good**
/// ```xml
/// <wp:comment><wp:comment_id>41</wp:comment_id>
///   <wp:comment_parent>0</wp:comment_parent></wp:comment>
/// ```
/// **What to do.** Nothing, as a rule. If the parent was no spam, export again.
///
/// **Fix.** Lossy, with `--lossy`: the comment becomes a reply to the item itself.
package struct CommentParentMissing: Rule {
  package static let facts = RuleFacts("WXR311", .warning, fix: .lossy, in: [.import, .convert])
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
    for comment in thread.orphans {
      report.add("The comment \(comment.parent) that it replies to is not here.", at: comment.spot)
    }
    thread = CommentThread()
  }
}
