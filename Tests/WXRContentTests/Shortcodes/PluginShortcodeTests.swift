import Testing
import WXRKit

@testable import WXRContent

/// What plugins' content becomes in Markdown.
struct PluginShortcodeTests {
  @Test(arguments: [
    // WPBakery.
    (
      "[vc_row][vc_column width=\"1/2\"][vc_column_text]One\n\nTwo[/vc_column_text][/vc_column][/vc_row]",
      "One\n\nTwo\n"
    ),
    (
      "[vc_custom_heading text=\"Hi\"][vc_btn title=\"Go\" link=\"url:https%3A%2F%2Fe.org%2F|title:x\"]",
      "## Hi\n\n[Go](https://e.org/)\n"
    ),
    ("[vc_single_image image=\"503\"]", "![Alt of mill](\(mill))\n"),
    ("[vc_raw_html]JTNDYiUzRXglM0MlMkZiJTNF[/vc_raw_html]", "**x**\n"),
    ("[vc_video link=\"https://vimeo.com/12\"]", film("https://player.vimeo.com/video/12", "12")),
    ("a [vc_unheard_of x=\"1\"]b[/vc_unheard_of] [/vc_row] c", "a\n\nb\n\nc\n"),
    // Divi.
    (
      "[et_pb_section][et_pb_row][et_pb_blurb title=\"T\" image=\"https://e.org/i.png\"]<p>x</p>"
        + "[/et_pb_blurb][/et_pb_row][/et_pb_section]",
      "![](https://e.org/i.png)\n\n### T\n\nx\n"
    ),
    (
      "[et_pb_toggle title=\"Why?\"]So.[/et_pb_toggle]",
      "<details><summary>\n\nWhy?\n\n</summary>\n\nSo.\n\n</details>\n"
    ),
    ("[et_pb_testimonial author=\"Ann\"]Fine.[/et_pb_testimonial]", "> Fine.\n>\n> Ann\n"),
    ("[et_pb_button button_url=\"/x\" button_text=\"Go\"]", "[Go](/x)\n"),
    // Avada, Enfold, Shortcodes Ultimate, themes.
    ("[fusion_title size=\"2\"]Hi[/fusion_title]", "## Hi\n"),
    ("[fusion_button link=\"/x\"]Go[/fusion_button]", "[Go](/x)\n"),
    ("[av_heading heading='Hi' tag='h3'][av_textblock]x[/av_textblock]", "## Hi\n\nx\n"),
    (
      "[su_spoiler title=\"S\"]x[/su_spoiler][su_spacer]",
      "<details><summary>\n\nS\n\n</summary>\n\nx\n\n</details>\n"
    ),
    ("[one_half]a[/one_half][one_half last=\"yes\"]b[/one_half]", "a\n\nb\n"),
    ("[tabs][tab title=\"A\"]x[/tab][tab title=\"B\"]y[/tab][/tabs]", "### A\n\nx\n\n### B\n\ny\n"),
    ("a[separator top=\"20\"]b[separator style=\"single\"]c", "a\n\nb\n\n---\n\nc\n"),
    ("a[av_hr class='invisible']b[av_hr class='default']c", "a\n\nb\n\n---\n\nc\n"),
    ("[wm_tabs][wm_item title=\"A\"]x[/wm_item][/wm_tabs]", "### A\n\nx\n"),
    ("Press [tab] twice, or [box].", "Press [tab] twice, or [box].\n"),
    // Code.
    ("[code lang=\"php\"]\n<?php\n\n  f();\n[/code]", "```php\n<?php\n\n  f();\n```\n"),
    (
      "[sourcecode language='css']\na &gt; b { }\nhttps://vimeo.com/1\n[gallery]\n[/sourcecode]",
      "```css\na > b { }\nhttps://vimeo.com/1\n[gallery]\n```\n"
    ),
    ("[python]\nif a &lt; b:\n  [1]\n[/python]", "```python\nif a < b:\n  [1]\n```\n"),
    ("[code]a &amp; < b[/code]", "```\na &amp; < b\n```\n"),
    ("Use [[code]x[/code]] so.", "Use [code]x[/code] so.\n"),
    ("Use [code] so.", "Use [code] so.\n"),
    (
      "<!-- wp:syntaxhighlighter/code {\"language\":\"sql\"} -->\n<pre class=\"wp-block-"
        + "syntaxhighlighter-code\">a</pre>\n<!-- /wp:syntaxhighlighter/code -->",
      "```sql\na\n```\n"
    ),
    ("<pre class=\"EnlighterJSRAW\" data-enlighter-language=\"ruby\">a</pre>", "```ruby\na\n```\n"),
    // Films and sounds.
    (
      "[youtube=http://www.youtube.com/watch?v=abc&w=4&h=3]",
      film("https://www.youtube.com/embed/abc", "abc", youtube: true)
        .replacing("<https:", with: "<http:")
    ),
    (
      "[youtube <a href=\"https://vimeo.com/12\">https://vimeo.com/12</a>]",
      film("https://player.vimeo.com/video/12", "12")
    ),
    ("[youtube]abc[/youtube]", film("https://www.youtube.com/embed/abc", "abc", youtube: true)),
    ("[vimeo 12]", film("https://player.vimeo.com/video/12", "12")),
    ("[vimeo clip_id=\"12\"]", film("https://player.vimeo.com/video/12", "12")),
    ("[googlemaps https://maps.google.com/maps?q=x&w=3]", "<https://maps.google.com/maps?q=x>\n"),
    ("[pdf] [youtube]", "[pdf] [youtube]\n"),
    (
      "[audio:https://e.org/a.mp3,https://e.org/b.mp3|titles=A]",
      sound("https://e.org/a.mp3") + "\n" + sound("https://e.org/b.mp3")
    ),
    // Formulas.
    ("a $latex x_1 &fg=000000&s=2$ b", "a $x_1$ b\n"),
    ("a [latex]\\frac{a}{b}[/latex] b", "a $\\frac{a}{b}$ b\n"),
    ("$latexx is no formula, nor $latex this", "$latexx is no formula, nor $latex this\n"),
    // Notes.
    ("a[ref]See *b*.[/ref] c[mfn]D[/mfn]", "a[^1] c[^2]\n\n[^1]: See \\*b\\*.\n\n[^2]: D\n"),
    (
      "So.((And why not.)) f((a)) <code>f((a b))</code>",
      "So.[^1] f((a)) `f((a b))`\n\n[^1]: And why not.\n"
    ),
    // Languages.
    ("[:de]Ja[:en]Yes[:]!", "Yes!\n"), ("[:de]Ja[:fr]Oui[:]", "Ja\n"),
    ("<!--:en-->Yes<!--:--><!--:de-->Ja<!--:-->", "Yes\n"),
    ("a [:] b [:eng] c", "a [:] b [:eng] c\n"),
  ])
  func markdown(content: String, markdown: String) {
    let html = Self.renderer.html(of: content, in: TestLibrary.context).html
    #expect(MarkdownWriter(dialect: .gfm).string(ContentTree(html: html)) == markdown)
  }

