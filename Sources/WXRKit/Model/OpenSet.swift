/// A set of names that plugins extend at will: post types, statuses, taxonomies.
///
/// WordPress's own members are static properties; any other name is as good a value.
public protocol OpenSet:
  RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
  init(rawValue: String)
}

extension OpenSet {
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  public var description: String { rawValue }
}

/// What kind of thing an item is (`wp:post_type`).
public struct PostType: OpenSet {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let post: Self = "post"
  public static let page: Self = "page"
  public static let attachment: Self = "attachment"
  public static let navMenuItem: Self = "nav_menu_item"
  /// A synced pattern, formerly "reusable block".
  public static let block: Self = "wp_block"
}

/// Where an item stands between draft and trash (`wp:status`).
public struct PostStatus: OpenSet {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let publish: Self = "publish"
  public static let future: Self = "future"
  public static let draft: Self = "draft"
  public static let pending: Self = "pending"
  public static let `private`: Self = "private"
  public static let trash: Self = "trash"
  public static let autoDraft: Self = "auto-draft"
  /// An attachment's status: that of its parent.
  public static let inherit: Self = "inherit"
}

/// A way of sorting items (`category`, `post_tag`, or one that a plugin registered).
public struct Taxonomy: OpenSet {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let category: Self = "category"
  public static let postTag: Self = "post_tag"
  public static let navMenu: Self = "nav_menu"
  public static let postFormat: Self = "post_format"
}
