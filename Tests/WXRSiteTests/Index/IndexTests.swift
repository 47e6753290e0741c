import Testing
import WXRContent
import WXRKit

@testable import WXRSite

@Suite struct HomeAddressTests {
  @Test(arguments: [
    ("https://h.example", "https://h.example/2019/03/tea/", "/2019/03/tea/"),
    ("https://h.example/", "https://h.example", "/"),
    ("https://h.example/blog/", "https://h.example/blog/tea", "/tea"),
    ("https://h.example/blog", "https://h.example/blog", "/"),
    ("https://h.example/blog", "https://h.example/blogger/", "/blogger/"),
    ("https://h.example", "/relative/page", "/relative/page"),
    ("https://h.example", "https://h.example/%e6%97%a5/", "/日/"),
    ("https://h.example", "https://h.example/a/#top", "/a/"),
    ("https://h.example", "https://h.example/?p=7", nil),
    ("https://h.example", "https://h.example/a/../../etc", nil),
    ("https://h.example", "https://h.example/%2e%2e/etc", nil),
    ("https://h.example", "https://h.example/a%00b", nil),
    ("https://h.example", "http:", nil), ("https://h.example", "", nil),
  ])
  func findsThePathBelowTheHome(home: String, link: String, path: String?) {
    #expect(HomeAddress(home).path(of: link) == path)
  }

  @Test func completesRelativeAddresses() {
    let home = HomeAddress("https://h.example/blog/")
    #expect(home.absolute("/wp-content/a.jpg") == "https://h.example/wp-content/a.jpg")
    #expect(home.absolute("a.jpg") == "https://h.example/blog/a.jpg")
    #expect(home.absolute("//cdn.example/a.jpg") == "https://cdn.example/a.jpg")
    #expect(home.absolute("http://x.example/a.jpg") == "http://x.example/a.jpg")
  }

  @Test func takesTheFirstAddressWithAHost() {
    #expect(
      HomeAddress(Site(link: "https://c.example", baseSiteURL: "http:")).url == "https://c.example")
    #expect(HomeAddress(Site()).url == "")
  }
}

@Suite struct AuthorIndexTests {
  @Test func namesAuthorsByLogin() {
    var authors = AuthorIndex()
    authors.add(Author(login: "ida", displayName: "Ida &amp; Co"))
    authors.add(Author(login: "Max", displayName: "", firstName: "Max", lastName: "Wren"))
    authors.add(Author(login: "mute"))
    #expect(authors.name(of: "IDA") == "Ida & Co")
    #expect(authors.name(of: "max") == "Max Wren")
    #expect(authors.name(of: "mute") == "mute")
    #expect(authors.name(of: "Display Name of 1.0") == "Display Name of 1.0")
  }
}

@Suite struct TermIndexTests {
  @Test func foldsByTaxonomyAndSlug() {
    var terms = TermIndex()
    terms.add(Term(element: .category, id: 3, taxonomy: .category, slug: "sea", name: "Sea"))
    terms.add(
      Term(
        element: .term, id: 3, taxonomy: .category, slug: "sea", name: "Again", description: "Salt")
    )
    terms.add(Term(element: .tag, taxonomy: .postTag, slug: "sea", name: "A tag"))
    #expect(terms.terms.map(\.name) == ["Sea", "A tag"])
    #expect(terms.terms[0].description == "Salt" && terms.terms[0].id == 3)
  }

  @Test func takesTheSlugForAMissingName() {
    var terms = TermIndex()
    terms.add(Term(element: .tag, taxonomy: .postTag, slug: "0"))
    terms.add(Term(element: .tag, taxonomy: .postTag, slug: "%e6%97%a5"))
    #expect(terms.terms.map(\.name) == ["0", "日"])
  }

