public import WXRKit

/// What is in an export: the result of an ``Inspection``.
///
/// Names of types, statuses, taxonomies and approvals are those of the export; an empty name stands
/// for one that the export does not give.
public struct ExportSummary: Hashable, Sendable {
  /// The facts of the channel, of all files of the export together.
  public var site: Site
  /// How many files, or parts, the export has.
  public var documents: Int
  /// nil if nothing tells.
  public var writer: Writer?

  public var itemCount: Int
  /// Items by type and status.
  public var items: GroupRanking
  /// Items behind a password.
  public var protectedItems: Int
  public var stickyItems: Int
  /// The dates of published posts.
  public var published: DateRange?
  /// The dates of all items.
  public var dated: DateRange?

  public var commentCount: Int
  /// Comments by type and approval: `approved`, `pending`, `spam`, `trash`.
  public var comments: GroupRanking
  public var commented: DateRange?

  /// How many authors the channel declares, repeats included.
  public var declaredAuthors: Int
  /// By items, then login.
  public var authors: [AuthorCount]
  /// Items of authors beyond the limit.
  public var otherAuthors: Int
  /// How many terms the channel declares, repeats included.
  public var declaredTerms: Int
  /// By how many terms there are.
  public var taxonomies: [TaxonomyCount]
  /// Uses of terms beyond the limit.
  public var otherTerms: Int

  public var media: Media
  /// By count; names of core without `core/`.
  public var blocks: Ranking
  /// By count.
  public var shortcodes: [Shortcode]
  /// Words in brackets beyond the limit, which may be shortcodes.
  public var otherShortcodes: Int
  /// Words in brackets that may be shortcodes as well: `[sic]`.
  public var bracketedWords: Ranking
  /// `blocks`, `classic`, `builder`, `markdown` and `empty`; files and menu entries do not count.
  public var contentStyles: Ranking
  public var languages: Languages
  /// By name.
  public var plugins: [PluginUse]

  /// The site's local times.
  public struct DateRange: Hashable, Sendable {
    public var first: LocalDateTime
    public var last: LocalDateTime
  }

  /// An author, and how many items are theirs.
  public struct AuthorCount: Hashable, Sendable {
    /// What items name: the login, in WXR 1.0 the display name.
    public var login: String
    public var displayName: String
    public var isDeclared: Bool
    public var items: Int
    public var posts: Int
  }

  /// A taxonomy: how many terms it declares, and which are used most.
  public struct TaxonomyCount: Hashable, Sendable {
    public var name: String
    /// How many different terms the channel declares.
    public var declared: Int
    /// How many terms are on items alone.
    public var undeclared: Int
    /// How often items have a term of this taxonomy.
    public var uses: Int
    /// Those on items, by use.
    public var terms: [TermCount]
  }

  /// A term, and how many items have it.
  public struct TermCount: Hashable, Sendable {
    public var slug: String
    public var name: String
    public var items: Int
  }

  /// The uploads, by kind and by the host that they lie on.
  public struct Media: Hashable, Sendable {
    public var count: Int
    /// Without `wp:attachment_url`.
    public var withoutURL: Int
    /// `image`, `audio`, `video`, `document` …, by the extension of the file.
    public var kinds: Ranking
    public var hosts: Ranking
  }

  /// A shortcode, how often it occurs, and whose it is.
  public struct Shortcode: Hashable, Sendable {
    public enum Origin: Hashable, Sendable {
      case core
      case plugin(String)
      case unknown
    }

    public var name: String
    public var count: Int
    public var origin: Origin
  }

  /// The languages of the site and of its items, and the scripts of its texts.
  public struct Languages: Hashable, Sendable {
    /// Of the channel; empty on some sites.
    public var site: String?
    /// Those that Polylang, WPML or qTranslate give to contents, by use.
    public var translations: Ranking
    /// The writing that most of an item's beginning is in, by items.
    public var scripts: Ranking
  }
}
