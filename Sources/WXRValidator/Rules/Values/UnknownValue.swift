package import WXRKit

/// A status, a type of comment, an approval or an open/closed flag is a word that neither
/// WordPress nor a well-known plugin uses.
///
/// **Why it matters.** WordPress keeps such a word but shows the item nowhere: not in lists, not on
/// the site. Often a plugin that is gone made it, or it is a slip of the pen.
///
/// **Bad**
/// ```xml
/// <wp:status>waiting</wp:status>
/// ```
/// **Good**
/// ```xml
/// <wp:status>pending</wp:status>
/// ```
/// **What to do.** Install the plugin that knows the word before you import, or change the word.
///
/// **Fix.** None.
package struct UnknownValue: Rule {
  package static let facts = RuleFacts("WXR408", .info, fix: .none, in: .import)
  package static let subjects: Subjects = [.items, .comments]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    if let status = item.status?.rawValue, !KnownValues.isStatus(status) {
      report.add(
        "Neither WordPress nor a well-known plugin has a status \(Shown(status)).",
        at: .field(.status))
    }
    for (element, text) in [
      (Element.commentStatus, item.commentStatus), (.pingStatus, item.pingStatus),
    ] {
      guard let text, !KnownValues.discussion.contains(text) else { continue }
      report.add("\(Shown(text)) is neither open nor closed.", at: .field(element))
    }
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    if let type = comment.type, !KnownValues.isCommentType(type) {
      report.add(
        "Neither WordPress nor a well-known plugin has comments of type \(Shown(type)).",
        at: .field(.commentType))
    }
    if let approved = comment.approved, !KnownValues.approvals.contains(approved) {
      report.add(
        "WordPress does not know the approval \(Shown(approved)).", at: .field(.commentApproved))
    }
  }
}
