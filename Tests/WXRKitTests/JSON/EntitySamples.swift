import WXRKit

/// Entities that between them have every key there is, with values that the schema allows.
enum EntitySamples {
  static let all: [Entity] = [
    .site(site), .site(laterSite), .author(author), .term(term), .item(item), .comment(comment),
  ]

  private static let site = Site(
    title: "Harbour & notes", link: "https://h.example", description: "",
    pubDate: "Sat, 31 Jan 2026 14:05:00 +0000", language: "en-GB", wxrVersion: "1.2",
    baseSiteURL: "https://h.example", baseBlogURL: "https://h.example/",
    generators: ["https://wordpress.org/?v=6.8.1"], image: image,
    prolog: [" generator=\"WordPress/6.8.1\" created=\"2026-01-31 14:05\" "], rssVersion: "2.0",
    namespaces: ["wp": "http://wordpress.org/export/1.2/", "": "urn:x"], extensions: extensions)

  private static let image = Site.Image(
    url: "https://h.example/i.png", title: " Harbour ", link: "https://h.example", width: "32",
    height: "32", extensions: [Extension(text: "loose")])

  private static let laterSite = Site(isContinuation: true, generators: ["x"])

  private static let author = Author(
    id: 1, login: "ida", email: "ida@h.example", displayName: "Ida", firstName: "", lastName: "",
    extensions: extensions)

  private static let term = Term(
    element: .category, id: Term.ID(Number("007")), taxonomy: .category, slug: "sea", parent: "",
    name: "Sea", description: "All of it", meta: metas, extensions: extensions)

  private static let item: Item = {
    var item = Item(
      title: "The first morning", link: "https://h.example/a", pubDate: "", creator: "ida",
      guid: "https://h.example/?p=103", guidIsPermaLink: "false", description: "",
      content: "The river\nwas high.", excerpt: "", id: 103, date: "2019-03-01 07:15:00",
      dateGMT: "2019-03-01 06:15:00", modified: "2019-03-02 07:15:00",
      modifiedGMT: "2019-03-02 06:15:00")
    item.commentStatus = "open"
    item.pingStatus = "open"
    item.slug = "a"
    item.status = .publish
    item.parent = 0
    item.menuOrder = -1
    item.type = .post
    item.password = ""
    item.sticky = 0
    item.attachmentURL = "https://h.example/a.jpg"
    item.terms = [
      TermReference(
        taxonomy: .postTag, slug: "sea", name: "Sea", attributes: [.init(name: "x", value: "y")])
    ]
    item.meta = metas
    item.extensions = extensions
    return item
  }()

  private static let comment = WXRKit.Comment(
    item: 103, id: 11, author: "Léa", authorEmail: "lea@example.org", authorURL: "",
    authorIP: "192.0.2.7", date: "2019-03-01 09:00:00", dateGMT: "2019-03-01 08:00:00",
    content: "Lovely!", approved: "1", type: "comment", parent: 0, userID: 0, meta: metas,
    extensions: extensions)

  private static let metas = [
    Meta(key: "_edit_last", value: "1", extensions: [Extension(text: "loose")]),
    Meta(key: "a", value: #"a:3:{i:0;s:3:"sea";s:1:"n";N;s:1:"o";O:3:"Abc":1:{s:1:"p";d:0.5;}}"#),
    Meta(key: "b", value: #"[true,{"x":-1}]"#), Meta(key: "c", value: "a:1:{i:0;R:1;}"), Meta(),
  ]

  private static let extensions = [
    Extension(
      name: "image", namespace: "http://www.itunes.com/dtds/podcast-1.0.dtd", prefix: "itunes",
      attributes: [.init(name: "href", namespace: "urn:a", prefix: "a", value: "")],
      children: [.text("x"), .element(Extension(name: "b"))])
  ]
}
