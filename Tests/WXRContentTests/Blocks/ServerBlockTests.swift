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

  @Test func blocksThatShowTheirPost() {
    let post = PostContext(
      id: 1, title: "T", link: "https://e.org/?a&b", excerpt: "E <em>x</em>", author: "A & B",
      date: "2024-02-03 14:05:06")
    let cases = [
      ("post-excerpt", #"<p class="wp-block-post-excerpt__excerpt">E <em>x</em></p></div>"#),
      (#"post-excerpt {"moreText":"Go","showMoreOnNewLine":false}"#, ">Go</a></p></div>"),
      (#"post-excerpt {"moreText":"Go"}"#, #"<p class="wp-block-post-excerpt__more-text"><a "#),
      ("read-more", #"href="https://e.org/?a&amp;b" target="_self">Read more</a>"#),
      (#"post-title {"isLink":true,"level":4}"#, #"<h4 class="wp-block-post-title"><a href="#),
      (#"post-author {"byline":"By"}"#, #"<p class="wp-block-post-author__name">A &amp; B</p>"#),
      ("post-author-name", ">A &amp; B</div>"),
      (
        #"post-date {"textAlign":"right"}"#,
        #"<div class="has-text-align-right wp-block-post-date">"#
      ),
      ("post-date", ">2024-02-03</time></div>"),
      (
        #"post-date {"format":"l, jS F Y, g:i A \\Y","isLink":true}"#,
        ">Saturday, 3rd February 2024, 2:05 PM Y</a></time>"
      ),
    ]
    for (block, wanted) in cases {
      let html = text(render("<!-- wp:\(block) /-->", post).html)
      #expect(html.contains(wanted), "\(block): \(html)")
    }
    let bare = render("<!-- wp:post-excerpt /--><!-- wp:read-more /--><!-- wp:post-date /-->")
    #expect(bare.html.isEmpty)
    #expect(bare.findings.omittedBlocks == ["core/post-excerpt": 1])
  }

  /// The site's own form is shown as WordPress has it, and is no content.
  @Test func searchForms() {
    let result = render(
      #"<!-- wp:search {"label":"Find","showLabel":false,"placeholder":"a \"b\""} /-->"#
        + #"<!-- wp:search {"buttonPosition":"no-button"} /-->"#
        + #"<!-- wp:search {"buttonUseIcon":true,"buttonPosition":"button-inside"} /-->"#)
    let html = text(result.html)
    #expect(html.contains("class=\"wp-block-search__label screen-reader-text\">Find</label>"))
    #expect(html.contains("placeholder=\"a &quot;b&quot;\""))
    #expect(html.contains("class=\"wp-block-search__no-button wp-block-search\""))
    #expect(html.contains("class=\"wp-block-search__button has-icon wp-element-button\""))
    #expect(html.contains("id=\"wp-block-search__input-3\""))
    #expect(result.findings.omittedBlocks == ["core/search": 3])
    let tree = ContentTree(html: result.html)
    #expect(tree.blocks.isEmpty)
    #expect(tree.findings == [ContentFinding(kind: .formControl, count: 3)])
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
