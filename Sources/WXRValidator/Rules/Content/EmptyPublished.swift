import WXRContent
package import WXRKit

/// A published post or page has no title or no content.
///
/// **Why it matters.** Lists, feeds and menus have nothing to show for it. It can be meant (a page that
/// only holds the list of posts, a photo without words), or be what was left when a page builder or
/// a plugin went. Posts of a format that has no title, such as an aside, are not told for that.
///
/// **Bad**
/// ```xml
/// <title>Opening hours</title>
/// <content:encoded><![CDATA[]]></content:encoded>
/// <wp:status>publish</wp:status>
/// ```
/// **Good**
/// ```xml
/// <title>Opening hours</title>
/// <content:encoded><![CDATA[Every day from 9 to 17.]]></content:encoded>
/// <wp:status>publish</wp:status>
/// ```
/// **What to do.** Look at it on the old site. Nothing to see there? Delete it, or make it a draft.
///
/// **Fix.** None.
package struct EmptyPublished: Rule {
  package static let facts = RuleFacts("WXR509", .info, fix: .none, in: .convert)
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard item.status == .publish || item.status == .private,
      item.type == .post || item.type == .page
    else { return }
    let lacksTitle = item.title?.isBlank ?? true
    let lacksContent = item.content?.isBlank ?? true
    if lacksContent, item.excerpt?.isBlank ?? true, BuilderTraces.builder(of: item) == nil {
      report.add(
        lacksTitle ? "It has neither title nor content." : "It has no content.",
        at: item.content == nil ? .entity : .field(.content))
    } else if lacksTitle, !item.hasFormatWithoutTitle {
      report.add("It has no title.", at: item.title == nil ? .entity : .field(.title))
    }
  }
}

extension Item {
  fileprivate var hasFormatWithoutTitle: Bool {
    terms.contains { $0.taxonomy == .postFormat && $0.slug != "post-format-standard" }
  }
}
