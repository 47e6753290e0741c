public import WXRContent
public import WXRKit

/// What the user may choose about a site that is written.
public struct SiteOptions: Sendable {
  /// The post types that become files; nil for all that hold content (see ``leftOutTypes``).
  public var postTypes: Set<PostType>?
  /// Whether items that a password protects are written as drafts, without the password.
  public var includesProtected = false

  /// What the user wants done with shortcodes and blocks.
  public var rules = ContentRules()

  public init() {}

  /// What WordPress keeps among posts that is no content of a site.
  public static let leftOutTypes: Set<PostType> = [
    "attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache",
    "user_request", "wp_block", "wp_template", "wp_template_part", "wp_global_styles",
    "wp_navigation", "wp_font_family", "wp_font_face",
  ]

  func writes(_ type: PostType) -> Bool {
    postTypes.map { $0.contains(type) } ?? !Self.leftOutTypes.contains(type)
  }
}