  @Test func whatOnlyTheSiteFillsIsTold() {
    let content = "[contact-form-7 id=1][rev_slider a][rev_slider b] [products] [:en]x[:pl]y[:]"
    let result = Self.renderer.html(of: content, in: TestLibrary.context)
    #expect(result.findings.omittedShortcodes == ["contact-form-7": 1, "rev_slider": 2])
    #expect(result.findings.otherLanguages == ["pl"])
    #expect(result.findings.hasLosses)
    #expect(String(decoding: result.html, as: UTF8.self).contains("[products] x"))
  }

  @Test func withoutPluginsAllStaysAsItIsWritten() {
    let content = "[vc_row]a((b c))[/vc_row] [code]x[/code] $latex x$ [:en]y[:]"
    let html = TestLibrary.renderer.html(of: content, in: TestLibrary.context).html
    #expect(String(decoding: html, as: UTF8.self) == "<p>\(content)</p>\n")
  }

  /// Every name of every table does what it does without running away.
  @Test func everyNameTakesAnything() {
    for name in ShortcodeTable.all.names.sorted() {
      for content in [
        "[\(name)]", "[\(name) a=\"<b\" x]<p>y</p>[/\(name)]", "[\(name)][\(name)]", "[/\(name)]",
      ] {
        _ = Self.renderer.html(of: content, in: TestLibrary.context)
      }
    }
    #expect(ShortcodeTable.all.names.count > 250)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[vc_row]", "[vc_row][vc_column]", "[vc_row a=\"", "[code]", "[code][/code]", "$latex ",
      "a((",
      "a((b c", "a((b c))", "[:en]", "[:", "<!--:en-->", "[audio:", "[audio:http://",
      "[ref]x[/ref]",
      "[ref]", "[/vc_row]", "[vc_raw_html]", "<pre>((", "[tab title=x]",
    ])
  func repetitionIsLinear(unit: String) {
    let content = String(repeating: unit, count: 5000)
    let html = Self.renderer.html(of: content, in: TestLibrary.context).html
    #expect(html.count <= 200 * content.utf8.count)
  }

  private static let mill = "https://oracle.example.org/wp-content/uploads/2020/02/mill.jpg"

  private static func film(_ frame: String, _ id: String, youtube: Bool = false) -> String {
    let page = youtube ? "https://www.youtube.com/watch?v=\(id)" : "https://vimeo.com/\(id)"
    return "<iframe src=\"\(frame)\">\n\n<\(page)>\n\n</iframe>\n"
  }

  private static func sound(_ file: String) -> String {
    "<audio src=\"\(file)\" controls>\n\n<\(file)>\n\n</audio>\n"
  }

  private static var renderer: ContentRenderer {
    var options = ContentRenderer.Options()
    options.language = "en-US"
    return ContentRenderer(library: TestLibrary(), options: options)
  }
}
