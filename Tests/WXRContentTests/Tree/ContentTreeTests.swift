import Testing

@testable import WXRContent

private func tree(_ html: String) -> ContentTree { ContentTree(html: Array(html.utf8)) }

private func text(_ string: String) -> InlineText { InlineText([Inline(.text(string))]) }

@Suite struct ContentTreeTests {
  @Test func whiteSpaceIsCollapsedAcrossElements() {
    #expect(tree("<p> a\n\t<span> b </span> c </p>").blocks == [.paragraph(text("a b c"))])
  }

  @Test func nonBreakingSpacesStayInsideAndDropWhereNothingElseIs() {
    #expect(tree("<p>&nbsp;</p><p>a&nbsp;b</p>").blocks == [.paragraph(text("a\u{A0}b"))])
  }

  @Test func spacesAtTheEdgeOfMarksStandOutside() {
    let runs = [
      Inline(.text("x ")), Inline(.text("spaced"), marks: .emphasis), Inline(.text(" y")),
    ]
    #expect(tree("<p>x<em> spaced </em>y</p>").blocks == [.paragraph(InlineText(runs))])
  }

  @Test func neighboursWithTheSameMarksAreOneRun() {
    let expected = InlineText([Inline(.text("a b"), marks: .strong)])
    #expect(tree("<p><b>a</b> <strong>b</strong></p>").blocks != [.paragraph(expected)])
    #expect(tree("<p><b>a </b><strong>b</strong></p>").blocks == [.paragraph(expected)])
  }

  @Test func marksAndLinksAroundBlocksGoInside() {
    let link = Link(address: "/x")
    let run = Inline(.text("T"), marks: .strong, link: 0)
    let heading = Block.heading(level: 2, InlineText([run], links: [link]))
    #expect(tree("<a href='/x'><b><h2>T</h2></b></a>").blocks == [heading])
  }

  @Test func stylesMark() {
    let html = "<p><span style='font-style:italic; font-weight:700'>a</span></p>"
    let run = Inline(.text("a"), marks: [.emphasis, .strong])
    #expect(tree(html).blocks == [.paragraph(InlineText([run]))])
    // Word processors wrap whole texts in a bold that is none.
    #expect(tree("<b style='font-weight:normal'>a</b>").blocks == [.paragraph(text("a"))])
  }

  @Test func figuresHaveCaptionsInAllOfWordPressForms() {
    let image = Block.paragraph(InlineText([Inline(.image(Image(source: "i.png")))]))
    let figure = Block.figure(Figure(blocks: [image], caption: [.paragraph(text("C"))]))
    for html in [
      "<figure><img src=i.png><figcaption>C</figcaption></figure>",
      "<div class='wp-caption'><img src=i.png><p class='wp-caption-text'>C</p></div>",
      "<dl class='gallery-item'><dt><img src=i.png></dt><dd class='gallery-caption'>C</dd></dl>",
    ] {
      #expect(tree(html).blocks == [figure], "\(html)")
    }
  }

  @Test func footnotesAreFoundByTheirLinks() {
    let html = """
      <p>a<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup></p>
      <ol class="wp-block-footnotes"><li id="n1">note <a href="#n1-link">↩︎</a></li></ol>
      """
    let read = tree(html)
    #expect(read.footnotes == [[.paragraph(text("note"))]])
    let runs = [Inline(.text("a")), Inline(.footnote(1))]
    #expect(read.blocks == [.paragraph(InlineText(runs))])
  }

  @Test func markersAreBlocks() {
    let blocks = tree("<p>a</p><!--more--><p>b</p><!--nextpage--><!-- else -->").blocks
    #expect(blocks == [.paragraph(text("a")), .more, .paragraph(text("b")), .pageBreak])
  }

  /// Code cannot say marks, so what an author marked is kept as it is; highlighters' colours go.
  @Test func marksInPreformattedText() {
    let html = "<pre>a <b>b</b>\n\n<a href='/x?a&amp;b' class=c>&lt;c</a><br></pre>"
    let markup = "<pre>a <strong>b</strong>&#10;\n<a href=\"/x?a&amp;b\">&lt;c</a>\n</pre>"
    #expect(tree(html).blocks == [.preformatted(html: markup, text: "a b\n\n<c")])
    let colours = "<pre><span style='color:red'><b>a</b></span> <a href=x>b</a></pre>"
    #expect(tree(colours).blocks == [.code("a b", language: "")])
    #expect(tree("<pre lang=c><i>a</i></pre>").blocks == [.code("a", language: "c")])
    #expect(tree("<pre><b> </b></pre>").blocks.isEmpty)
  }

