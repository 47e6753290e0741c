import WXRContent
package import WXRKit

/// Text was UTF-8, was read as another encoding, and was encoded again: `donâ€™t` for `don’t`.
///
/// **Why it matters.** Readers see it as it stands, search engines index it, and each move to another
/// site can add a layer. It comes of a database whose encoding was declared wrongly. Text of other
/// code pages (Korean, Japanese, Cyrillic read as Latin letters) is told as well.
///
/// **Bad**
/// ```xml
/// <title><![CDATA[Why donâ€™t cafÃ©s open earlier?]]></title>
/// ```
/// **Good**
/// ```xml
/// <title><![CDATA[Why don’t cafés open earlier?]]></title>
/// ```
/// **What to do.** Where the whole site is so, mend the database before the export; there are plugins
/// for that. Else let `wxr repair --fix WXR501` mend what it can prove.
///
/// **Fix.** Inferred, only with `--fix WXR501`: sequence by sequence, where decoding gives what
/// encoding would turn into the same text again. Other code pages are only told.
package struct MojibakeText: Rule {
  package static let facts = RuleFacts(
    "WXR501", .warning, fix: .inferred, in: .convert)
  package static let subjects: Subjects = [.site, .authors, .terms, .items, .comments, .contents]
  package static let signs: TextSigns = .latin

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    check(site.texts, &report)
  }

  package mutating func look(at author: Author, _ report: inout RuleReport) {
    check(author.texts, &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    check(term.texts, &report)
    check(term.meta, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.briefTexts, &report)
    check(item.meta, &report)
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    if item.type?.isInternal != true { check(content.text, at: .field(.content), &report) }
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    check(comment.texts, &report)
  }

  private func check(
    _ texts: [(element: Element, text: String)], _ report: inout RuleReport
  ) {
    for (element, text) in texts { check(text, at: .field(element), &report) }
  }

  private func check(_ metas: [Meta], _ report: inout RuleReport) {
    for (index, meta) in metas.enumerated() {
      if let value = meta.value { check(value, at: .metaValue(index), &report) }
    }
  }

  private func check(_ text: String, at place: RuleReport.Place, _ report: inout RuleReport) {
    guard text.holdsByte(Mojibake.sign) else { return }
    if let mojibake = Mojibake(text) {
      let times = mojibake.count > 1 ? ", \(mojibake.count) times such" : ""
      report.add(
        "\(Shown(mojibake.example)) is UTF-8 that was read as Windows-1252\(times).", at: place,
        inside: mojibake.place)
    } else if let word = ForeignCodePage.word(in: text) {
      report.add(
        "\(Shown(word.text)) is text of another code page, read as Latin-1.", at: place,
        inside: word.place)
    }
  }
}
