import Testing

@testable import WXRContent

private func markdown(_ html: String, _ dialect: Dialect = .gfm) -> String {
  MarkdownWriter(dialect: dialect).string(ContentTree(html: Array(html.utf8)))
}

@Suite struct MarkdownWriterTests {
  @Test(arguments: [
    // Escapes only where something would happen.
    (
      "<p>5* hotel, a_b, 2 * 3, ~5, [x], !, C# &amp; #1</p>",
      "5* hotel, a_b, 2 * 3, ~5, [x], !, C# & #1"
    ),
    ("<p>*a* _b_ `c` `d</p>", #"\*a\* \_b\_ \`c\` `d"#),
    ("<p>2020. Year<br>2. two<br>1. one</p>", "2020\\. Year\\\n2. two\\\n1\\. one"),
    ("<p>a<br># b<br>&gt; c<br>+ d<br>--</p>", "a\\\n\\# b\\\n\\> c\\\n\\+ d\\\n\\--"),
    ("<p>[a](b) [c][d] [e]: f</p>", #"\[a](b) [c][d] [e]: f"#),
    ("<p>[f [g](h)</p>", #"[f [g\](h)"#),
    (
      "<p>see http://e.org/a_b, or www.e.org/_x_</p>",
      #"see http://e.org/a_b, or www\.e.org/\_x\_"#
    ),
    ("<p>http://e.org/a<br>b</p>", "<http://e.org/a>\\\nb"),
    ("<p>a&nbsp;b</p>", "a&nbsp;b"),
    ("<p>x &lt; y &lt;z &lt;b&gt;</p>", #"x < y \<z \<b>"#),
    // Marks.
    ("<p><em>a</em>b, <b>c</b>d, <del>e</del></p>", "*a*b, **c**d, ~~e~~"),
    (
      "<p>see <b>(this)</b>that <b>(this)</b> that</p>",
      "see <strong>(this)</strong>that **(this)** that"
    ),
    ("<p><b><i>a</i></b></p>", "***a***"),
    ("<p><del>a~~~~</del> ~~~~</p>", #"~~a\~\~\~\~~~ ~~~~"#),
    ("<pre>a <b>b</b>\n\nc</pre>", "<pre>a <strong>b</strong>&#10;\nc</pre>"),
    ("<p><b><i>a</i>b<i>c</i></b></p>", "**<em>a</em>b<em>c</em>**"),
    ("<p><a href='/x'><b>a</b></a></p>", "[**a**](/x)"),
    ("<p><b>a <a href='/x'>b</a> c</b></p>", "**a [b](/x) c**"),
    ("<p><code>a</code><code>b</code></p>", "`a`<code>b</code>"),
    ("<p><code>a *b*<br>c</code></p>", "<code>a \\*b\\*\\\nc</code>"),
    ("<p><a href='http://e.org/'>http://e.org/</a></p>", "<http://e.org/>"),
    ("<p><a href='mailto:a@e.org'>a@e.org</a></p>", "<a@e.org>"),
    ("<p><a href='http://[::1]/'>x</a></p>", #"<a href="http://[::1]/">x</a>"#),
    ("<p><abbr title='World Wide Web'>WWW</abbr></p>", #"<abbr title="World Wide Web">WWW</abbr>"#),
    // Blocks.
    ("<ul><li>a<p>b</p></li></ul>", "- a\n\n  b"),
    ("<ul><li><ul><li>a</li></ul></li></ul>", "- * a"),
    ("<ol start=9><li>a<ul><li>b</ul><li>c<ul><li>d</ul></ol>", "9. a\n   - b\n10. c\n    - d"),
    ("<ul><li><hr></li></ul>", "- ***"),
    ("<ul><li>a<ol start=3><li>b</ol></ul>", "- a\n\n  3. b"),
    ("<blockquote><p>a</p><blockquote>b</blockquote></blockquote>", "> a\n>\n> > b"),
    ("<pre>a\n````\nb</pre>", "`````\na\n````\nb\n`````"),
    (
      "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
      "|  |  |\n|---|---|\n| a | b |\n|  | c |"
    ),
    ("<table><tr><th>a<td><p>b</p><p>c</p></table>", "|  |  |\n|---|---|\n| a | b<br>c |"),
    (
      "<figure class='alignright'><img src=i.png alt=A></figure>",
      "<figure class=\"alignright\">\n\n![A](i.png)\n\n</figure>"
    ),
    (
      "<div class=gallery><figure><img src=1.png></figure><figure><img src=2.png></figure></div>",
      "![](1.png)\n![](2.png)"
    ),
    (
      "<div class=gallery><figure><img src=1.png><figcaption>C</figcaption></figure></div>",
      "![](1.png)\n\n*C*"
    ),
    (
      "<details><summary>S</summary><p>a</p></details>",
      "<details><summary>\n\nS\n\n</summary>\n\na\n\n</details>"
    ),
    (
      "<script src='https://gist.github.com/a/1.js'></script>",
      "<script src=\"https://gist.github.com/a/1.js\"></script>"
    ),
    ("", ""),
  ])
  func gfm(_ html: String, _ expected: String) {
    #expect(markdown(html) == (expected.isEmpty ? "" : expected + "\n"))
  }

  @Test(arguments: [
    ("<dl><dt>T</dt><dd>one</dd><dd>two</dd></dl>", "T\n:   one\n:   two"),
    ("<p>a {{&lt; b &gt;}}</p>", #"a {\{< b >}}"#),
    (
      "<pre>{{&lt; b &gt;}}\n\nc</pre>", "<pre><code>&#123;&#123;&lt; b &gt;}}&#10;\nc</code></pre>"
    ),
    ("<iframe src='https://www.youtube.com/embed/abc'></iframe>", "{{< youtube abc >}}"),
    ("<p>~a~</p>", "~a~"),
    ("<img src=i.png alt='a *b* c'>", #"<img src="i.png" alt="a *b* c">"#),
  ])
  func hugo(_ html: String, _ expected: String) {
    #expect(markdown(html, .hugo) == expected + "\n")
  }

  @Test(arguments: [
    ("<p><del>a</del> <sup>2</sup></p>", "a 2"),
    ("<figure><img src=i.png><figcaption>C</figcaption></figure>", "![](i.png)\n\n*C*"),
    ("<p style='text-align:center'>a</p>", "a"),
    ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n- b"),
    ("<iframe src='http://e.org/f'></iframe>", "<http://e.org/f>"),
  ])
  func withoutRawHTML(_ html: String, _ expected: String) {
    var dialect = Dialect.commonMark
    dialect.rawHTML = false
    #expect(markdown(html, dialect) == expected + "\n")
  }

  @Test func fourColumnsWhereADialectWantsThem() {
    var dialect = Dialect.gfm
    dialect.listIndent = .four
    dialect.hardBreak = .spaces
    let html = "<ul><li>a<br>b<ul><li>c</ul></ul>"
    #expect(markdown(html, dialect) == "-   a  \n    b\n    -   c\n")
  }
}
