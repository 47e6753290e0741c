import WXRContent
package import WXRKit

/// Carriage returns stand inside values of a file whose own lines end with LF.
///
/// **Why it matters.** They are the database's: forms of browsers send CR LF. XML parsers turn
/// each into one LF, so texts change a little; PHP-serialised values, whose lengths count bytes,
/// break, and WordPress drops them. There it is a warning.
///
/// **Bad**
/// ```xml
/// <wp:meta_value><![CDATA[s:4:"a␍
/// b";]]></wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_value>s:4:"a&#13;
/// b";</wp:meta_value>
/// ```
/// **What to do.** Nothing for texts. For serialised values, mend the file before you import it.
///
/// **Fix.** Lossless, only with `--fix WXR017`: the CRs are written as references, so that every
/// parser keeps them. They are told of afterwards too, for they are still in the values.
package struct CarriageReturnInData: Rule {
  package static let facts = RuleFacts(
    "WXR017", .info, worst: .warning, fix: .lossless, in: [.import])
  package static let subjects: Subjects = [.items, .comments]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    for (text, element) in [
      (item.title, Element.title), (item.content, .content), (item.excerpt, .excerpt),
    ] where text?.holds("\r") == true {
      report.add(
        "Carriage returns stand in <\(element.qualifiedName)>.", at: .field(element))
    }
    look(at: item.meta, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    if comment.content?.holds("\r") == true {
      report.add("Carriage returns stand in the comment.", at: .field(.commentContent))
    }
    look(at: comment.meta, &report)
  }

  private func look(at metas: [Meta], _ report: inout RuleReport) {
    for (index, meta) in metas.enumerated() {
      guard let value = meta.value, value.holds("\r") else { continue }
      let isCounted = PHPValue.isSerialized(value)
      report.add(
        isCounted
          ? "Carriage returns stand in a serialised value, whose lengths count them."
          : "Carriage returns stand in the value.",
        at: .metaValue(index), severity: isCounted ? .warning : nil)
    }
  }
}
