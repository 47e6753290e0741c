import Testing
import WXRKit

@testable import WXRSite

@Suite struct ItemFrontMatterTests {
  private func site() -> SampleSite {
    var site = SampleSite()
    site.entities.append(.author(Author(login: "ida", displayName: "Ida Wren")))
    site.add(Term(element: .category, taxonomy: .category, slug: "sea", name: "Sea &amp; sky"))
    site.add(
      Item(id: 9, type: .attachment, attachmentURL: "https://h.example/wp-content/uploads/a.jpg"))
    site.add(
      Item(
        title: "Tea: &#8220;yes&#8221;", link: "https://h.example/2019/03/tea/",
        creator: "ida", guid: "https://h.example/?p=103", content: "Body",
        excerpt: "Short <b>and</b> good",
        id: 103, date: "2019-03-01 07:15:00", dateGMT: "2019-03-01 06:15:00",
        modified: "2019-07-01 10:00:00", modifiedGMT: "2019-07-01 08:00:00", slug: "tea",
        status: .publish, parent: 7, menuOrder: 4, type: .post, password: "", sticky: 1,
        terms: [
          TermReference(taxonomy: .category, slug: "sea", name: "Sea"),
          TermReference(taxonomy: "genre", slug: "jazz", name: "Jazz"),
          TermReference(taxonomy: .postTag, slug: "no", name: "no"),
          TermReference(taxonomy: .postFormat, slug: "post-format-aside", name: "Aside"),
          TermReference(taxonomy: "author", slug: "cap-ida", name: "ida"),
          TermReference(taxonomy: .navMenu, slug: "main", name: "Main"),
        ],
        meta: [
          Meta(key: "_thumbnail_id", value: "9"), Meta(key: "_wp_old_slug", value: "old-tea"),
          Meta(key: "_wp_old_date", value: "2019-02-28"),
        ]))
    return site
  }

  @Test func hasItsKeysInOneOrder() {
    #expect(
      site().files(.hugo)["content/post/tea.md"] == """
        ---
        title: 'Tea: “yes”'
        date: 2019-03-01T07:15:00+01:00
        lastmod: 2019-07-01T10:00:00+02:00
        slug: tea
        id: 103
        type: post
        status: publish
        author: Ida Wren
        categories:
        - 'Sea & sky'
        tags:
        - 'no'
        genre:
        - Jazz
        wp-author:
        - ida
        summary: Short and good
        image: 'https://h.example/wp-content/uploads/a.jpg'
        weight: 4
        aliases:
        - '/2019/03/old-tea/'
        - '/2019/02/tea/'
        params:
          wp:
            guid: 'https://h.example/?p=103'
            parent: 7
            sticky: true
            format: aside
            link: 'https://h.example/2019/03/tea/'
        ---

        Body

        """)
  }

  @Test func isFlatInPlainMarkdown() throws {
    let text = try #require(site().files(.markdown)["post/tea.md"])
    #expect(!text.contains("params"))
    #expect(text.contains("\nparent: 7\nsticky: true\nformat: aside\nlink: "))
  }

  @Test func leavesOutWhatIsEmpty() {
    var site = SampleSite()
    site.add(Item(content: "", id: 1, slug: "bare", type: .post))
    #expect(
      site.files(.markdown)["post/bare.md"]
        == "---\ndraft: true\nslug: bare\nid: 1\ntype: post\nstatus: draft\n---\n")
  }

  @Test func saysThatAPictureIsMissing() {
    var site = SampleSite()
    site.add(.post(1, "a", meta: [Meta(key: "_thumbnail_id", value: "77")]))
    site.add(.post(2, "b", meta: [Meta(key: "_thumbnail_id", value: "-1")]))
    let plan = site.plan(.markdown)
    var diagnostics = Diagnostics()
    for (position, item) in site.items.enumerated() {
      _ = plan.files(
        for: item, at: position, body: PostBody(markdown: []), diagnostics: &diagnostics)
    }
    #expect(diagnostics.kept.map(\.code.rawValue) == ["WXR603"])
  }
}

@Suite struct TermNameTests {
  @Test func areUnmistakableForHugo() {
    var site = SampleSite()
    let names = [
      ("news", "News"), ("news-2", "News"), ("c-sharp", "C#"), ("ab", "A/B"), ("%f0%9f%98%80", "😀"),
      ("dots", ".."), ("index", "_index"), ("long", String(repeating: "long ", count: 60)),
    ]
    let terms = names.map { TermReference(taxonomy: .category, slug: $0.0, name: $0.1) }
    site.add(.post(1, "a", terms: terms))
    let plan = site.plan(.hugo)
    #expect(
      plan.taxonomies[0].terms.map(\.value) == [
        "News", "news-2", "C#", "ab", "term", "dots", "index", "long",
      ])
    let folders = plan.taxonomies[0].terms.compactMap { $0.folder?.text }
    #expect(folders == ["News", "news-2", "C#", "ab", "term", "dots", "index", "long"])
    #expect(
      site.files(.hugo)["content/categories/ab/_index.md"] == "---\ntitle: A/B\nslug: ab\n---\n")
    let plain = site.plan(.markdown)
    #expect(plain.taxonomies[0].terms.map(\.value).prefix(4) == ["News", "News", "C#", "A/B"])
  }

  @Test func leadFromTheAddressBelowTheirParents() {
    var site = SampleSite()
    site.add(Term(element: .category, taxonomy: .category, slug: "drinks", name: "Drinks"))
    site.add(
      Term(element: .category, taxonomy: .category, slug: "tea", parent: "drinks", name: "Tea"))
    site.add(.post(1, "a", terms: [TermReference(taxonomy: .category, slug: "tea", name: "Tea")]))
    let files = site.files(.hugo)
    #expect(
      files["content/categories/Tea/_index.md"]?.contains("- '/category/drinks/tea/'") == true)
    #expect(files["content/categories/Drinks/_index.md"] == nil)
  }
}
