import Testing
import WXRKit

@testable import WXRContent

struct ServerBlockTests {
  @Test func footnotes() {
    let notes =
      #"[{"id":"a","content":"See <em>it</em>"},{"content":"no id"},{"id":"b\"","content":"2"}]"#
    let html = render("<!-- wp:footnotes /-->", PostContext(id: 1, footnotes: notes)).html
    #expect(
      text(html) == """
        <ol class="wp-block-footnotes"><li id="a">See <em>it</em> <a href="#a-link">↩︎</a></li>\
        <li id="b&quot;">2 <a href="#b&quot;-link">↩︎</a></li></ol>
        """)
    #expect(render("<!-- wp:footnotes /-->", PostContext(footnotes: "{")).html.isEmpty)
  }

  @Test func socialLinks() {
    let html = text(
      render(
        """
        <!-- wp:social-link {"url":"me@e.org","service":"mail","label":"Write"} /-->\
        <!-- wp:social-link {"url":"e.org/x","service":"github"} /-->\
        <!-- wp:social-link {"service":"x"} /-->
        """
      ).html)
    #expect(html.contains("href=\"mailto:me@e.org\""))
    #expect(html.contains(">Write</span>"))
    #expect(html.contains("href=\"https://e.org/x\""))
    #expect(html.contains(">GitHub</span>"))
    #expect(html.split(separator: "<li").count == 2)
  }

  @Test func navigation() {
    let result = render(
      """
      <!-- wp:navigation --><!-- wp:navigation-submenu {"label":"More","url":"/m"} -->
      <!-- wp:navigation-link {"label":"Sub & so","url":"/s"} /-->
      <!-- /wp:navigation-submenu --><!-- /wp:navigation --><!-- wp:navigation {"ref":4} /-->
      """)
    #expect(
      text(result.html) == """
        <nav class="wp-block-navigation"><ul><li class="wp-block-navigation-item"><a href="/m">More</a>\
        <ul><li class="wp-block-navigation-item"><a href="/s">Sub & so</a></li></ul></li></ul></nav>
        """)
    #expect(result.findings.omittedBlocks == ["core/navigation": 1])
  }

  @Test func blocksThatOnlyTheSiteCouldShow() {
    let result = render(
      "<!-- wp:latest-posts /--><!-- wp:my/card /--><!-- wp:separator /-->"
        + "<!-- wp:query --><div>x</div><!-- /wp:query --><!-- wp:my/box --><b>y</b><!-- /wp:my/box -->"
    )
    #expect(
      result.findings.omittedBlocks == ["core/latest-posts": 1, "my/card": 1, "core/query": 1])
    #expect(text(result.html) == "<b>y</b>")
    #expect(result.findings.hasBlocks)
  }

  @Test func titles() {
    let html = render("<!-- wp:post-title {\"level\":3} /--><!-- wp:site-title {\"level\":0} /-->")
      .html
    #expect(
      text(html) == """
        <h3 class="wp-block-post-title">The parent</h3><p class="wp-block-site-title">\
        <a href="https://oracle.example.org" target="_self" rel="home">Oracle</a></p>
        """)
  }

  @Test func patternsThatAreMissingOrHoldThemselves() {
    let result = render("<!-- wp:block {\"ref\":522} /--><!-- wp:block {\"ref\":9} /-->")
    #expect(result.findings.missingPatterns == [522, 9])
    #expect(text(result.html).contains("Me:"))
  }

  /// Patterns that hold ten patterns each that hold ten… end at the limit.
  @Test(.timeLimit(.minutes(1))) func patternsThatMultiply() {
    struct Laughs: ContentLibrary {
      func attachment(_ id: Int) -> ContentAttachment? { nil }
      func attachments(of item: Int) -> [ContentAttachment] { [] }
      func pattern(_ id: Int) -> String? {
        String(repeating: "<!-- wp:block {\"ref\":\(id + 1)} /-->ha", count: 10)
      }
    }
    let renderer = ContentRenderer(library: Laughs())
    let result = renderer.html(of: "<!-- wp:block {\"ref\":1} /-->", in: PostContext())
    #expect(result.findings.isCut)
    #expect(result.html.count < 8 << 20)
  }

  @Test func nestingStaysWithinTheLimit() {
    let opener = "<!-- wp:navigation-submenu {\"label\":\"x\"} -->"
    let content = String(repeating: opener, count: 2000)
    let closed = content + String(repeating: "<!-- /wp:navigation-submenu -->", count: 2000)
    let html = text(render(closed).html)
    #expect(html.split(separator: "<li").count == Limits().contentDepth)
    #expect(render(content).html.count < 8 << 20)
  }

  private func render(_ content: String, _ post: PostContext = TestLibrary.context)
    -> RenderedContent
  {
    TestLibrary.renderer.html(of: content, in: post)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
