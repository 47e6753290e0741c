/// A row of `wp_posts`: a post, a page, an attachment, a menu entry, or what a plugin stores there.
///
/// Fields are as the export holds them; nil means that the element is absent, which differs from
/// an empty one. Defaults are for those who write, none is filled in here.
public struct Item: Hashable, Sendable {
  public typealias ID = Identifier<Item>

  /// HTML, as stored.
  public var title: String?
  public var link: String?
  /// RFC 822; empty or in year −1 for drafts.
  public var pubDate: String?
  /// The author's login; the display name in WXR 1.0.
  public var creator: String?
  public var guid: String?
  /// The attribute `isPermaLink` of `guid`, as written.
  public var guidIsPermaLink: String?
  /// Core never fills it.
  public var description: String?
  /// `post_content`: blocks or classic HTML, unrendered.
  public var content: String?
  public var excerpt: String?
  public var id: ID?
  /// The site's local time.
  public var date: WordPressDate?
  public var dateGMT: WordPressDate?
  public var modified: WordPressDate?
  public var modifiedGMT: WordPressDate?
  /// `open` or `closed`.
  public var commentStatus: String?
  public var pingStatus: String?
  /// `post_name`, percent-encoded where it is not ASCII; empty for drafts.
  public var slug: String?
  public var status: PostStatus?
  /// 0 for none; may point to an item that was not exported.
  public var parent: ID?
  public var menuOrder: Number?
  public var type: PostType?
  /// In clear text; empty for none.
  public var password: String?
  /// 0 or 1.
  public var sticky: Number?
  public var attachmentURL: String?
  public var terms: [TermReference]
  public var meta: [Meta]
  public var extensions: [Extension]

  public init(
    title: String? = nil, link: String? = nil, pubDate: String? = nil, creator: String? = nil,
    guid: String? = nil, guidIsPermaLink: String? = nil, description: String? = nil,
    content: String? = nil, excerpt: String? = nil, id: ID? = nil, date: WordPressDate? = nil,
    dateGMT: WordPressDate? = nil, modified: WordPressDate? = nil,
    modifiedGMT: WordPressDate? = nil, commentStatus: String? = nil, pingStatus: String? = nil,
    slug: String? = nil, status: PostStatus? = nil, parent: ID? = nil, menuOrder: Number? = nil,
    type: PostType? = nil, password: String? = nil, sticky: Number? = nil,
    attachmentURL: String? = nil, terms: [TermReference] = [], meta: [Meta] = [],
    extensions: [Extension] = []
  ) {
    self.title = title
    self.link = link
    self.pubDate = pubDate
    self.creator = creator
    self.guid = guid
    self.guidIsPermaLink = guidIsPermaLink
    self.description = description
    self.content = content
    self.excerpt = excerpt
    self.id = id
    self.date = date
    self.dateGMT = dateGMT
    self.modified = modified
    self.modifiedGMT = modifiedGMT
    self.commentStatus = commentStatus
    self.pingStatus = pingStatus
    self.slug = slug
    self.status = status
    self.parent = parent
    self.menuOrder = menuOrder
    self.type = type
    self.password = password
    self.sticky = sticky
    self.attachmentURL = attachmentURL
    self.terms = terms
    self.meta = meta
    self.extensions = extensions
  }

  /// The value of the first meta with this key.
  public func meta(_ key: String) -> String? {
    meta.first { $0.key == key }?.value
  }
}
