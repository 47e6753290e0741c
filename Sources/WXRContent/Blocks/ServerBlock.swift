/// A block whose HTML the site makes when it is shown, not the editor when it is saved.
///
/// To add one, write a struct in a file of its own and put it into ``ServerBlocks/all``.
protocol ServerBlock: Sendable {
  var names: [String] { get }
  /// The HTML in its place.
  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
}

/// Blocks with HTML of their own making, and blocks that have none here.
enum ServerBlocks {
  static let all: [any ServerBlock] = [
    SyncedPatternBlock(),
    ShortcodeBlock(),
    FootnotesBlock(),
    SocialLinkBlock(),
    NavigationLinkBlock(),
    NavigationBlock(),
    TitleBlock(),
    PostExcerptBlock(),
    ReadMoreBlock(),
    PostAuthorBlock(),
    PostDateBlock(),
    SearchBlock(),
    CodeBlock(),
  ]

  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (index, block) in all.enumerated() {
      for name in block.names { places[name] = index }
    }
    return places
  }()

  static func named(_ name: String) -> (any ServerBlock)? {
    places[name].map { all[$0] }
  }

  /// Blocks of WordPress that show other posts or the site, whatever HTML they were saved with.
  static let omitted: Set<String> = [
    "core/archives", "core/avatar", "core/calendar", "core/categories", "core/comment-template",
    "core/comments", "core/latest-comments", "core/latest-posts", "core/loginout",
    "core/page-list", "core/pattern", "core/post-comments",
    "core/post-comments-form", "core/post-content",
    "core/post-featured-image", "core/post-navigation-link", "core/post-terms", "core/query",
    "core/rss", "core/site-logo", "core/site-tagline",
    "core/tag-cloud", "core/template-part", "core/term-description",
  ]
}
