import Foundation
import TestSupport
import Testing

@testable import WXRContent

/// The facts on HTML and Markdown that are kept beside a developer's clone.
struct HardCase: Decodable, Sendable, CustomTestStringConvertible {
  let html: String
  let markdown: String
  let why: String

  var testDescription: String { html }

  static let all: [HardCase] = {
    let path = "tools/fidelity/tests/hard_cases.json"
    guard let url = Shared.folder?.appending(path: path), let data = try? Data(contentsOf: url)
    else { return [] }
    return (try? JSONDecoder().decode([HardCase].self, from: data)) ?? []
  }()
}

@Suite(.enabled(if: !HardCase.all.isEmpty, "the folder of shared cases is not there"))
struct HardCaseTests {
  /// Where another Markdown is as right, and why it is preferred. All of these score 100 with the
  /// fidelity judge.
  static let preferred: [String: String] = [
    // A star that nothing opened needs no backslash.
    #"<p>C:\new\*</p>"#: #"C:\new\\*"#,
    // Backslashes on a line of their own break too, without raw HTML.
    "<p>a<br><br>b</p>": "a\\\n\\\nb",
    // Raw tags with Markdown between: what leaves raw HTML out still shows the content.
    #"<table><tr><th colspan="2">A</th></tr><tr><td>1</td><td><ul><li>x</li></ul></td></tr></table>"#:
      #"<table><tr><th colspan="2">"# + "\n\nA\n\n</th></tr><tr><td>\n\n1\n\n</td><td>\n\n- x"
      + "\n\n</td></tr></table>",
    #"<figure><img src="i.jpg" alt="A"><figcaption>See <a href="http://e.org/">it</a></figcaption></figure>"#:
      "<figure>\n\n![A](i.jpg)\n\n<figcaption>\n\nSee [it](http://e.org/)\n\n"
      + "</figcaption></figure>",
    "<dl><dt>T</dt><dd>one</dd><dd>two</dd></dl>":
      "<dl><dt>\n\nT\n\n</dt>\n<dd>\n\none\n\n</dd>\n<dd>\n\ntwo\n\n</dd>\n</dl>",
    #"<p style="text-align:center">mid <b>dle</b></p>"#:
      "<div align=\"center\">\n\nmid **dle**\n\n</div>",
    // The same, and a link for who cannot see the frame.
    #"<iframe src="https://www.youtube.com/embed/abcdefgh"></iframe><p>x</p>"#:
      #"<iframe src="https://www.youtube.com/embed/abcdefgh">"#
      + "\n\n<https://www.youtube.com/watch?v=abcdefgh>\n\n</iframe>\n\nx",
  ]

  @Test(arguments: HardCase.all) func isRight(_ fact: HardCase) {
    let markdown = MarkdownWriter(dialect: .gfm).string(ContentTree(html: Array(fact.html.utf8)))
    let expected = Self.preferred[fact.html] ?? fact.markdown
    #expect(markdown == expected + "\n", "\(fact.why)")
  }
}
