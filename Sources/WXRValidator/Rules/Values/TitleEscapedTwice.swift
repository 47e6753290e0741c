import WXRContent
package import WXRKit

/// A title holds the entity of an entity, such as `&amp;amp;`.
///
/// **Why it matters.** A title is HTML, so `Fish &amp; chips` is shown as “Fish & chips”. Escaped once
/// more, readers see “Fish &amp; chips”: in headings, in the browser's tab, in search results.
///
/// **Bad**
/// ```xml
/// <title><![CDATA[Fish &amp;amp; chips]]></title>
/// ```
/// **Good**
/// ```xml
/// <title><![CDATA[Fish &amp; chips]]></title>
/// ```
/// **What to do.** Correct the title in WordPress. Where all titles are so, an import or the program
/// that made the export escaped them once too often.
///
/// **Fix.** Inferred, with `--semantic`: entities of entities become entities. A title that is
/// about entities would change its meaning.
package struct TitleEscapedTwice: Rule {
  package static let facts = RuleFacts("WXR412", .warning, fix: .inferred, in: .convert)
  package static let subjects: Subjects = [.site, .terms, .items]

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    check(site.title, .title, &report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    switch term.element {
    case .category: check(term.name, .categoryName, &report)
    case .tag: check(term.name, .tagName, &report)
    case .term: check(term.name, .termName, &report)
    }
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    check(item.title, .title, &report)
  }

  private func check(_ text: String?, _ element: Element, _ report: inout RuleReport) {
    guard let text, text.holds("&amp;"), let entity = text.entityOfEntity else { return }
    report.add(
      "The title \(Shown(text)) has \(entity) in it, which readers see as \(entity.unescapedOnce).",
      at: .field(element))
  }
}

extension String {
  /// The first `&amp;` that with what follows it makes another entity.
  fileprivate var entityOfEntity: String? {
    let bytes = Array(utf8)
    var from = 0
    while let place = bytes.place(of: "&amp;", from: from) {
      from = place + 5
      var end = from
      while end < bytes.count, bytes[end].isWordByte || bytes[end] == UInt8(ascii: "#") { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end - from < 32 else { continue }
      let name = bytes.text(from..<end)
      let isNumber = name.hasPrefix("#") && name.utf8.count > 1 && !name.dropFirst().contains("#")
      if isNumber || HTMLEntity.characters(name) != nil { return "&amp;\(name);" }
    }
    return nil
  }

  fileprivate var unescapedOnce: String { "&" + dropFirst(5) }
}
