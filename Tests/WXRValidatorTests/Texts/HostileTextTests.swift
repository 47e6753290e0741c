import Testing
import WXRKit

@testable import WXRValidator

private typealias Comment = WXRKit.Comment

/// No text takes long, however it is made.
@Suite struct HostileTextTests {
  static let pieces = [
    "[", "[a ", "[a b=\"", "[a]", "[/a]", "[caption id=\"1\"]", "<", "<pre", "<pre>", "<!--",
    "<!-- wp:a -->", "<!-- /wp:a -->", "<!-- wp:a {", "<!-- wp:a {\"b\":", "&lt;!-- wp:", "wp:",
    "????", " ????", "[:en]", "<!--:en-->", "{:", "Ã", "Ã©", "â€™", "¤Ã", "&amp;", "`", "\n```",
    "\\\"", "{\"a\":", "[[", "a:1:{i:0;", "s:1:\"", "%", "%c3", "@",
  ]

  @Test(.timeLimit(.minutes(1)), arguments: pieces) func everyRuleIsQuick(piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
    var item = Item(
      title: text, link: text, pubDate: text, guid: text, content: text, excerpt: text,
      date: WordPressDate(rawValue: text), slug: text, status: .publish, type: .post)
    item.meta = [
      Meta(key: "_elementor_data", value: text), Meta(key: text, value: "[{\"a\":" + text),
      Meta(key: "x", value: "a:1:{i:0;" + text),
    ]
    var references = References()
    references.add(item, Subject())
    references.seal()
    let store = FindingStore(RuleSelection(.strict), limit: 10, sources: ["x"])
    for index in RuleTable.all.indices {
      var report = RuleReport(store)
      report.rule = index
      var rule = RuleTable.all[index].init()
      rule.look(at: item, &report)
      var content = ItemContent(text)
      rule.look(into: &content, of: item, &report)
      rule.look(at: Comment(author: text, date: item.date, content: text), &report)
      rule.end(references, &report)
      #expect(report.store.kept.count <= 10)
    }
  }
}
