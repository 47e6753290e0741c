package import WXRKit

/// An id, an order or a flag is not an integer.
///
/// **Why it matters.** WordPress takes what digits a text begins with, and 0 if there are none:
/// items lose their ids and with them parents, featured images and menus; `true` is not sticky.
///
/// **Bad**
/// ```xml
/// <wp:is_sticky>true</wp:is_sticky>
/// ```
/// **Good**
/// ```xml
/// <wp:is_sticky>1</wp:is_sticky>
/// ```
/// **What to do.** Let the program that made the export write numbers; ids may be any, as long as
/// they are whole, above 0, and each used once.
///
/// **Fix.** Inferred, with `--semantic`: words like `true` become 1, other flags and orders what
/// PHP reads; ids become new numbers, the same for the same text, also where parents, featured
/// images and menus refer to them.
package struct NotANumber: Rule {
  package static let facts = RuleFacts("WXR409", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = [.authors, .terms, .items, .comments]

  package init() {}

  package mutating func look(at author: Author, _ report: inout RuleReport) {
    check(author.id?.number, .authorID, &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    check(term.id?.number, .termID, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.id?.number, .postID, &report)
    check(item.parent?.number, .postParent, &report)
    check(item.menuOrder, .menuOrder, &report)
    check(item.sticky, .isSticky, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    check(comment.id?.number, .commentID, &report)
    check(comment.parent?.number, .commentParent, &report)
    check(comment.userID, .commentUserID, &report)
  }

  private func check(_ number: Number?, _ element: Element, _ report: inout RuleReport) {
    guard case .text(let text)? = number, !text.isEmpty, !text.isInteger else { return }
    report.add(
      "\(Shown(text)) in \(element.qualifiedName) is not an integer.", at: .field(element))
  }
}

extension String {
  /// Whether PHP reads the whole text as an integer of 64 bits: `007` and `+5` as well.
  fileprivate var isInteger: Bool { Int(self) != nil }
}
