import WXRContent
package import WXRKit

/// The text of a page lives in a page builder's data; its content is empty, or shortcodes only.
///
/// **Why it matters.** Who does not have the builder sees an empty page: converters, search, feeds,
/// and WordPress itself once the builder is switched off.
///
/// **Bad**
/// ```xml
/// <content:encoded><![CDATA[]]></content:encoded>
/// <wp:postmeta><wp:meta_key>_elementor_data</wp:meta_key>
///   <wp:meta_value><![CDATA[[{"id":"a1","elType":"section"}]]]></wp:meta_value></wp:postmeta>
/// ```
/// **Good**
/// ```xml
/// <content:encoded><![CDATA[<h2>Opening hours</h2> …]]></content:encoded>
/// <wp:postmeta><wp:meta_key>_elementor_data</wp:meta_key>
///   <wp:meta_value><![CDATA[[{"id":"a1","elType":"section"}]]]></wp:meta_value></wp:postmeta>
/// ```
/// **What to do.** Open the page in its builder and save it, which writes a plain copy in most of
/// them; or install the same builder in the new site.
///
/// **Fix.** None.
package struct BuilderOnlyContent: Rule {
  package static let facts = RuleFacts("WXR508", .warning, fix: .none, in: .convert)
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard item.type != .attachment, item.type?.isInternal != true, item.status != .trash,
      item.status != .autoDraft
    else { return }
    let makeup = item.content.map { $0.look { ContentMakeup($0) } }
    guard makeup?.hasOwnText != true,
      let builder = BuilderTraces.builder(of: item) ?? makeup?.builder
    else { return }
    report.add(
      item.content?.utf8.allSatisfy { $0 <= 0x20 } ?? true
        ? "The content is empty, the text is in the data of \(builder)."
        : "The content is shortcodes only, the text is in those or in the data of \(builder).",
      at: item.content == nil ? .entity : .field(.content))
  }
}