  @Test func readsTheDoubledFormsOfOldExports() {
    var terms = TermIndex()
    let handles = terms.add([
      TermReference(name: "Sea"), TermReference(taxonomy: .category, slug: "sea", name: "Sea"),
      TermReference(taxonomy: "tag", name: "Tea"),
      TermReference(taxonomy: "tag", slug: "tea", name: "Tea"),
      TermReference(name: "Only so"), TermReference(taxonomy: .category, slug: "sea", name: "Sea"),
    ])
    let found = handles.map { "\(terms.terms[$0].taxonomy):\(terms.terms[$0].slug.text)" }
    #expect(found == ["category:sea", "post_tag:tea", "category:only-so"])
  }

  @Test func endsAncestorsAtLoopsAndGaps() {
    var terms = TermIndex()
    for (slug, parent) in [
      ("a", "b"), ("b", "c"), ("c", "a"), ("d", "gone"), ("e", "e"), ("f", "d"),
    ] {
      terms.add(Term(element: .category, taxonomy: .category, slug: slug, parent: parent))
    }
    let chains = terms.terms.indices.map { terms.ancestors(of: $0).map(\.text).joined() }
    #expect(chains[0] == "acb" || chains[0] == "cb")
    #expect(chains[3...] == ["", "", "d"])
  }
}

@Suite struct OffsetHabitTests {
  private func local(_ text: String) throws -> LocalDateTime { try #require(LocalDateTime(text)) }

  private func habit(_ samples: [(String, Int)]) throws -> OffsetHabit {
    var habit = OffsetHabit()
    for (text, offset) in samples {
      habit.add(try #require(Timestamp(try local(text), offset: offset)))
    }
    habit.finish()
    return habit
  }

  @Test func followsSummerTime() throws {
    let habit = try habit([
      ("2019-01-10 10:00:00", 60), ("2019-02-10 10:00:00", 60), ("2019-07-01 10:00:00", 120),
      ("2019-07-20 10:00:00", 120), ("2019-12-01 10:00:00", 60),
    ])
    #expect(habit.offset(at: try local("2019-07-10 00:00:00")) == 120)
    #expect(habit.offset(at: try local("2019-01-30 00:00:00")) == 60)
    #expect(habit.offset(at: try local("2030-01-01 00:00:00")) == 60)
    #expect(
      habit.offset(at: try local("2019-05-30 00:00:00")) == 120, "the nearest, if none is near")
  }

  @Test func trustsTheMostFrequentNearby() throws {
    let habit = try habit([
      ("2019-01-10 10:00:00", 60), ("2019-01-11 10:00:00", 60), ("2019-01-12 10:00:00", 0),
    ])
    #expect(habit.offset(at: try local("2019-01-12 11:00:00")) == 60)
    #expect(OffsetHabit().offset(at: try local("2019-01-12 11:00:00")) == nil)
  }
}

@Suite struct SiteIndexTests {
  @Test func answersForAttachments() throws {
    var site = SampleSite()
    site.add(
      Item(
        title: "A &amp; B", content: "Long", excerpt: "Caption", id: 9, menuOrder: 2,
        type: .attachment,
        attachmentURL: "/wp-content/uploads/a.JPG",
        meta: [
          Meta(key: "_wp_attachment_image_alt", value: "Boats"),
          Meta(
            key: "_wp_attachment_metadata",
            value: #"a:2:{s:5:"width";i:1200;s:6:"height";s:3:"800";}"#),
        ]))
    site.add(
      Item(id: 8, parent: 5, menuOrder: 1, type: .attachment, attachmentURL: "https://x/8.mp3"))
    site.add(
      Item(id: 7, parent: 5, menuOrder: 1, type: .attachment, attachmentURL: "https://x/7.mp3"))
    site.add(
      Item(
        id: 6, parent: 5, menuOrder: 0, type: .attachment,
        meta: [Meta(key: "_wp_attached_file", value: "2019/6.pdf")]))
    let index = site.index()
    let picture = try #require(index.attachment(9))
    #expect(picture.url == "https://h.example/wp-content/uploads/a.JPG")
    #expect(
      picture.title == "A & B" && picture.caption == "Caption" && picture.description == "Long")
    #expect(picture.alternativeText == "Boats" && picture.mimeType == "image/jpeg")
    #expect(picture.width == 1200 && picture.height == 800)
    #expect(index.attachments(of: 5).map(\.id) == [6, 7, 8])
    #expect(index.attachment(6)?.url == "https://h.example/wp-content/uploads/2019/6.pdf")
    #expect(index.attachment(99) == nil && index.attachments(of: 99).isEmpty)
  }

