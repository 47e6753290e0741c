package import WXRKit

/// Something is too large for other parsers: a value over 10 MB, elements more than 256 deep, XML
/// 1.1, or `--` in a comment.
///
/// **Why it matters.** libxml2, which PHP and Python use, stops at 10 MB in one value and at a
/// depth of 256, unless it is told otherwise; PHP's importer does not tell it.
///
/// **Bad**
/// ```xml
/// <wp:meta_value><![CDATA[ … 14 MB of a page builder's data … ]]></wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_value><![CDATA[{"id":"a1"}]]></wp:meta_value>
/// ```
/// **What to do.** Look at the meta's key: logs and caches can be deleted on the site.
///
/// **Fix.** Lossless: long values are split over several sections, which mean the same.
///
/// What goes beyond the limits of `wxr` itself is told by the reader, as an error.
package struct OversizedNode: Rule {
  package static let facts = RuleFacts(
    "WXR111", .warning, worst: .error, fix: .lossless, in: [.import, .convert])
  package static let worstSeen = Severity.warning
  package static let subjects: Subjects = .items

  package init() {}

  /// libxml2's limit on a value.
  private static let longest = 10_000_000

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    for (text, element) in [
      (item.content, Element.content), (item.excerpt, .excerpt), (item.title, .title),
    ] where Self.isLong(text) {
      report.add(
        "<\(element.qualifiedName)> is \(Self.size(text)) MB long.", at: .field(element))
    }
    for (index, meta) in item.meta.enumerated() where Self.isLong(meta.value) {
      report.add("The value is \(Self.size(meta.value)) MB long.", at: .metaValue(index))
    }
  }

  private static func isLong(_ text: String?) -> Bool { (text?.utf8.count ?? 0) > longest }

  private static func size(_ text: String?) -> Int { (text?.utf8.count ?? 0) / 1_000_000 }
}
