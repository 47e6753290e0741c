package import WXRKit

/// A PHP-serialised value does not parse, or is serialised twice.
///
/// **Why it matters.** Plugins keep arrays as text in which each string has its length in bytes
/// before it. A search-and-replace of the address, or a change of encoding, changes strings and not
/// lengths; WordPress then drops the whole value as if it had never been set. One that was
/// serialised twice arrives as text where the plugin expects an array.
///
/// **Bad**
/// ```xml
/// <wp:meta_value><![CDATA[a:1:{i:0;s:9:"München";}]]></wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_value><![CDATA[a:1:{i:0;s:8:"München";}]]></wp:meta_value>
/// ```
/// **What to do.** Was text replaced in the file? Take the export as it was, and replace with a tool
/// that knows serialised values (`wp search-replace`). Else save the item again in WordPress.
///
/// **Fix.** Inferred, with `--semantic`: the lengths are put right, where a whole value comes of
/// it; what was serialised twice is unpacked. What is cut off stays.
package struct SerializedBroken: Rule {
  package static let facts = RuleFacts(
    "WXR413", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = [.terms, .items, .comments]

  package init() {}

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    check(term.meta, &report)
    // Polylang keeps languages and translations there.
    guard let text = term.description, let flaw = SerializedFlaw(text) else { return }
    let element = term.texts.last?.element ?? .termDescription
    report.add("The description \(flaw).", at: .field(element))
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.meta, &report)
    // Advanced Custom Fields keeps the settings of a field there.
    guard item.type?.isInternal == true, let text = item.content, let flaw = SerializedFlaw(text)
    else { return }
    report.add("The content \(flaw).", at: .field(.content))
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    check(comment.meta, &report)
  }

  private func check(_ metas: [Meta], _ report: inout RuleReport) {
    for (index, meta) in metas.enumerated() {
      guard let value = meta.value, let flaw = SerializedFlaw(value) else { continue }
      report.add("The value of \(Shown(meta.key ?? "")) \(flaw).", at: .metaValue(index))
    }
  }
}
