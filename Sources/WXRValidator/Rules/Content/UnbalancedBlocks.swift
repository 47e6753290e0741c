package import WXRKit

/// A block is opened and not closed, closed and not opened, or blocks cross.
///
/// **Why it matters.** WordPress closes what is open at the end of the text, so one block swallows
/// all that follows it: a group with a background goes on to the end of the page. From an end that
/// nothing begins, all is taken for old-fashioned text, blocks too. The editor shows “invalid
/// content”.
///
/// **Bad**
/// ```html
/// <!-- wp:group --><div class="wp-block-group"><p>Opening hours</p></div>
/// ```
/// **Good**
/// ```html
/// <!-- wp:group --><div class="wp-block-group"><p>Opening hours</p></div><!-- /wp:group -->
/// ```
/// **What to do.** Open the post in the code editor of WordPress and put the missing line where it
/// belongs; “Attempt recovery” often does.
///
/// **Fix.** Inferred, with `--semantic`: what is open is closed where its HTML ends, or where the
/// block around it does; an end without beginning goes.
package struct UnbalancedBlocks: Rule {
  package static let facts = RuleFacts("WXR503", .warning, fix: .inferred, in: .convert)
  package static let subjects: Subjects = .contents
  package static let signs: TextSigns = .blocks

  package init() {}

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    let flaws = BlockBalance(content.blocks).flaws
    guard let first = flaws.first else { return }
    let more = flaws.count > 1 ? " (and \(flaws.count - 1) more such)" : ""
    report.add("\(Self.said(first.flaw))\(more).", at: .field(.content), inside: first.place)
  }

  private static func said(_ flaw: BlockBalance.Flaw) -> String {
    switch flaw {
    case .unclosed(let name): "A block \(Shown(name)) is not closed"
    case .unopened(let name): "A block \(Shown(name)) is closed that was not opened"
    case .crossed(let name, let inside):
      "A block \(Shown(name)) is closed before \(Shown(inside)) inside it"
    }
  }
}
