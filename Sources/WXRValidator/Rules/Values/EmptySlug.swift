package import WXRKit

/// A published item has no slug.
///
/// **Why it matters.** The slug is the last part of the address. Importers make one of the title,
/// which need not be what the address was, so links to it break; converters must do the same or
/// fall back to the number.
///
/// **Bad**
/// ```xml
/// <title>Opening hours</title>
/// <wp:post_name></wp:post_name>
/// <wp:status>publish</wp:status>
/// ```
/// **Good**
/// ```xml
/// <title>Opening hours</title>
/// <wp:post_name>opening-hours</wp:post_name>
/// <wp:status>publish</wp:status>
/// ```
/// **What to do.** Set the slug in WordPress, or add it to the file: what stands last in the old
/// address.
///
/// **Fix.** Inferred, with `--semantic`: the slug is the last part of the item's link, else made of
/// its title as WordPress does it, else the id; with a number behind it where it is taken.
package struct EmptySlug: Rule {
  package static let facts = RuleFacts(
    "WXR406", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard item.status == .publish || item.status == .private, item.slug?.isEmpty ?? true,
      item.type?.isInternal != true
    else { return }
    report.add(
      "The \(item.type?.rawValue ?? "item") is published and has no slug.",
      at: item.slug == nil ? .entity : .field(.postName))
  }
}
