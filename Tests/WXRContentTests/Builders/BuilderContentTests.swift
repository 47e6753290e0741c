import Testing
import WXRKit

@testable import WXRContent

/// What page builders keep in meta values becomes content.
struct BuilderContentTests {
  @Test(arguments: [
    (#"{"widgetType":"heading","settings":{"title":"Hi <b>x</b>"}}"#, "## Hi **x**\n"),
    (
      #"{"widgetType":"heading","settings":{"title":"Hi","header_size":"h4","link":{"url":"/x"}}}"#,
      "#### [Hi](/x)\n"
    ),
    (#"{"widgetType":"heading","settings":{"title":"Hi","header_size":"div"}}"#, "Hi\n"),
    (
      #"{"widgetType":"text-editor","settings":{"editor":"<p>a</p>[su_spacer]<p>b</p>"}}"#,
      "a\n\nb\n"
    ),
    (#"{"widgetType":"text-editor","settings":{"editor":"a\n\nb"}}"#, "a\n\nb\n"),
    (
      #"{"widgetType":"image","settings":{"image":{"url":"https://e.org/i.png","id":503},"caption":"C"}}"#,
      "<figure>\n\n![Alt of mill](https://e.org/i.png)\n\n<figcaption>\n\nC\n\n</figcaption></figure>\n"
    ),
    (
      #"{"widgetType":"image","settings":{"image":{"url":"","id":503}}}"#,
      "![Alt of mill](\(mill))\n"
    ),
    (#"{"widgetType":"image","settings":{"image":{"url":"","id":""}}}"#, ""),
    (
      #"{"widgetType":"image-gallery","settings":{"wp_gallery":[{"id":503,"url":"/a.png"},{"url":"/b.png"}]}}"#,
      "![Alt of mill](/a.png)\n\n![](/b.png)\n"
    ),
    (#"{"widgetType":"button","settings":{"text":"Go","link":{"url":"/x"}}}"#, "[Go](/x)\n"),
    (##"{"widgetType":"button","settings":{"text":"Go","link":{"url":"#"}}}"##, "Go\n"),
    (
      #"{"widgetType":"icon-list","settings":{"icon_list":[{"text":"a","link":{"url":"/x"}},{"text":"b"}]}}"#,
      "- [a](/x)\n- b\n"
    ),
    (
      #"{"widgetType":"accordion","settings":{"tabs":[{"tab_title":"Why?","tab_content":"So."}]}}"#,
      "<details><summary>\n\nWhy?\n\n</summary>\n\nSo.\n\n</details>\n"
    ),
    (
      #"{"widgetType":"tabs","settings":{"tabs":[{"tab_title":"A","tab_content":"x"},{"tab_title":"B","tab_content":"y"}]}}"#,
      "### A\n\nx\n\n### B\n\ny\n"
    ),
    (
      #"{"widgetType":"nested-tabs","settings":{"tabs":[{"tab_title":"A"},{"tab_title":"B"}]},"elements":[{"elements":[{"widgetType":"text-editor","settings":{"editor":"x"}}]},{"elements":[{"widgetType":"text-editor","settings":{"editor":"y"}}]}]}"#,
      "### A\n\nx\n\n### B\n\ny\n"
    ),
    (
      #"{"widgetType":"testimonial","settings":{"testimonial_content":"Fine.","testimonial_name":"Ann","testimonial_job":"Cook"}}"#,
      "> Fine.\n>\n> Ann, Cook\n"
    ),
    (
      #"{"widgetType":"code-highlight","settings":{"code":"a [b] < c","language":"sql"}}"#,
      "```sql\na [b] < c\n```\n"
    ),
    (#"{"widgetType":"html","settings":{"html":"<em>x</em>"}}"#, "*x*\n"),
    (
      #"{"widgetType":"shortcode","settings":{"shortcode":"[su_heading]x[/su_heading]"}}"#, "## x\n"
    ),
    (
      #"{"elType":"section","elements":[{"elType":"column","elements":[{"widgetType":"heading","settings":{"title":"A"}}]},{"widgetType":"heading","settings":{"title":"B"}}]}"#,
      "## A\n\n## B\n"
    ),
    (
      #"{"widgetType":"my-box","settings":{"_id":"x y","style":"Dark one","box_title":"Hi","size":"large","items":[{"desc":"One thing."},{"desc":"Two.","photo":{"url":"/p.png"}}],"button_text":"Go on","button_link":{"url":"/x"}}}"#,
      "### Hi\n\nOne thing.\n\nTwo.\n\n![](/p.png)\n\n[Go on](/x)\n"
    ),
  ])
  func elementor(widget: String, markdown: String) {
    #expect(Self.markdown("_elementor_data", "[\(widget)]") == markdown)
    let slashed = "[\(widget)]".replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    #expect(Self.markdown("_elementor_data", slashed) == markdown)
  }

  @Test func elementorFilms() {
    let widget =
      #"[{"widgetType":"video","settings":{"video_type":"vimeo","vimeo_url":"https://vimeo.com/12"}}]"#
    #expect(Self.markdown("_elementor_data", widget)?.contains("player.vimeo.com/video/12") == true)
    let usual = #"[{"widgetType":"video","settings":{"youtube_url":"https://youtu.be/abc"}}]"#
    #expect(Self.markdown("_elementor_data", usual)?.contains("youtube.com/embed/abc") == true)
  }

  /// The order of the nodes is that of their positions below their parents.
  @Test func beaverBuilder() {
    let data = Self.layout([
      ("m2", "c1", 1, "module", ["type": "rich-text", "text": "<p>Later</p>"]),
      ("r1", "", 0, "row", [:]), ("g1", "r1", 0, "column-group", [:]),
      ("c1", "g1", 0, "column", [:]),
      ("m1", "c1", 0, "module", ["type": "heading", "heading": "First", "tag": "h3"]),
      (
        "m3", "c1", 2, "module",
        ["type": "photo", "photo_src": "https://e.org/i.png", "photo": "503"]
      ),
      ("m4", "c1", 3, "module", ["type": "button", "text": "Go", "link": "/x"]),
      ("m5", "c1", 4, "module", ["type": "contact-form"]),
    ])
    #expect(
      Self.markdown("_fl_builder_data", data)
        == "### First\n\nLater\n\n![](https://e.org/i.png)\n\n[Go](/x)\n")
    let findings = Self.rendered("_fl_builder_data", data)?.findings
    #expect(findings?.omittedBlocks == ["Beaver Builder/contact-form": 1])
    #expect(findings?.builder == "Beaver Builder")
  }

  @Test func whatIsLostOrGuessedIsTold() {
    let data =
      #"[{"widgetType":"form"},{"widgetType":"wp-widget-archives"},{"widgetType":"x","settings":{"text":"A word"}},{"widgetType":"y","settings":{"align":"left"}}]"#
    let findings = Self.rendered("_elementor_data", data)?.findings
    #expect(
      findings?.omittedBlocks == ["Elementor/form": 1, "Elementor/wp-widget-archives": 1])
    #expect(findings?.guessedWidgets == ["x": 1])
    #expect(findings?.builder == "Elementor")
  }

  @Test(arguments: ["", "[", "{}", "null", "\\", "a:0:{", "a:1:{i:0;R:1;}"])
  func damagedDataIsNone(data: String) {
    #expect(Self.rendered("_elementor_data", data) == nil)
    #expect(Self.rendered("_fl_builder_data", data)?.html ?? [] == [])
  }

  /// Nodes that are their own parents, and pages that are all nesting, end.
  @Test(.timeLimit(.minutes(1))) func hostileData() {
    let loop = Self.layout([("a", "b", 0, "row", [:]), ("b", "a", 0, "row", [:])])
    #expect(Self.rendered("_fl_builder_data", loop)?.html == [])
    let deep =
      String(repeating: #"[{"elements":"#, count: 250) + "[]"
      + String(repeating: "}]", count: 250)
    #expect(Self.rendered("_elementor_data", deep)?.html == [])
    let wide = String(
      repeating: #"{"widgetType":"x","settings":{"text":"A word"}},"#, count: 20_000)
    #expect(
      Self.rendered("_elementor_data", "[\(wide)0]")?.findings.guessedWidgets == ["x": 20_000])
  }

  private static let mill = "https://oracle.example.org/wp-content/uploads/2020/02/mill.jpg"

  private static func rendered(_ key: String, _ data: String) -> RenderedContent? {
    ContentRenderer(library: TestLibrary())
      .html(ofBuilderIn: [Meta(key: key, value: data)], in: TestLibrary.context)
  }

  private static func markdown(_ key: String, _ data: String) -> String? {
    rendered(key, data).map { MarkdownWriter(dialect: .gfm).string(ContentTree(html: $0.html)) }
  }

  private typealias Node = (String, String, Int, String, [String: String])

  /// Nodes as PHP serialises them.
  private static func layout(_ nodes: [Node]) -> String {
    func text(_ value: String) -> String { "s:\(value.utf8.count):\"\(value)\";" }
    let all = nodes.map { id, parent, position, type, settings in
      let own = settings.sorted { $0.key < $1.key }.map { text($0.key) + text($0.value) }.joined()
      let object = "O:8:\"stdClass\":\(settings.count):{\(own)}"
      let members =
        text("node") + text(id) + text("type") + text(type) + text("parent")
        + (parent.isEmpty ? "N;" : text(parent)) + text("position") + "i:\(position);"
        + text("settings") + object
      return text(id) + "O:8:\"stdClass\":5:{\(members)}"
    }
    return "a:\(nodes.count):{\(all.joined())}"
  }
}
