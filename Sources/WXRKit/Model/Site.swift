/// The facts of the site that was exported: `<rss>`, `<channel>` and the comments before them.
///
/// ``EntityReader`` gives it when the first other entity begins. Channel facts that stand later
/// (core's `generator` and `image` follow authors and terms) come in one more `Site` after all
/// else, whose ``isContinuation`` is true and which holds those facts only.
public struct Site: Hashable, Sendable {
  /// Whether this holds the facts that stood after the first other entity.
  public var isContinuation: Bool
  public var title: String?
  public var link: String?
  public var description: String?
  /// When the export was made, RFC 822.
  public var pubDate: String?
  /// `en-US`, `de`, at times empty.
  public var language: String?
  /// `1.0`, `1.1` or `1.2`; nil before WordPress 2.5.
  public var wxrVersion: String?
  /// `wp:base_site_url`: the home of the network.
  public var baseSiteURL: String?
  /// `wp:base_blog_url`: the home of this blog.
  public var baseBlogURL: String?
  public var generators: [String]
  public var image: Image?
  /// The comments before `<rss>`: the best evidence of writer and version.
  public var prolog: [String]
  public var rssVersion: String?
  /// The namespaces declared on `rss`: prefix (empty for the default) to URI.
  public var namespaces: [String: String]
  public var extensions: [Extension]

  public init(
    isContinuation: Bool = false, title: String? = nil, link: String? = nil,
    description: String? = nil, pubDate: String? = nil, language: String? = nil,
    wxrVersion: String? = nil, baseSiteURL: String? = nil, baseBlogURL: String? = nil,
    generators: [String] = [], image: Image? = nil, prolog: [String] = [],
    rssVersion: String? = nil, namespaces: [String: String] = [:], extensions: [Extension] = []
  ) {
    self.isContinuation = isContinuation
    self.title = title
    self.link = link
    self.description = description
    self.pubDate = pubDate
    self.language = language
    self.wxrVersion = wxrVersion
    self.baseSiteURL = baseSiteURL
    self.baseBlogURL = baseBlogURL
    self.generators = generators
    self.image = image
    self.prolog = prolog
    self.rssVersion = rssVersion
    self.namespaces = namespaces
    self.extensions = extensions
  }

  /// The channel's `<image>`: the site icon, or the badge of wordpress.com.
  public struct Image: Hashable, Sendable {
    public var url: String?
    public var title: String?
    public var link: String?
    public var width: String?
    public var height: String?
    public var extensions: [Extension]

    public init(
      url: String? = nil, title: String? = nil, link: String? = nil, width: String? = nil,
      height: String? = nil, extensions: [Extension] = []
    ) {
      self.url = url
      self.title = title
      self.link = link
      self.width = width
      self.height = height
      self.extensions = extensions
    }
  }
}