  /// A `pre` that was never closed holds the rest of the post.
  @Test func codeEndsWhereSomethingElseComes() {
    let image = Inline(.image(Image(source: "i.png")))
    let items = [List.Item(blocks: [.paragraph(text("b"))])]
    let html = "<pre class='lang-c'>a\n<div>x<ul><li>b</li></ul>y</div>z<p><img src=i.png></p>"
    #expect(
      tree(html).blocks == [
        .code("a\nx", language: "c"), .list(List(items: items)), .code("yz", language: "c"),
        .paragraph(InlineText([image])),
      ])
  }

  @Test(arguments: [
    ("<a href=/x aria-label=N><svg></svg></a>", "N"), ("<a href=/x><svg></svg></a>", "/x"),
    ("<a href=/x title=T><i class=icon></i></a>", "T"),
    ("<a href=/x aria-label=N><div><svg></svg></div></a>", "N"),
    ("<a href=/x><svg><title>S</title></svg></a>", "S"),
  ])
  func linksThatShowADrawing(html: String, name: String) {
    let run = Inline(.text(name), link: 0)
    let expected = Block.paragraph(InlineText([run], links: [Link(address: "/x")]))
    // Titles stay titles as well.
    let blocks = tree("<nav>\(html)</nav>").blocks
    #expect(blocks.count == 1)
    guard case .paragraph(let text)? = blocks.first, case .paragraph(let wanted) = expected else {
      return
    }
    #expect(text.runs == wanted.runs)
    #expect(text.links.map(\.address) == ["/x"])
  }

  @Test func linksThatShowNothing() {
    #expect(
      tree("<p>a<a href='#'><svg></svg></a><a href=/x></a></p>").blocks == [.paragraph(text("a"))])
  }

  @Test func languagesHideInClasses() {
    for html in [
      "<pre class='brush: php; title: x'>f()</pre>",
      "<pre><code class='language-php'>f()</code></pre>",
      "<pre class='lang:php decode:true'>f()</pre>", "<pre data-lang='PHP'>f()</pre>",
    ] {
      #expect(tree(html).blocks == [.code("f()", language: "php")], "\(html)")
    }
  }

  @Test func listsKeepNumbersAndTasks() {
    let items = [List.Item(blocks: [.paragraph(text("a"))])]
    #expect(tree("<ol start=5><li>a</ol>").blocks == [.list(List(start: 5, items: items))])
    let jump = tree("<ol><li>a<li value=9>a</ol>").blocks
    #expect(jump == [.list(List(start: 1, items: items)), .list(List(start: 9, items: items))])
    let task = List.Item(blocks: [.paragraph(text("a"))], isDone: true)
    let html = "<ul><li><input type=checkbox checked>a</ul>"
    #expect(tree(html).blocks == [.list(List(items: [task]))])
  }

  @Test func itemsOutsideListsMakeOne() {
    let items = ["a", "b"].map { List.Item(blocks: [.paragraph(text($0))]) }
    #expect(tree("<li>a</li>\n<li>b</li>").blocks == [.list(List(items: items))])
  }

  @Test(arguments: [
    "<iframe src='https://www.youtube.com/embed/abc123'></iframe>",
    "<object><param name=movie value='https://www.youtube.com/embed/abc123'></object>",
    "<iframe src='https://youtu.be/abc123' data-wxr-embed='youtube'></iframe>",
    "<div class='wp-block-embed__wrapper'>https://www.youtube.com/watch?v=abc123</div>",
  ])
  func filmsAreEmbeds(_ html: String) throws {
    guard case .embed(let embed)? = tree(html).blocks.first else {
      Issue.record("no embed: \(html)")
      return
    }
    #expect(embed.kind == .frame)
    #expect(embed.source == "https://www.youtube.com/embed/abc123")
    #expect(embed.address.hasSuffix("abc123"))
  }

  @Test func whatIsLeftOutIsTold() {
    let html = """
      <script>x()</script><style>p{}</style><p>a<input name=q></p><svg><path/></svg>
      <pre class="lang-c">a<a href=x>b</a></pre><p style="text-align:justify">c</p>
      """
    let expected: [ContentFinding] = [
      ContentFinding(kind: .script, count: 2), ContentFinding(kind: .formControl, count: 1),
      ContentFinding(kind: .drawing, count: 1), ContentFinding(kind: .markupInCode, count: 1),
      ContentFinding(kind: .alignment, count: 1),
    ]
    #expect(tree(html).findings == expected)
  }
}
