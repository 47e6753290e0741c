import Testing

@testable import WXRKit

/// What is written of each kind of entity, element for element.
@Suite struct WXRElementTests {
  private static let site = Site(
    title: "Harbour", link: "https://h.example/?a&b", description: "", pubDate: "x",
    language: "en", wxrVersion: "1.2", baseSiteURL: "https://h.example",
    baseBlogURL: "https://h.example", prolog: [" generator=\"x\" "], rssVersion: "2.0",
    namespaces: [
      "wp": "http://wordpress.org/export/1.2/",
      "excerpt": "http://wordpress.org/export/1.2/excerpt/",
      "content": "http://purl.org/rss/1.0/modules/content/",
      "dc": "http://purl.org/dc/elements/1.1/", "geo": "urn:geo",
    ])
  private static let author = Author(
    id: 1, login: "ida", email: "i@h.example", displayName: "Ida", firstName: "", lastName: "")
  private static let category = Term(
    element: .category, id: 4, taxonomy: .category, slug: "sea", parent: "", name: "Sea",
    description: "All", meta: [Meta(key: "k", value: "v")])
  private static let menu = Term(
    element: .term, id: 5, taxonomy: .navMenu, slug: "main", name: "Main")
  private static let facts = Site(isContinuation: true, generators: ["https://wordpress.org/?v=1"])
  private static let item = Item(
    title: "A <b>", link: "https://h.example/a/", pubDate: "y", creator: "ida", guid: "g&h",
    guidIsPermaLink: "false", description: "", content: "c", excerpt: "", id: 7,
    date: "2020-01-01 10:00:00", dateGMT: "2020-01-01 09:00:00", commentStatus: "open",
    pingStatus: "closed", slug: "a", status: .publish, parent: 0, menuOrder: 0, type: .post,
    password: "", sticky: 0, attachmentURL: "https://h.example/a.jpg",
    terms: [TermReference(taxonomy: .postTag, slug: "boats", name: "Boats")],
    meta: [Meta(key: "_edit_last", value: "1")])
  private static let comment = WXRKit.Comment(
    item: 7, id: 9, author: "Léa", authorEmail: "", authorURL: "https://l.example/?a&b",
    authorIP: "192.0.2.7", date: "d", dateGMT: "e", content: "Hi", approved: "1", type: "comment",
    parent: 0, userID: 0, meta: [Meta(key: "rating", value: "4")])
  private static let all: [Entity] = [
    .site(site), .author(author), .term(category), .term(menu), .site(facts), .item(item),
    .comment(comment),
  ]

  @Test func theWholeOfIt() throws {
    let output = try WXRWriting(Self.all)
    #expect(output.text == Self.expected)
    #expect(output.diagnostics.isEmpty)
  }

