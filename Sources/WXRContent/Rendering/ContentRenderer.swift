public import WXRKit

/// Turns post content into HTML as WordPress shows it.
///
/// ```swift
/// let renderer = ContentRenderer(library: site)
/// let result = renderer.html(of: "One\n\nTwo", in: PostContext(id: 7))
/// // <p>One</p>
/// // <p>Two</p>
/// ```
/// Follows the filter `the_content` of WordPress 6.1 and later: embeds, blocks, paragraphs for content
/// without blocks, shortcodes; without what belongs to the site or its theme: typography, smilies, layout
/// classes, loading attributes. Captions and galleries have the form that themes with HTML5 get.
///
/// Nothing is an error. Shortcodes of plugins show what the tables of their plugins say; those that none
/// has stay as they are written, and those that only a site can fill leave nothing: both are named in the
/// findings. Blocks that list other posts leave nothing. A renderer is a value that any number of threads may use at
/// once. Time is linear in the content and in what it refers to; ``WXRKit/Limits/contentDepth`` bounds
/// nesting, ``WXRKit/Limits/contentGrowth`` the HTML.
public struct ContentRenderer: Sendable {
  /// What depends on the site.
  public struct Options: Sendable {
    /// For the block `core/site-title`.
    public var siteTitle = ""
    public var siteURL = ""
    /// Such as `en-US`: of content in several languages this one is shown.
    public var language = ""
    /// What shortcodes and marks of plugins would show is shown. Without it, content is what
    /// WordPress shows where no plugin is active: they stay as they are written.
    public var plugins = true
    /// What the user wants done with shortcodes and blocks; it goes before all else.
    public var rules = ContentRules()
    package var shortcodes = ShortcodeTable.all

    public init() {}
  }

  let library: any ContentLibrary
  let options: Options
  let limits: Limits

  public init(
    library: any ContentLibrary, options: Options = Options(), limits: Limits = Limits()
  ) {
    self.library = library
    var options = options
    if !options.plugins { options.shortcodes = .core }
    options.shortcodes.add(options.rules)
    self.options = options
    self.limits = limits
  }

  /// The HTML of a post's content.
  public func html(of content: String, in post: PostContext) -> RenderedContent {
    html(of: Array(content.utf8), in: post)
  }

  /// The same for bytes, which need not be UTF-8.
  public func html(of content: [UInt8], in post: PostContext) -> RenderedContent {
    var rendering = ContentRendering(self, post, length: content.count)
    let html = rendering.content(content)
    return RenderedContent(
      html: html, findings: rendering.findings, rawTexts: rendering.rawTexts)
  }
}

/// What content may say about the post it stands in.
public struct PostContext: Sendable {
  public var id: Int?
  public var title: String
  /// The meta value `footnotes`: JSON.
  public var footnotes: String
  /// Its address.
  public var link: String
  /// The excerpt it was given: HTML.
  public var excerpt: String
  /// The author's display name.
  public var author: String
  /// When it was published, by the site's clock: `2019-03-01 07:15:00`.
  public var date: String

  public init(
    id: Int? = nil, title: String = "", footnotes: String = "", link: String = "",
    excerpt: String = "", author: String = "", date: String = ""
  ) {
    self.id = id
    self.title = title
    self.footnotes = footnotes
    self.link = link
    self.excerpt = excerpt
    self.author = author
    self.date = date
  }
}

/// HTML and what was found while it was made.
public struct RenderedContent: Sendable {
  public var html: [UInt8]
  public var findings: RenderingFindings
  /// What a user's rules put into the Markdown as it is, at the marks in the HTML.
  public var rawTexts: [String]

  public init(
    html: [UInt8], findings: RenderingFindings = RenderingFindings(), rawTexts: [String] = []
  ) {
    self.html = html
    self.findings = findings
    self.rawTexts = rawTexts
  }
}
