import Testing
import WXRKit

@testable import WXRContent

/// What entities of our own give.
@Suite struct InspectionTests {
  private static func summary(_ entities: [Entity], limit: Int = 10_000) -> ExportSummary {
    var inspection = Inspection(limit: limit)
    for entity in entities { inspection.add(entity) }
    return inspection.summary
  }

  private static func summary(content: String, type: PostType = .post) -> ExportSummary {
    summary([.item(Item(content: content, type: type))])
  }

  // MARK: Entities

  @Test func countsItemsByTypeAndStatus() {
    let summary = Self.summary([
      .item(Item(status: .publish, type: .post)), .item(Item(status: .draft, type: .post)),
      .item(Item(status: .publish, type: .post, password: "open", sticky: 1)),
      .item(Item(status: .publish, type: .page, password: " ")), .item(Item()),
    ])
    #expect(summary.itemCount == 5)
    #expect(summary.items["post"]?.parts == Ranking([Tally("publish", 2), Tally("draft", 1)]))
    #expect(summary.items["page"]?.total == 1)
    #expect(summary.items[""]?.parts[""] == 1)
    #expect(summary.protectedItems == 1)
    #expect(summary.stickyItems == 1)
  }

  @Test func countsCommentsByTypeAndApproval() {
    let summary = Self.summary([
      .comment(Comment(date: "2011-01-02 03:04:05", approved: "1", type: "")),
      .comment(Comment(date: "2010-01-02 03:04:05", approved: "1", type: "comment")),
      .comment(Comment(date: "0000-00-00 00:00:00", approved: "0", type: "comment")),
      .comment(Comment(approved: "spam", type: "pingback")),
    ])
    #expect(summary.commentCount == 4)
    #expect(
      summary.comments["comment"]?.parts == Ranking([Tally("approved", 2), Tally("pending", 1)]))
    #expect(summary.comments["pingback"]?.parts["spam"] == 1)
    #expect(summary.commented?.first.description == "2010-01-02T03:04:05")
    #expect(summary.commented?.last.description == "2011-01-02T03:04:05")
  }

  @Test func datesFallBackToGMTAndFeed() {
    let summary = Self.summary([
      .item(Item(date: "2012-05-06 07:08:09", status: .publish, type: .post)),
      .item(Item(dateGMT: "2013-05-06 07:08:09", status: .draft, type: .post)),
      .item(Item(pubDate: "Fri, 01 Mar 2019 06:15:00 +0100", status: .publish, type: .page)),
      .item(Item(pubDate: "Wed, 30 Nov -0001 00:00:00 +0000", date: "0000-00-00 00:00:00")),
    ])
    #expect(summary.published?.first == summary.published?.last)
    #expect(summary.published?.first.description == "2012-05-06T07:08:09")
    #expect(summary.dated?.last.description == "2019-03-01T06:15:00")
  }

  @Test func countsAuthorsDeclaredOrNot() {
    let summary = Self.summary([
      .author(Author(login: "ida", displayName: "Ida Berg")),
      .author(Author(login: "idle", displayName: "Idle")),
      .item(Item(creator: "ida", type: .post)), .item(Item(creator: "ida", type: .page)),
      .item(Item(creator: "gone", type: .post)), .item(Item(creator: "")),
    ])
    #expect(summary.declaredAuthors == 2)
    #expect(summary.authors.map(\.login) == ["ida", "gone", "idle"])
    #expect(summary.authors.map(\.items) == [2, 1, 0])
    #expect(summary.authors.map(\.posts) == [1, 1, 0])
    #expect(summary.authors.map(\.isDeclared) == [true, false, true])
    #expect(summary.authors[0].displayName == "Ida Berg")
  }

  @Test func countsTermsOncePerItem() throws {
    let sea = TermReference(taxonomy: .category, slug: "sea", name: "The sea")
    let summary = Self.summary([
      .term(Term(element: .category, taxonomy: .category, slug: "sea", name: "Sea")),
      .term(Term(element: .category, taxonomy: .category, slug: "sea", name: "Sea")),
      .term(Term(element: .category, taxonomy: .category, slug: "idle", name: "Idle")),
      .item(Item(terms: [sea, sea, TermReference(taxonomy: "tag", slug: "fish", name: "Fish")])),
      .item(Item(terms: [sea, TermReference(name: "The sea")])),
      .item(Item(terms: [TermReference(name: "Old")])),
    ])
    #expect(summary.declaredTerms == 3)
    let category = try #require(summary.taxonomies.first)
    #expect(category.name == "category")
    #expect(category.declared == 2)
    #expect(category.undeclared == 1)
    #expect(category.terms.map(\.slug) == ["sea", "Old"])
    #expect(category.terms.map(\.items) == [2, 1])
    #expect(category.terms[0].name == "Sea")
    #expect(summary.taxonomies.last?.name == "post_tag")
  }

  @Test(arguments: [
    ("https://a.example/2020/01/Cat.JPG?w=3", "a.example", "image"),
    ("https://u:p@B.example:80/talk.mp3#t", "b.example", "audio"),
    ("http://a.example/report.pdf", "a.example", "document"),
    ("/wp-content/uploads/film.webm", nil, "video"), ("https://a.example", "a.example", "unknown"),
    ("https://a.example/x.blend", "a.example", "other"),
  ])
  func sortsMedia(url: String, host: String?, kind: String) {
    let media = Self.summary([.item(Item(type: .attachment, attachmentURL: url))]).media
    #expect(media.hosts.tallies.map(\.name) == (host.map { [$0] } ?? []))
    #expect(media.kinds.tallies.map(\.name) == [kind])
    #expect(media.withoutURL == 0)
  }

  @Test func mediaWithoutAddressAreTold() {
    let media = Self.summary([
      .item(Item(guid: "https://a.example/c.png", type: .attachment)),
      .item(Item(type: .attachment, attachmentURL: "")),
    ]).media
    #expect(media.count == 2)
    #expect(media.withoutURL == 2)
    #expect(media.kinds["image"] == 1)
  }

  // MARK: Content

  @Test(arguments: [
    ("<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->", ["paragraph": 1]),
    ("<!-- wp:core/image {\"id\":3} /-->\n<!-- wp:acf/hero /-->", ["image": 1, "acf/hero": 1]),
    ("<!--\n\twp:group {\"a\":\"x --> }\"}\n-->", ["group": 1]),
    ("<!-- wp:group {\"a\":\"<!-- wp:more -->\"} -->", ["group": 1]),
    ("<!--wp:paragraph -->", [:]), ("<!-- wp:Paragraph -->", [:]), ("<!-- wp:more-->", [:]),
    ("<!-- wp:group {\"a\":1 -->", [:]), ("<!-- wp:x", [:]), ("<!-- /wp:x -->", [:]),
    ("<!-- wp:a y -->", [:]), ("!<!-- wp:a -->!", ["a": 1]),
  ])
  func countsBlocks(content: String, expected: [String: Int]) {
    #expect(Self.summary(content: content).blocks == Self.ranking(expected))
  }

  @Test func blocksAreThoseOfTheBlockParser() {
    let content = "<!-- wp:a --><!-- wp:b/c {\"d\":[1]} /-->x<!-- /wp:a --><!--more--><!-- wp: -->"
    var scanner = BlockDelimiterScanner(Array(content.utf8))
    var count = 0
    while let delimiter = scanner.next() { if delimiter.kind != .closer { count += 1 } }
    #expect(Self.summary(content: content).blocks.total == count)
  }

  @Test(arguments: [
    ("[gallery ids=\"1,2\"] [gallery]", ["gallery": 2]),
    ("[caption id=\"a\"]<img> x[/caption]", ["caption": 1]),
    ("[box]in[/box]", ["box": 1]), ("[my-map lat=3]", ["my-map": 1]), ("[clock /]", ["clock": 1]),
    ("[vc_row][vc_column width='1/2'][/vc_column][/vc_row]", ["vc_row": 1, "vc_column": 1]),
    ("a[1] b[...] [x](http://y.example) [text here](u) [[gallery]] [see this]", [:]),
    ("list[index] map[key=\"v\"] [sic] [/closed]", [:]),
    ("<input name=\"f[a b=c]\">", [:]), ("[note <a href=\"x\">y</a>]", [:]),
    ("[gallery\u{A0}ids=\"1\"]", ["gallery": 1]), ("x[audio]", ["audio": 1]),
    ("<!-- wp:a {\"t\":\"[gallery]\"} /-->", [:]), ("[open attr=\"1\"", ["open": 1]),
    ("[ gallery ]", [:]), ("[gallery", [:]), ("[", [:]),
  ])
  func countsShortcodes(content: String, expected: [String: Int]) {
    let found = Self.summary(content: content).shortcodes.map { Tally($0.name, $0.count) }
    #expect(Ranking(found) == Self.ranking(expected))
  }

  @Test func wordsInBracketsAreApart() {
    let summary = Self.summary(content: "[sic] [sic] [Update] [2019] [see below]")
    #expect(summary.shortcodes.isEmpty)
    #expect(summary.bracketedWords == Ranking([Tally("sic", 2), Tally("Update", 1)]))
  }

  @Test func formsAreNoShortcodes() {
    let summary = Self.summary(content: "[text name=\"a\"]", type: "wpcf7_contact_form")
    #expect(summary.shortcodes.isEmpty)
    #expect(summary.contentStyles.isEmpty)
  }

  @Test func tellsWhoseAShortcodeIs() {
    let summary = Self.summary(content: "[audio] [et_pb_text a=1] [mine a=1]")
    #expect(
      summary.shortcodes.map(\.origin) == [.core, .plugin("Divi"), .unknown])
  }

  @Test(arguments: [
    ("<!-- wp:more --><!--more--><!-- /wp:more -->", "blocks"), ("One\n\nTwo", "classic"),
    ("", "empty"), ("[vc_row][/vc_row]", "builder"), ("# One\n\n## Two\n", "markdown"),
    ("# One\n\n<p>Two</p>\n# Three", "classic"), ("[a](b) and [c](d)", "markdown"),
    ("#hash\n#tags", "classic"), ("<!-- wp:divi/section /-->", "builder"),
  ])
  func tellsContentStyles(content: String, style: String) {
    #expect(Self.summary(content: content).contentStyles == Ranking([Tally(style, 1)]))
  }

  @Test func builderMarksWin() {
    let meta = [Meta(key: "_elementor_edit_mode", value: "builder")]
    let summary = Self.summary([.item(Item(content: "<!-- wp:a -->", type: .page, meta: meta))])
    #expect(summary.contentStyles["builder"] == 1)
  }

  // MARK: Languages and plugins

  @Test func findsLanguages() {
    let summary = Self.summary([
      .site(Site(language: "en-GB")),
      .item(Item(title: "[:en]Sea[:de]Meer[:]", content: "<!--:fr-->Mer<!--:-->", type: .post)),
      .item(
        Item(title: "Море", type: .post, terms: [TermReference(taxonomy: "language", slug: "ru")])),
      .item(Item(title: "海の日", type: .post)), .item(Item(title: "大海", type: .post)),
      .item(Item(type: .post, meta: [Meta(key: "_wpml_import_language_code", value: "ru")])),
    ])
    #expect(summary.languages.site == "en-GB")
    #expect(
      summary.languages.translations
        == Self.ranking(["ru": 2, "en": 1, "de": 1, "fr": 1]))
    #expect(
      summary.languages.scripts
        == Self.ranking(["Latin": 1, "Cyrillic": 1, "Japanese": 1, "Chinese": 1]))
  }

  @Test func recognisesPluginsByAllKindsOfNames() {
    let summary = Self.summary([
      .item(
        Item(
          content: "[contact-form-7 id=\"3\"]<!-- wp:woocommerce/cart /-->", type: "tribe_events",
          terms: [TermReference(taxonomy: "post_translations", slug: "pll_1")],
          meta: [Meta(key: "_yoast_wpseo_title", value: "x"), Meta(key: "rating", value: "5")])),
      .comment(Comment(meta: [Meta(key: "akismet_result", value: "true")])),
    ])
    #expect(
      summary.plugins.map(\.name)
        == [
          "Akismet", "Contact Form 7", "Polylang", "The Events Calendar", "WooCommerce",
          "Yoast SEO",
        ])
    #expect(
      summary.plugins[0].evidence == [.init(kind: .commentMeta, name: "akismet_result", count: 1)])
  }

  @Test func commonNamesAloneTellOfNoPlugin() {
    #expect(Self.summary(content: "[table] [python]").plugins.isEmpty)
    let both = "[table id=3 /] [table-info id=3 /]"
    #expect(Self.summary(content: both).plugins.map(\.name) == ["TablePress"])
  }

  @Test func fieldKeysTellOfCustomFields() {
    let meta = [Meta(key: "_height", value: "field_5f0a1b2c3d4e5"), Meta(key: " _edd_x ")]
    let summary = Self.summary([.item(Item(type: .post, meta: meta))])
    #expect(summary.plugins.map(\.name) == ["Advanced Custom Fields", "Easy Digital Downloads"])
  }

  // MARK: Bounds

  @Test func namesBeyondTheLimitAreCountedTogether() {
    let items = (0..<20).map { Entity.item(Item(content: "<!-- wp:b\($0) -->", type: .post)) }
    let summary = Self.summary(items, limit: 5)
    #expect(summary.blocks.tallies.count == 5)
    #expect(summary.blocks.others == 15)
    #expect(summary.blocks.total == 20)
  }

  @Test func longNamesAreCut() {
    let login = String(repeating: "é", count: 5000)
    let summary = Self.summary([.author(Author(login: login, displayName: login))])
    #expect(summary.authors[0].login.utf8.count <= 203)
    #expect(summary.authors[0].displayName.utf8.count == 200)
  }

  @Test(arguments: ["[a ", "[", "<!-- wp:a {", "<!-- wp:a ", "!", "[[a]", "[a b=", "# ", "`"])
  func hostileContentTakesLinearTime(piece: String) {
    let content = String(repeating: piece, count: 100_000)
    let time = ContinuousClock().measure { _ = Self.summary(content: content).itemCount }
    #expect(time < .seconds(5))
  }

  @Test func mergingBatchesMakesNoDifference() {
    let entities: [Entity] = [
      .site(Site(title: "T", generators: ["https://wordpress.org/?v=6.1"])),
      .author(Author(login: "ida", displayName: "Ida")),
      .term(Term(element: .tag, taxonomy: .postTag, slug: "fish", name: "Fish")),
      .item(
        Item(
          creator: "ida", content: "[box]", date: "2012-05-06 07:08:09", status: .publish,
          type: .post, terms: [TermReference(taxonomy: "tag", slug: "fish")])),
      .comment(Comment(approved: "1")),
      .item(Item(creator: "ole", content: "[/box] [gallery] <!-- wp:a -->", type: .page)),
      .item(Item(type: .attachment, attachmentURL: "https://a.example/b.png")),
      .site(Site(isContinuation: true, language: "de")),
    ]
    for cut in 0...entities.count {
      var first = Inspection()
      var second = Inspection()
      for entity in entities[..<cut] { first.add(entity) }
      for entity in entities[cut...] { second.add(entity) }
      first.merge(second)
      #expect(first.summary == Self.summary(entities))
    }
  }

  private static func ranking(_ counts: [String: Int]) -> Ranking {
    Ranking(counts.map { Tally($0.key, $0.value) })
  }
}
