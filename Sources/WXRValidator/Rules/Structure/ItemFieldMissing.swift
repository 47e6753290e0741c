package import WXRKit

/// An item lacks its type, its status, or its id.
///
/// **Why it matters.** Importers and converters stumble over it: some end there, some take a page
/// for a post or a draft for a published text, and without ids nothing can refer to the item.
///
/// **Bad**
/// ```xml
/// <item><title>A</title></item>
/// ```
/// **Good**
/// ```xml
/// <item><title>A</title><wp:post_id>4</wp:post_id>
///   <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
/// ```
/// **What to do.** The file comes from a script or converter: have it write all three.
///
/// **Fix.** Inferred: an item without a type is a post, one without a status a draft, an
/// attachment `inherit`.
package struct ItemFieldMissing: Rule {
  package static let facts = RuleFacts("WXR207", .error, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    if item.type?.rawValue.isEmpty == false, item.status?.rawValue.isEmpty == false,
      item.id?.number.text.isEmpty == false
    {
      return
    }
    var missing: [String] = []
    if item.type?.rawValue.isEmpty != false { missing.append("type") }
    if item.status?.rawValue.isEmpty != false { missing.append("status") }
    if item.id?.number.text.isEmpty != false { missing.append("id") }
    report.add("The item has no \(missing.joined(separator: ", no ")).")
  }
}
