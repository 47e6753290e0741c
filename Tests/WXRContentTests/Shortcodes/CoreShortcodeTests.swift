import Testing

@testable import WXRContent

struct CoreShortcodeTests {
  @Test func captionOfALinkedImage() {
    let html = render(
      "[caption id=\"a_1\" width=\"30\"]<a href=\"x\"><img src=\"y\"></a> Two <b>words</b>[/caption]"
    )
    #expect(
      html == """
        <figure id="a_1" aria-describedby="caption-a-1" style="width: 30px" \
        class="wp-caption alignnone"><a href="x"><img src="y"></a>\
        <figcaption id="caption-a-1" class="wp-caption-text">Two <b>words</b></figcaption></figure>\n
        """)
  }

  @Test(arguments: [
    ("[caption]<img src=\"y\"> No width[/caption]", "<img src=\"y\">\n"),
    ("[caption width=5]<img src=\"y\">[/caption]", "<img src=\"y\">\n"),
    ("[caption width=5]text[/caption]", "text\n"),
    ("[[caption width=5]x[/caption]]", "<p>[caption width=5]x[/caption]</p>\n"),
  ])
  func captionsThatAreNone(content: String, html: String) {
    #expect(render(content) == html)
  }

  @Test(arguments: [
    ("ids=\"504,502\"", [504, 502]), ("include=\"504,502\"", [502, 504]), ("", [502, 503, 504]),
    ("exclude=\"503\"", [502, 504]), ("order=\"DESC\"", [504, 503, 502]),
    ("orderby=\"title\"", [504, 502, 503]), ("orderby=\"ID\" order=\"DESC\"", [504, 503, 502]),
    ("ids=\"502,502,999\"", [502]), ("id=\"7\"", []), ("orderby=\"rand\"", [502, 503, 504]),
  ])
  func imagesOfAGallery(attributes: String, ids: [Int]) {
    let html = render("[gallery link=\"none\" \(attributes)]")
    let names = [502: "fence.jpg", 503: "mill.jpg", 504: "boat.png"]
    let shown = html.split(separator: "src=\"").dropFirst().map { piece in
      names.first { piece.prefix { $0 != "\"" }.hasSuffix("/\($0.value)") }?.key ?? 0
    }
    #expect(shown == ids)
  }

  @Test func attachmentsThatAreMissingAreTold() {
    let result = TestLibrary.renderer.html(
      of: "[gallery ids=\"502,77\"] [playlist ids=\"78\"]", in: TestLibrary.context)
    #expect(result.findings.missingAttachments == [77, 78])
    #expect(result.findings.hasLosses)
  }

  /// A post without an id has no children, not those of no post.
  @Test func aGalleryOutsideAPost() {
    let html = TestLibrary.renderer.html(of: "[gallery][audio]", in: PostContext()).html
    #expect(String(decoding: html, as: UTF8.self).contains("src=") == false)
  }

  @Test func unknownShortcodesAreCountedAndKept() {
    let content = """
      [vc_row][vc_text a="1"]x[/vc_text][/vc_row] [vc_row] [box]y[/box] [form id=1] [hr /]
      Not these: [1] [sic] [a note] [text](https://e.org/) [[vc_row]] [caption] [Édition]
      """
    let result = TestLibrary.renderer.html(of: content, in: TestLibrary.context)
    #expect(
      result.findings.unknownShortcodes
        == ["vc_row": 2, "vc_text": 1, "box": 1, "form": 1, "hr": 1])
    #expect(String(decoding: result.html, as: UTF8.self).contains("[vc_text a=\"1\"]x[/vc_text]"))
  }

  /// Adding a shortcode is a struct and a place in a table.
  @Test func aTableOfOnesOwn() {
    struct Loud: ContentShortcode {
      let names = ["loud", "caption"]
      func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
        Array("<strong>".utf8) + (call.content ?? []) + Array("</strong>".utf8)
      }
    }
    var options = ContentRenderer.Options()
    options.shortcodes = ShortcodeTable(ShortcodeTable.core.shortcodes + [Loud()])
    let renderer = ContentRenderer(library: TestLibrary(), options: options)
    let html = renderer.html(of: "A [loud]b[/loud] [caption]c[/caption]", in: PostContext()).html
    #expect(
      String(decoding: html, as: UTF8.self)
        == "<p>A <strong>b</strong> <strong>c</strong></p>\n")
  }

  private func render(_ content: String) -> String {
    String(
      decoding: TestLibrary.renderer.html(of: content, in: TestLibrary.context).html, as: UTF8.self)
  }
}
