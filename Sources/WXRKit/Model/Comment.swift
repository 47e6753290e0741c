/// A comment, pingback, trackback, review or editorial note on an item (`wp:comment`).
public struct Comment: Hashable, Sendable {
  public typealias ID = Identifier<Comment>

  /// The id of the item that it stands in; nil where the item has none.
  public var item: Item.ID?
  public var id: ID?
  public var author: String?
  public var authorEmail: String?
  public var authorURL: String?
  public var authorIP: String?
  /// The site's local time.
  public var date: WordPressDate?
  public var dateGMT: WordPressDate?
  /// A subset of HTML, or plain text with line ends.
  public var content: String?
  /// `1`, `0` (pending), `spam`, `trash`.
  public var approved: String?
  /// Empty or `comment`, `pingback`, `trackback`, `note`, or a plugin's.
  public var type: String?
  /// 0 for none; a spam parent is missing from exports.
  public var parent: ID?
  /// 0 for visitors.
  public var userID: Number?
  public var meta: [Meta]
  public var extensions: [Extension]

  public init(
    item: Item.ID? = nil, id: ID? = nil, author: String? = nil, authorEmail: String? = nil,
    authorURL: String? = nil, authorIP: String? = nil, date: WordPressDate? = nil,
    dateGMT: WordPressDate? = nil, content: String? = nil, approved: String? = nil,
    type: String? = nil, parent: ID? = nil, userID: Number? = nil, meta: [Meta] = [],
    extensions: [Extension] = []
  ) {
    self.item = item
    self.id = id
    self.author = author
    self.authorEmail = authorEmail
    self.authorURL = authorURL
    self.authorIP = authorIP
    self.date = date
    self.dateGMT = dateGMT
    self.content = content
    self.approved = approved
    self.type = type
    self.parent = parent
    self.userID = userID
    self.meta = meta
    self.extensions = extensions
  }
}
