import WXRContent
package import WXRKit

/// JSON of a page builder, of footnotes or of the site's styles does not parse.
///
/// **Why it matters.** Whoever reads it gets nothing at all: the page of a builder is empty, the
/// notes are gone, the site falls back to the theme's styles.
///
/// **Bad**
/// ```xml
/// <wp:meta_key><![CDATA[_elementor_data]]></wp:meta_key>
/// <wp:meta_value><![CDATA[[{"id":]]></wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_key><![CDATA[_elementor_data]]></wp:meta_key>
/// <wp:meta_value><![CDATA[[{"id":"a1"}]]]></wp:meta_value>
/// ```
/// **What to do.** Open the page in its builder and save it; a copy from a backup is better if parts
/// are missing there too.
///
/// **Fix.** None.
package struct JSONInvalid: Rule {
  package static let facts = RuleFacts("WXR415", .warning, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = [.terms, .items]

  package init() {}

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    check(term.meta, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.meta, &report)
    guard let type = item.type?.rawValue, Self.types.contains(type), let content = item.content,
      content.utf8.contains(where: { $0 > 0x20 })
    else { return }
    let bytes = Array(content.utf8)
    guard let fault = JSONText(bytes).fault, !SlashedText.isSlashed(content) else { return }
    report.add(
      "The content of the \(type) is no JSON: it ends making sense at byte \(fault).",
      at: .field(.content))
  }

  private func check(_ metas: [Meta], _ report: inout RuleReport) {
    for (index, meta) in metas.enumerated() {
      guard let value = meta.value, value.looksLikeJSON(of: meta.key ?? ""),
        let fault = JSONText(Array(value.utf8)).fault, !SlashedText.isSlashed(value)
      else { continue }
      report.add(
        "The value of \(Shown(meta.key ?? "")) is no JSON: it ends making sense at byte \(fault).",
        at: .metaValue(index))
    }
  }

  /// Items whose content is JSON.
  private static let types: Set<String> = [
    "wp_global_styles", "wpforms", "wp_font_face", "wp_font_family",
  ]
}

extension String {
  /// Whether the value of a meta is meant to be JSON: its key says so, or it begins with `[{"` or
  /// `{"name":`, as nothing else does.
  fileprivate func looksLikeJSON(of key: String) -> Bool {
    guard let first = utf8.first(where: { $0 > 0x20 }) else { return false }
    switch key {
    case "_elementor_data", "footnotes", "_ct_builder_json", "ct_builder_json": return true
    default: break
    }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
    let start = Array(utf8.prefix(128).drop { $0 <= 0x20 })
    let quote = start.first == .openBracket ? 2 : 1
    guard start.count > quote, start[quote] == .quote,
      quote == 1 || start[1] == UInt8(ascii: "{"),
      let end = start.place(of: .quote, from: quote + 1), end + 1 < start.count
    else { return false }
    return start[end + 1] == UInt8(ascii: ":")
  }
}
