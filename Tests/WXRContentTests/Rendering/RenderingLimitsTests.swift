import Testing
import WXRKit

@testable import WXRContent

struct RenderingLimitsTests {
  /// Content that repeats a troublesome beginning takes no more than its share of time.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<!-- wp:a -->", "<!-- wp:a -->text", "<!-- wp:a {\"", "<!-- /wp:a -->", "[gallery]",
      "[gallery ", "<p>[gallery] x</p>", "[caption width=1]<img src=x>a", "[", "[abc ", "[a b=[c",
      "https://vimeo.com/1\n", "[x:http://", "       https://x", ">   https://x </p>", "://",
      "[embed]https://x/a[/embed]", "<a b=\"[embed]x[/embed]\" ", "[caption width=1]<a <img x>",
    ])
  func repetitionIsLinear(unit: String) {
    let content = String(repeating: unit, count: 5000)
    let html = TestLibrary.renderer.html(of: content, in: TestLibrary.context).html
    let growth = Limits().contentGrowth
    #expect(html.count <= 2 * (content.utf8.count * growth + 4 << 20))
  }

  /// A name of its own for each shortcode is not searched for through all the rest.
  @Test(.timeLimit(.minutes(1))) func manyNamesAreLinear() {
    let content = (0..<20_000).map { "[name\($0)]" }.joined() + "[/name7]"
    let findings = TestLibrary.renderer.html(of: content, in: TestLibrary.context).findings
    #expect(findings.unknownShortcodes == ["name7": 1])
  }

  @Test func growthIsLimited() {
    var limits = Limits()
    limits.contentGrowth = 0
    let renderer = ContentRenderer(library: TestLibrary(), limits: limits)
    let content = "<!-- wp:html -->" + String(repeating: "x", count: 5 << 20) + "<!-- /wp:html -->"
    #expect(renderer.html(of: content, in: PostContext()).findings.isCut)
    let small = renderer.html(of: "<!-- wp:html -->x<!-- /wp:html -->", in: PostContext())
    #expect(small.html == Array("x".utf8))
    #expect(!small.findings.isCut)
  }

  /// One renderer serves many threads, each with counters of its own.
  @Test func aRendererIsSharedByThreads() async {
    let renderer = TestLibrary.renderer
    let content = "[gallery ids=\"502\"]\n\n[gallery ids=\"503\"]\n\nhttps://vimeo.com/1"
    let alone = renderer.html(of: content, in: TestLibrary.context)
    await withTaskGroup(of: RenderedContent.self) { group in
      for _ in 0..<50 {
        group.addTask { renderer.html(of: content, in: TestLibrary.context) }
      }
      for await result in group {
        #expect(result.html == alone.html)
        #expect(result.findings == alone.findings)
      }
    }
    #expect(alone.findings.embeds == ["vimeo": 1])
    #expect(!alone.findings.hasLosses)
  }

  @Test func bytesThatAreNotUTF8() {
    let content: [UInt8] = [0xFF, 0x0A, 0x0A, 0xFE, 0x5B, 0x67, 0x5D]
    let html = TestLibrary.renderer.html(of: content, in: PostContext()).html
    #expect(
      html == Array("<p>".utf8) + [0xFF] + Array("</p>\n<p>".utf8) + [0xFE]
        + Array("[g]</p>\n".utf8))
  }
}