  @Test func givesPublishedPatternsOnly() {
    var site = SampleSite()
    var secret = Item.post(3, "c", type: .block)
    secret.password = "tulip"
    site.add(.post(1, "a", type: .block))
    site.add(.post(2, "b", type: .block, status: .draft))
    site.add(secret)
    let index = site.index()
    #expect(index.pattern(1) == "Text of 1." && index.pattern(2) == nil && index.pattern(3) == nil)
  }

  @Test func learnsDatesFromTheOtherItems() {
    var site = SampleSite()
    site.add(.post(1, "a"))
    site.add(.post(2, "b", status: .draft, date: "2019-03-05 10:00:00", gmt: "0000-00-00 00:00:00"))
    site.add(.post(3, "c", date: "0000-00-00 00:00:00", gmt: "2019-03-01 06:15:00"))
    site.add(.post(4, "d", date: "0000-00-00 00:00:00", gmt: "0000-00-00 00:00:00"))
    var published = Item.post(5, "e", date: "2019-03-01 09:00:00", gmt: "")
    published.pubDate = "Fri, 01 Mar 2019 07:00:00 +0000"
    site.add(published)
    site.add(.post(6, "f", date: "2019-03-01T10:22:00.001Z", gmt: ""))
    let dates = site.index().items.map { $0.date?.description }
    #expect(
      dates == [
        "2019-03-01T07:15:00+01:00", "2019-03-05T10:00:00+01:00", "2019-03-01T06:15:00Z", nil,
        "2019-03-01T09:00:00+02:00", "2019-03-01T10:22:00+01:00",
      ])
  }

  @Test func saysWhereItHadToGuess() {
    var site = SampleSite()
    site.add(.post(1, "a", date: "2019-03-05 10:00:00", gmt: "0000-00-00 00:00:00"))
    let plan = site.plan(.markdown)
    #expect(plan.index.items[0].date?.description == "2019-03-05T10:00:00Z")
    #expect(plan.diagnostics.kept.map(\.code.rawValue) == ["WXR914"])
  }
}

@Suite struct PermalinkTests {
  @Test(arguments: [
    ("/2019/03/01/tea/", "/:year/:month/:day/:slug/"), ("/2019/03/tea", "/:year/:month/:slug/"),
    ("/tea/", "/:slug/"), ("/blog/tea.html", "/blog/:slug/"), ("/archives/7", nil),
    ("/index.php/2019/tea", nil), ("/2018/tea/", "/2018/:slug/"), ("/", nil),
  ])
  func areToldInHugosWords(path: String, pattern: String?) {
    var site = SampleSite()
    site.add(.post(7, "tea", link: "https://h.example" + path))
    let permalinks = HugoPermalinks(site.index(), folders: [(.post, "post")])
    #expect(permalinks.patterns.first?.pattern == pattern)
  }

  @Test func areThoseOfMostItems() {
    var site = SampleSite()
    site.add(.post(1, "a", link: "https://h.example/a/"))
    site.add(.post(2, "b", link: "https://h.example/2019/03/b/"))
    site.add(.post(3, "c", link: "https://h.example/2019/03/c/"))
    site.add(.post(4, "2019", link: "https://h.example/2019/03/2019/"))
    site.add(.post(5, "d", status: .draft, link: "https://h.example/?p=5"))
    let permalinks = HugoPermalinks(site.index(), folders: [(.post, "post")])
    #expect(permalinks.patterns.map(\.pattern) == ["/:year/:month/:slug/"])
  }
}
