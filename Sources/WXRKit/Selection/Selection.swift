/// Which items of an export are wanted, by the words of WP-CLI's `wp export`.
///
/// ```swift
/// var selection = Selection(postTypes: [.post], startDate: CalendarDay("2019-01-01"))
/// while let entity = try reader.next() where selection.passes(entity) { … }
/// ```
/// Each criterion that is given must hold; within one, any of its values does. An item without a
/// type counts as a post, one without a status as a draft, as importers take them. What is no item
/// always passes, so that authors and terms stay known; comments follow their item.
public struct Selection: Sendable {
  /// `--post-type`
  public var postTypes: Set<PostType>
  /// `--post-status`: exactly so; an attachment's is `inherit`.
  public var postStatuses: Set<PostStatus>
  /// `--author`: logins, or ids of authors that the export declares.
  public var authors: [String]
  /// `--category`: slugs or names, or ids of categories that the export declares.
  public var categories: [String]
  /// `--tag`: as for categories.
  public var tags: [String]
  /// `--start-date`: the first day, in the site's local time.
  public var startDate: CalendarDay?
  /// `--end-date`: the last day, itself included.
  public var endDate: CalendarDay?
  /// `--post-in`: ids.
  public var postIDs: Set<Item.ID>
  /// `--limit`: how many items pass at most.
  public var limit: Int?
  /// `--skip-comments`
  public var skipsComments: Bool

  private var matcher = SelectionMatcher()
  private var itemCount = 0
  private var isItemWanted = false

  public init(
    postTypes: Set<PostType> = [], postStatuses: Set<PostStatus> = [], authors: [String] = [],
    categories: [String] = [], tags: [String] = [], startDate: CalendarDay? = nil,
    endDate: CalendarDay? = nil, postIDs: Set<Item.ID> = [], limit: Int? = nil,
    skipsComments: Bool = false
  ) {
    self.postTypes = postTypes
    self.postStatuses = postStatuses
    self.authors = authors
    self.categories = categories
    self.tags = tags
    self.startDate = startDate
    self.endDate = endDate
    self.postIDs = postIDs
    self.limit = limit
    self.skipsComments = skipsComments
  }

  /// Whether everything passes.
  public var isEverything: Bool {
    postTypes.isEmpty && postStatuses.isEmpty && authors.isEmpty && categories.isEmpty
      && tags.isEmpty && startDate == nil && endDate == nil && postIDs.isEmpty && limit == nil
      && !skipsComments
  }

  /// Whether the next entity of the export is wanted. To be asked for each, in order: comments
  /// follow the item before them, and authors and terms tell what ids mean. A site begins anew.
  public mutating func passes(_ entity: Entity) -> Bool {
    switch entity {
    case .site(let site):
      if !site.isContinuation { matcher = SelectionMatcher() }
      return true
    case .author(let author):
      matcher.learn(author)
      return true
    case .term(let term):
      matcher.learn(term)
      return true
    case .item(let item):
      isItemWanted = (limit.map { itemCount < $0 } ?? true) && wants(item)
      if isItemWanted { itemCount += 1 }
      return isItemWanted
    case .comment: return isItemWanted && !skipsComments
    }
  }
}

extension Selection {
  private func wants(_ item: Item) -> Bool {
    (postTypes.isEmpty || postTypes.contains(item.type ?? .post))
      && (postStatuses.isEmpty || postStatuses.contains(item.status ?? .draft))
      && (postIDs.isEmpty || item.id.map(postIDs.contains) == true)
      && isInTime(item)
      && (authors.isEmpty || authors.contains { matcher.isAuthor($0, of: item) })
      && (categories.isEmpty || categories.contains { matcher.has(item, .category, $0) })
      && (tags.isEmpty || tags.contains { matcher.has(item, .postTag, $0) })
  }

  /// An item of no date is in no span of time.
  private func isInTime(_ item: Item) -> Bool {
    guard startDate != nil || endDate != nil else { return true }
    guard let day = item.localDay else { return false }
    return (startDate.map { $0 <= day } ?? true) && (endDate.map { day <= $0 } ?? true)
  }
}

extension Item {
  /// The day of ``date``, whatever time stands behind it; else that of ``derivedDate``.
  fileprivate var localDay: CalendarDay? {
    let day = date.flatMap { CalendarDay(Substring($0.rawValue.utf8.prefix(10))) }
    return day ?? derivedDate?.local.day
  }
}
