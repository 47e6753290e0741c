import Testing
import WXRKit

@testable import WXRContent

/// The document as an indented outline: tags, `"text"`, `<!--comments-->`.
private func outline(_ html: String, limits: Limits = Limits()) -> String {
  let document = HTMLParser.parse(Array(html.utf8), limits: limits)
  func lines(_ node: Int, _ depth: Int) -> [String] {
    document.children(of: node).flatMap { child -> [String] in
      let indent = String(repeating: " ", count: depth)
      switch document.nodes[child].kind {
      case .text: return ["\(indent)\"\(document.string(document.range(child)))\""]
      case .comment: return ["\(indent)<!--\(document.string(document.range(child)))-->"]
      case .element:
        let tag = document.tag(child)
        let name = tag == .unknown ? document.string(document.range(child)) : tag.rawValue
        return [indent + name] + lines(child, depth + 1)
      }
    }
  }
  return lines(HTMLDocument.root, 0).joined(separator: "|")
}

@Suite struct HTMLParserTests {
  @Test(arguments: [
    ("one <b>two</b>", #""one "|b| "two""#),
    // A block ends a paragraph, and an end tag without a start opens one.
    ("<p>a<div>b</div>c</p>", #"p| "a"|div| "b"|"c"|p"#),
    // Formatting elements that cross are opened anew.
    ("<b>a<i>b</b>c</i>", #"b| "a"| i|  "b"|i| "c""#),
    // What tables cannot hold stands before them.
    ("<table>x<tr><td>y</table>", #""x"|table| tbody|  tr|   td|    "y""#),
    ("<ul><li>a<li>b</ul>", #"ul| li|  "a"| li|  "b""#),
    ("a<!--more-->b", #""a"|<!--more-->|"b""#),
    ("<custom-thing>x</custom-thing>", #"custom-thing| "x""#),
    ("AT&amp;T &copy; &#x2014; &nosuch;", "\"AT&T © — &nosuch;\""),
    ("<a href='x'><a href='y'>z</a>", #"a|a| "z""#),
    ("<script>if (a < b) c()</script>d", #"script| "if (a < b) c()"|"d""#),
    ("<pre>\nfirst</pre>", #"pre| "first""#),
    ("", ""),
  ])
  func tree(_ html: String, _ expected: String) {
    #expect(outline(html) == expected)
  }

  @Test func attributesAreDecodedAndFoundByName() throws {
    let html = #"<a HREF="?a=1&amp;b=2" title='say "hi"' data-x=y hidden>z</a>"#
    let document = HTMLParser.parse(Array(html.utf8))
    let link = try #require(document.first(.a, in: HTMLDocument.root))
    #expect(document.string(.href, of: link) == "?a=1&b=2")
    #expect(document.string(.title, of: link) == #"say "hi""#)
    #expect(!document.has(.src, link))
    #expect(document.markup(of: link).contains(#"data-x="y" hidden="""#))
  }

  @Test func invalidBytesBecomeReplacementCharacters() {
    let document = HTMLParser.parse([0x61, 0xFF, 0x62, 0x00, 0x63])
    #expect(String(decoding: document.text(of: HTMLDocument.root), as: UTF8.self) == "a\u{FFFD}bc")
  }

  @Test func controlCharactersAreLeftOutOrWhatWindowsMeant() {
    #expect(outline("a\u{1}b\u{B}c\u{7F}d\u{FFFE}e\tf") == "\"abcde\tf\"")
    #expect(outline("it\u{92}s \u{93}so\u{94}") == "\"it’s “so”\"")
  }

  @Test func tagsOverTheLimitAreLeftOutAndTold() {
    var limits = Limits()
    limits.htmlDepth = 3
    let html = "<div><div><div><div><div>x</div></div>y</div>z</div></div>w"
    let document = HTMLParser.parse(Array(html.utf8), limits: limits)
    #expect(document.droppedElements == 2)
    #expect(outline(html, limits: limits) == #"div| div|  div|   "xy"|  "z"|"w""#)
  }

  @Test func openItemsAndParagraphsAreNotDepth() {
    let html = String(repeating: "<li>a<p>b<p>c", count: 2000)
    #expect(HTMLParser.parse(Array(html.utf8)).droppedElements == 0)
  }
}