  /// Strings stood bare before WordPress 4.6, terms on one line.
  @Test func version11() throws {
    let output = try WXRWriting(Self.all, WXROptions(version: .wxr11)).text
    #expect(output.contains("xmlns:wp=\"http://wordpress.org/export/1.1/\""))
    #expect(output.contains("xmlns:excerpt=\"http://wordpress.org/export/1.1/excerpt/\""))
    #expect(output.contains("<wp:wxr_version>1.1</wp:wxr_version>"))
    #expect(output.contains("<wp:author_login>ida</wp:author_login>"))
    #expect(output.contains("<dc:creator>ida</dc:creator>"))
    #expect(output.contains("<title>A &lt;b></title>"))
    #expect(output.contains("<wp:post_type>post</wp:post_type>"))
    #expect(output.contains("<wp:meta_key>_edit_last</wp:meta_key>"))
    #expect(output.contains("<wp:meta_value><![CDATA[1]]></wp:meta_value>"))
    #expect(
      output.contains(
        "\t<wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>sea</wp:category_nicename>")
    )
  }

  /// Each category stood twice, the generator before the language.
  @Test func version10() throws {
    var site = Self.site
    site.generators = ["https://wordpress.org/?v=1"]
    let entities = [.site(site)] + Self.all.dropFirst().filter { $0 != .site(Self.facts) }
    let output = try WXRWriting(entities, WXROptions(version: .wxr10))
    let text = output.text
    #expect(text.contains("<wp:wxr_version>1.0</wp:wxr_version>"))
    #expect(text.contains("<dc:creator><![CDATA[ida]]></dc:creator>"))
    #expect(
      text.contains(
        "<category domain=\"tag\"><![CDATA[Boats]]></category>\n\t\t"
          + "<category domain=\"tag\" nicename=\"boats\"><![CDATA[Boats]]></category>"))
    #expect(output.between("</pubDate>\n\t<", ">") == "generator")
    let again = try WXRWriting(Reading(text).entities, WXROptions(version: .wxr10))
    #expect(again.text == text)
  }

  /// What the export says of itself decides where nobody asks for a version.
  @Test func theExportsOwnVersion() throws {
    let site = Site(wxrVersion: "1.1")
    let output = try WXRWriting([.site(site), .item(Item(title: "x"))]).text
    #expect(output.contains("xmlns:wp=\"http://wordpress.org/export/1.1/\""))
    #expect(output.contains("<title>x</title>"))
  }

  /// Absent is no element, empty is an empty one.
  @Test func absentIsNotEmpty() throws {
    let output = try WXRWriting([
      .site(Site()), .term(Term(element: .tag, slug: "0")), .item(Item(title: "")),
    ])
    #expect(!output.text.contains("<wp:tag_name>"))
    #expect(output.text.contains("<item>\n\t\t<title><![CDATA[]]></title>\n\t</item>"))
  }

  /// What no element of its own can hold becomes a term's.
  @Test func termsOfOddTaxonomies() throws {
    let terms = [
      Term(element: .category, taxonomy: "genre", slug: "a"),
      Term(element: .tag, taxonomy: .postTag, slug: "b", parent: "a"),
    ]
    let output = try WXRWriting([.site(Site())] + terms.map { .term($0) })
    let found = try Reading(output.text).entities.dropFirst()
    #expect(
      Array(found)
        == terms.map { term in
          var term = term
          term.element = .term
          return .term(term)
        })
  }

  @Test func nothingIsADocumentOfNothing() throws {
    #expect(try WXRWriting([]).text == "")
    let output = try WXRWriting([.author(Self.author)])
    #expect(output.text.contains("xmlns:wfw=\"http://wellformedweb.org/CommentAPI/\""))
    #expect(output.text.hasSuffix("</channel>\n</rss>\n"))
  }

  @Test func aCommentWithoutItem() throws {
    let output = try WXRWriting([.site(Site()), .comment(Self.comment), .author(Self.author)])
    #expect(output.codes == ["WXR916"])
    #expect(try Reading(output.text).entities.count == 4)
  }

  /// Parts of one export share a channel; what the later ones say besides comes at its end.
  @Test func partsOfAnExport() throws {
    var second = Self.site
    second.title = "Other"
    second.generators = ["g"]
    second.extensions = [Extension(name: "x", children: [.text("y")])]
    let output = try WXRWriting(
      Self.all + [.site(second), .author(Self.author), .item(Self.item), .site(Self.facts)])
    #expect(output.codes == ["WXR917"])
    let found = try Reading(output.text).entities
    let kinds = found.map { entity in
      switch entity {
      case .site: "s"
      case .author: "a"
      case .term: "t"
      case .item: "i"
      case .comment: "c"
      }
    }
    #expect(kinds.joined() == "sattic" + "ais")
    guard case .site(let facts)? = found.last else { return }
    #expect(facts.generators == Self.facts.generators + ["g"] + Self.facts.generators)
    #expect(facts.extensions == second.extensions)
    #expect(try WXRWriting(found).bytes == converted(WXRWriting(found).bytes, to: .wxr(.init())))
  }

  private static let expected = """
    <?xml version="1.0" encoding="UTF-8" ?>
    <!-- generator="x" -->
    <rss version="2.0"
    \txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
    \txmlns:content="http://purl.org/rss/1.0/modules/content/"
    \txmlns:dc="http://purl.org/dc/elements/1.1/"
    \txmlns:wp="http://wordpress.org/export/1.2/"
    \txmlns:geo="urn:geo"
    >

    <channel>
    \t<title>Harbour</title>
    \t<link>https://h.example/?a&#038;b</link>
    \t<description></description>
    \t<pubDate>x</pubDate>
    \t<language>en</language>
    \t<wp:wxr_version>1.2</wp:wxr_version>
    \t<wp:base_site_url>https://h.example</wp:base_site_url>
    \t<wp:base_blog_url>https://h.example</wp:base_blog_url>
    \t<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ida]]></wp:author_login>\
    <wp:author_email><![CDATA[i@h.example]]></wp:author_email>\
    <wp:author_display_name><![CDATA[Ida]]></wp:author_display_name>\
    <wp:author_first_name><![CDATA[]]></wp:author_first_name>\
    <wp:author_last_name><![CDATA[]]></wp:author_last_name></wp:author>
    \t<wp:category>
    \t\t<wp:term_id>4</wp:term_id>
    \t\t<wp:category_nicename><![CDATA[sea]]></wp:category_nicename>
    \t\t<wp:category_parent><![CDATA[]]></wp:category_parent>
    \t\t<wp:cat_name><![CDATA[Sea]]></wp:cat_name>
    \t\t<wp:category_description><![CDATA[All]]></wp:category_description>
    \t\t<wp:termmeta>
    \t\t\t<wp:meta_key><![CDATA[k]]></wp:meta_key>
    \t\t\t<wp:meta_value><![CDATA[v]]></wp:meta_value>
    \t\t</wp:termmeta>
    \t</wp:category>
    \t<wp:term><wp:term_id>5</wp:term_id><wp:term_taxonomy>nav_menu</wp:term_taxonomy>\
    <wp:term_slug><![CDATA[main]]></wp:term_slug><wp:term_name><![CDATA[Main]]></wp:term_name>\
    </wp:term>
    \t<generator>https://wordpress.org/?v=1</generator>
    \t<item>
    \t\t<title><![CDATA[A <b>]]></title>
    \t\t<link>https://h.example/a/</link>
    \t\t<pubDate>y</pubDate>
    \t\t<dc:creator><![CDATA[ida]]></dc:creator>
    \t\t<guid isPermaLink="false">g&#038;h</guid>
    \t\t<description></description>
    \t\t<content:encoded><![CDATA[c]]></content:encoded>
    \t\t<excerpt:encoded><![CDATA[]]></excerpt:encoded>
    \t\t<wp:post_id>7</wp:post_id>
    \t\t<wp:post_date><![CDATA[2020-01-01 10:00:00]]></wp:post_date>
    \t\t<wp:post_date_gmt><![CDATA[2020-01-01 09:00:00]]></wp:post_date_gmt>
    \t\t<wp:comment_status><![CDATA[open]]></wp:comment_status>
    \t\t<wp:ping_status><![CDATA[closed]]></wp:ping_status>
    \t\t<wp:post_name><![CDATA[a]]></wp:post_name>
    \t\t<wp:status><![CDATA[publish]]></wp:status>
    \t\t<wp:post_parent>0</wp:post_parent>
    \t\t<wp:menu_order>0</wp:menu_order>
    \t\t<wp:post_type><![CDATA[post]]></wp:post_type>
    \t\t<wp:post_password><![CDATA[]]></wp:post_password>
    \t\t<wp:is_sticky>0</wp:is_sticky>
    \t\t<wp:attachment_url><![CDATA[https://h.example/a.jpg]]></wp:attachment_url>
    \t\t<category domain="post_tag" nicename="boats"><![CDATA[Boats]]></category>
    \t\t<wp:postmeta>
    \t\t\t<wp:meta_key><![CDATA[_edit_last]]></wp:meta_key>
    \t\t\t<wp:meta_value><![CDATA[1]]></wp:meta_value>
    \t\t</wp:postmeta>
    \t\t<wp:comment>
    \t\t\t<wp:comment_id>9</wp:comment_id>
    \t\t\t<wp:comment_author><![CDATA[Léa]]></wp:comment_author>
    \t\t\t<wp:comment_author_email><![CDATA[]]></wp:comment_author_email>
    \t\t\t<wp:comment_author_url>https://l.example/?a&#038;b</wp:comment_author_url>
    \t\t\t<wp:comment_author_IP><![CDATA[192.0.2.7]]></wp:comment_author_IP>
    \t\t\t<wp:comment_date><![CDATA[d]]></wp:comment_date>
    \t\t\t<wp:comment_date_gmt><![CDATA[e]]></wp:comment_date_gmt>
    \t\t\t<wp:comment_content><![CDATA[Hi]]></wp:comment_content>
    \t\t\t<wp:comment_approved><![CDATA[1]]></wp:comment_approved>
    \t\t\t<wp:comment_type><![CDATA[comment]]></wp:comment_type>
    \t\t\t<wp:comment_parent>0</wp:comment_parent>
    \t\t\t<wp:comment_user_id>0</wp:comment_user_id>
    \t\t\t<wp:commentmeta>
    \t\t\t\t<wp:meta_key><![CDATA[rating]]></wp:meta_key>
    \t\t\t\t<wp:meta_value><![CDATA[4]]></wp:meta_value>
    \t\t\t</wp:commentmeta>
    \t\t</wp:comment>
    \t</item>
    </channel>
    </rss>

    """
}
