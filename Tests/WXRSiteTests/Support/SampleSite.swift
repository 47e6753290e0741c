import WXRKit

@testable import WXRSite

/// Entities in the order in which an export has them, built step by step.
struct SampleSite {
  var entities: [Entity] = []

  init(
    url: String = "https://h.example", title: String = "Harbour notes", language: String = "en-GB"
  ) {
    entities = [
      .site(
        Site(
          title: title, link: url, description: "Tides &amp; tea", language: language,
          wxrVersion: "1.2", baseSiteURL: url, baseBlogURL: url))
    ]
  }

  var items: [Item] {
    entities.compactMap { if case .item(let item) = $0 { item } else { nil } }
  }

  mutating func add(_ item: Item) { entities.append(.item(item)) }

  mutating func add(_ term: Term) { entities.append(.term(term)) }

  func index() -> SiteIndex {
    var builder = SiteIndex.Builder()
    for entity in entities { builder.add(entity) }
    return builder.finish()
  }

  func plan(_ profile: SiteProfile, options: SiteOptions = SiteOptions()) -> SitePlan {
    SitePlan(index(), for: profile, options: options)
  }

  /// All files: text by path.
  func files(
    _ profile: SiteProfile, options: SiteOptions = SiteOptions()
  ) -> [String: String] {
    let plan = plan(profile, options: options)
    var diagnostics = Diagnostics()
    let files = items.enumerated().flatMap { position, item in
      plan.files(
        for: item, at: position, body: PostBody(markdown: Array((item.content ?? "").utf8)),
        diagnostics: &diagnostics)
    }
    let pairs = (files + plan.siteFiles()).map {
      ($0.path.description, String(decoding: $0.bytes, as: UTF8.self))
    }
    return Dictionary(pairs) { first, second in first + "\nTWICE\n" + second }
  }

  /// The paths of the items' files, in their order.
  func paths(_ profile: SiteProfile, options: SiteOptions = SiteOptions()) -> [String?] {
    let plan = plan(profile, options: options)
    return items.indices.map { plan.path(at: $0)?.description }
  }
}

extension Item {
  /// A published post as WordPress exports it.
  static func post(
    _ id: Int, _ slug: String, type: PostType = .post, status: PostStatus = .publish,
    title: String? = nil, link: String? = nil, parent: Int = 0,
    date: WordPressDate = "2019-03-01 07:15:00", gmt: WordPressDate = "2019-03-01 06:15:00",
    terms: [TermReference] = [], meta: [Meta] = []
  ) -> Item {
    Item(
      title: title ?? slug, link: link, creator: "ida", guid: "https://h.example/?p=\(id)",
      content: "Text of \(id).", excerpt: "", id: ID(.integer(id)), date: date, dateGMT: gmt,
      slug: slug, status: status, parent: ID(.integer(parent)), menuOrder: 0, type: type,
      password: "", sticky: 0, terms: terms, meta: meta)
  }
}
