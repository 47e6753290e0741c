import Testing
import WXRKit

@testable import WXRContent

/// Input made to crash, hang or fill memory: each small piece many times over.
@Suite struct HostileHTMLTests {
  @Test(arguments: [
    "<table><tr><td>", "<div>", "<blockquote><p>a", "<ul><li>a", "<b>", "<p><b>x",
    "<a href=x><div>",
    "<div></x>", "<em>a<strong>b", "[a](", "**a", "`a``", "<a href=#a>1</a><p id=a>", "<svg>",
    "<math><mi>", "<select><option>", "<figure><figcaption>a", "<details><summary>a", "<!--",
    "<a b=\"",
    "\0", "&", "http://a.b/,", "<dl><dt>a<dd>", "<td rowspan=500 colspan=100>a", "<pre>a", "<li>",
  ])
  func manyTimesOver(_ piece: String) {
    let html = Array(String(repeating: piece, count: 3000).utf8)
    let tree = ContentTree(html: html)
    let markdown = MarkdownWriter(dialect: .gfm).write(tree)
    #expect(markdown.count < 64 * html.count + 1024)
  }

  @Test func formattingElementsAreNotReopenedForEver() {
    let fonts = (0..<300).map { "<font size=\($0)>" }.joined()
    let html = fonts + String(repeating: "<p>a</p>", count: 3000)
    let document = HTMLParser.parse(Array(html.utf8))
    #expect(document.nodes.count < 40_000)
  }

  @Test func wideTablesAreNotFilledUp() {
    let wide = "<tr>" + String(repeating: "<td rowspan=500>a", count: 500)
    let html = "<table>" + wide + String(repeating: "<tr><td>b", count: 2000)
    let markdown = MarkdownWriter().write(ContentTree(html: Array(html.utf8)))
    #expect(markdown.count < 10 * html.utf8.count)
  }

  @Test func deepNestingIsReadWithinTheLimit() {
    let depth = Limits().htmlDepth
    let open = String(repeating: "<blockquote>", count: depth * 2)
    let tree = ContentTree(html: Array((open + "deep").utf8))
    #expect(tree.findings == [ContentFinding(kind: .nesting, count: depth)])
    let markdown = MarkdownWriter().string(tree)
    #expect(markdown.contains("deep"))
  }
}
