public import WXRContent
public import WXRKit

/// What must be known of the whole site before its first item can be written: authors, terms,
/// uploads, who is whose parent, what each item's address was.
///
/// ```swift
/// var builder = SiteIndex.Builder()
/// while let entity = try reader.next() { builder.add(entity) }
/// let index = builder.finish()
/// ```
/// It is made in one light pass and takes a few hundred bytes an item, and the whole text of
/// captions and synced patterns. Items are known by their position among the export's items, from
/// 0, for ids are missing or repeated in some exports.
public struct SiteIndex: ContentLibrary, Sendable {
  let site: Site
  let home: HomeAddress
  let items: [IndexedItem]
  let authors: AuthorIndex
  let terms: TermIndex
  let permalinks: PermalinkGuess
  let offsets: OffsetHabit
  let commentCount: Int
  private let attachmentIndex: AttachmentIndex
  private let positions: [Int: Int]

  init(_ builder: Builder) {
    site = builder.site
    home = builder.home
    authors = builder.authors
    terms = builder.terms
    commentCount = builder.commentCount
    var attachments = builder.attachments
    attachments.finish(home: home)
    attachmentIndex = attachments
    var offsets = builder.offsets
    offsets.finish()
    self.offsets = offsets
    items = builder.items.map { $0.dated(by: offsets) }
    permalinks = items.reduce(into: PermalinkGuess()) { $0.add($1) }
    positions = Self.positions(of: items)
  }

  /// How many items the export has.
  public var itemCount: Int { items.count }

  public func attachment(_ id: Int) -> ContentAttachment? { attachmentIndex.attachment(id) }

  public func attachments(of item: Int) -> [ContentAttachment] {
    attachmentIndex.attachments(of: item)
  }

  public func pattern(_ id: Int) -> String? { attachmentIndex.pattern(id) }

  /// The first item with this id.
  func position(ofID id: Int) -> Int? { positions[id] }

  /// A moment of which only the site's clock is known; nil for no date.
  func timestamp(local date: WordPressDate?) -> Timestamp? {
    date?.tolerantComponents.flatMap { Timestamp($0, offset: offsets.offset(at: $0) ?? 0) }
  }

  private static func positions(of items: [IndexedItem]) -> [Int: Int] {
    let pairs = items.enumerated().compactMap { (position, item) in item.id.map { ($0, position) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension SiteIndex {
  /// Takes the entities of an export, one after the other.
  public struct Builder: Sendable {
    fileprivate(set) var site = Site()
    fileprivate(set) var home = HomeAddress.unknown
    fileprivate(set) var items: [IndexedItem] = []
    fileprivate(set) var authors = AuthorIndex()
    fileprivate(set) var terms = TermIndex()
    fileprivate(set) var attachments = AttachmentIndex()
    fileprivate(set) var offsets = OffsetHabit()
    fileprivate(set) var commentCount = 0
    private var hasSite = false

    public init() {}

    /// - Parameter isSelected: false for an item that the user does not want to be written. Others
    ///   may still refer to it as their parent, picture or pattern.
    public mutating func add(_ entity: Entity, isSelected: Bool = true) {
      switch entity {
      case .site(let site): add(site)
      case .author(let author): authors.add(author)
      case .term(let term): terms.add(term)
      case .item(let item): add(item, isSelected: isSelected)
      case .comment: commentCount += 1
      }
    }

    public consuming func finish() -> SiteIndex { SiteIndex(self) }

    /// The first site counts: several parts of one export repeat it.
    private mutating func add(_ site: Site) {
      guard !hasSite, !site.isContinuation else { return }
      hasSite = true
      self.site = site
      home = HomeAddress(site)
    }

    private mutating func add(_ item: Item, isSelected: Bool) {
      let handles = terms.add(item.terms)
      let entry = IndexedItem(item, terms: handles, home: home, isSelected: isSelected)
      if let timestamp = entry.date, timestamp.local == item.date?.components,
        item.dateGMT?.components != nil
      {
        offsets.add(timestamp)
      }
      attachments.add(item, title: entry.title)
      items.append(entry)
    }
  }
}

extension IndexedItem {
  /// With the date that the site's other items suggest, where the item alone does not tell.
  fileprivate func dated(by offsets: OffsetHabit) -> Self {
    guard date == nil, let local else { return self }
    var item = self
    let offset = offsets.offset(at: local)
    item.date = Timestamp(local, offset: offset ?? 0)
    item.isDateGuessed = offset == nil
    return item
  }
}
