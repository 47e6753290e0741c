import TestSupport
import Testing
import WXRKit

@testable import WXRContent

/// What HTML says and its tree lacks is counted.
struct ContentLossTests {
  /// Each time a tree of less is taken for the document's.
  @Test(arguments: [
    (
      "<p>one two two</p>", "<p>two</p>",
      [ContentLoss(kind: .words, before: 3, after: 1, examples: ["one", "two"])]
    ),
    ("<p>a b<br>c</p>", "<p>ab<br>c</p>", []),
    (
      "<p>x<a href=/a>y</a></p>", "<p>xy</p>",
      [ContentLoss(kind: .links, before: 1, after: 0)]
    ),
    ("<p>x <img src=a.png></p>", "<p>x</p>", [ContentLoss(kind: .images, before: 1, after: 0)]),
    ("<pre>x</pre>", "<p>x</p>", [ContentLoss(kind: .codeBlocks, before: 1, after: 0)]),
    ("<table><tr><td>x</table>", "<p>x</p>", [ContentLoss(kind: .tables, before: 1, after: 0)]),
    (
      "<p>x</p><iframe src=https://e.org/></iframe>", "<p>x</p>",
      [ContentLoss(kind: .embeds, before: 1, after: 0)]
    ),
  ])
  func whatIsMissing(html: String, less: String, losses: [ContentLoss]) {
    #expect(Self.losses(of: html, in: less) == losses)
    #expect(Self.losses(of: less, in: html) == [])
  }

  /// No content of theirs, so nobody misses it.
  @Test(arguments: [
    "<script>a b</script><style>p{}</style>", "<p><a href=/x> </a><a href=/y><br></a></p>",
    "<form class=search-form><p>Find</p><input></form>", "<img>", "<a href=/x><img></a>",
    "<pre>a<ul><li>b</ul><pre>c</pre><pre>d</pre></pre>", "<iframe></iframe>",
    "<span class=screen-reader-text>skip</span>", "<pre> \n</pre>", "<table><tr><td></table>",
    "<pre>a<pre>b</pre>c</pre>", "<p>&nbsp;</p>", "<p>a&nbsp;b</p>", "<p>a -- b</p>",
    "<p>x<sup id=r><a href=#f>1</a></sup></p><ol><li id=f>note <a href=#r>↩</a></ol>",
    "<p><img class=emoji alt=😀 src=a.png> <math><mi>x</mi></math></p>",
    "<div class=wp-block-embed__wrapper>https://e.org/</div>",
    "<ul>a<li>b</li>c</ul>", "<table>a<caption>b</caption><tr>c<td>d</table>",
    "<figure><img src=a.png><figcaption>b <a href=/c>c</a></figcaption></figure>",
    "<dl><dd>a<dt>b</dl>", "<details>a<summary>b</summary><summary>c</summary></details>",
    "<pre class=wp-block-verse>a\n  b</pre>", "<object data=a.swf>b</object>", "<object>b</object>",
  ])
  func nothingIsMissing(html: String) {
    #expect(Self.losses(of: html, in: html) == [])
  }

  @Test func randomHTMLIsWhole() {
    let seed = SeededRandom.printedSeed()
    var random = RandomHTML(seed: seed)
    for kind in RandomHTML.Kind.allCases {
      for _ in 0..<50 {
        let html = random.document(kind)
        #expect(Self.losses(of: html, in: html) == [], "WXR_SEED=\(seed): \(html)")
      }
    }
  }

  @Test(.enabled(if: hasCases, "needs ../shared/cases"), arguments: ["content", "mixed-content"])
  func casesAreWhole(file: String) {
    let renderer = TestLibrary.renderer
    for row in ContentCase.all(file) {
      let html = renderer.html(of: row.input, in: TestLibrary.context).html
      var losses: [ContentLoss] = []
      _ = ContentTree(html: html, telling: &losses)
      #expect(losses == [], "\(row.name)")
    }
  }

  /// Letters are counted alike however long the text is.
  @Test func lettersOfLongTexts() {
    for count in [0, 1, 254, 255, 256, 510, 1000] {
      var text = VisibleText(.letters)
      text.add(String(repeating: "a ", count: count) + "\u{A0}")
      #expect(text.letters == count)
    }
  }

  private static func losses(of html: String, in other: String) -> [ContentLoss] {
    let document = HTMLParser.parse(Array(html.utf8))
    let tree = ContentTree(html: Array(other.utf8))
    return ContentLoss.losses(of: document, PageReferences(document), in: tree)
  }
}
