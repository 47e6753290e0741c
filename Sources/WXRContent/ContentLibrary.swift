/// What post content refers to by id: the attachments and synced patterns of the site.
///
/// Content knows nothing of exports; whoever converts a site answers from its index.
public protocol ContentLibrary: Sendable {
  /// The attachment with this id, or nil if the export lacks it.
  func attachment(_ id: Int) -> ContentAttachment?
  /// The attachments whose parent is this item, in the order of `menu_order`, then id.
  func attachments(of item: Int) -> [ContentAttachment]
  /// The content of the synced pattern (`wp_block`) with this id, if it is published.
  func pattern(_ id: Int) -> String?
}

/// An uploaded file as content refers to it.
public struct ContentAttachment: Hashable, Sendable {
  public var id: Int
  /// The address of the file itself.
  public var url: String
  /// The address of its page.
  public var link: String
  public var title: String
  /// `post_excerpt`: HTML.
  public var caption: String
  /// `_wp_attachment_image_alt`.
  public var alternativeText: String
  public var description: String
  /// By the file's extension, such as `image/jpeg`.
  public var mimeType: String
  public var width: Int?
  public var height: Int?
  /// `menu_order`, by which galleries are sorted unless they say otherwise.
  public var menuOrder: Int
  /// The slug.
  public var name: String
  /// `YYYY-MM-DD HH:MM:SS`, in the site's time.
  public var date: String

  public init(
    id: Int, url: String, link: String = "", title: String = "", caption: String = "",
    alternativeText: String = "", description: String = "", mimeType: String = "",
    width: Int? = nil, height: Int? = nil, menuOrder: Int = 0, name: String = "",
    date: String = ""
  ) {
    self.id = id
    self.url = url
    self.link = link
    self.title = title
    self.caption = caption
    self.alternativeText = alternativeText
    self.description = description
    self.mimeType = mimeType
    self.width = width
    self.height = height
    self.menuOrder = menuOrder
    self.name = name
    self.date = date
  }
}
