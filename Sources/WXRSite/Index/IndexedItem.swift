import WXRKit

/// What is known of each item when the first one is written: a few hundred bytes.
struct IndexedItem: Sendable {
  /// 0 and text are no ids.
  let id: Int?
  let type: PostType
  let status: PostStatus
  /// 0 for none.
  let parent: Int
  /// Empty for most drafts.
  let slug: Slug
  /// As plain text.
  let title: String
  /// The decoded path below the home that WordPress showed it at; nil if its link names none.
  let path: String?
  let isProtected: Bool
  /// Whether the user wants it at all.
  let isSelected: Bool
  let terms: [Int]
  let oldSlugs: [Slug]
  let oldDates: [CalendarDay]
  /// The clock of the site, where it is known.
  let local: LocalDateTime?
  /// nil only where the export has no date at all.
  var date: Timestamp?
  /// Whether ``date`` had to be taken as UTC for want of anything better.
  var isDateGuessed = false

  init(_ item: Item, terms: [Int], home: HomeAddress, isSelected: Bool) {
    id = item.id?.integer.flatMap { $0 > 0 ? $0 : nil }
    type = Self.type(item)
    title = PlainText(html: item.title ?? "").text
    slug = Slug(stored: item.slug ?? "")
    path = home.path(of: item.link ?? "")
    status = Self.status(item, hasPath: path != nil)
    parent = max(item.parent?.integer ?? 0, 0)
    isProtected = !(item.password ?? "").isEmpty
    self.isSelected = isSelected
    self.terms = terms
    oldSlugs = Self.values(of: "_wp_old_slug", in: item).map { Slug(stored: $0) }
    oldDates = Self.values(of: "_wp_old_date", in: item).compactMap { CalendarDay($0) }
    local = item.date?.tolerantComponents
    date = item.ownTimestamp
  }

  /// What messages call it.
  var name: String {
    let text = title.isEmpty ? slug.text : title
    let number = id.map { "\(type) \($0)" } ?? type.rawValue
    return text.isEmpty ? number : "\(number) (\(text))"
  }

  private static func type(_ item: Item) -> PostType {
    guard let type = item.type, !type.rawValue.isEmpty else { return .post }
    return type
  }

  /// A missing status is taken for published only where a date and an address say so.
  private static func status(_ item: Item, hasPath: Bool) -> PostStatus {
    if let status = item.status, !status.rawValue.isEmpty { return status }
    let wasPublished = hasPath && item.pubDate.flatMap { Timestamp(rfc822: $0) } != nil
    return wasPublished ? .publish : .draft
  }

  private static func values(of key: String, in item: Item) -> [String] {
    item.meta.filter { $0.key == key }.compactMap(\.value).filter { !$0.isEmpty }
  }
}
