import WXRContent
package import WXRKit

/// The export was written by another program than WordPress itself: wordpress.com, wp-cli,
/// Squarespace, or a converter.
///
/// **Why it matters.** Each leaves out something else. wordpress.com keeps media in a separate
/// download; Squarespace exports pages and one blog only, without products, galleries and events;
/// wp-cli splits big sites; converters often lack ids, dates and types.
///
/// **Bad**
/// ```xml
/// <!-- generator="WordPress.com" created="2026-01-31 14:05" -->
/// ```
/// **Good**
/// ```xml
/// <!-- generator="WordPress/6.8.1" created="2026-01-31 14:05" -->
/// ```
/// **What to do.** Ask for what is left out: the media archive of wordpress.com, or the other
/// parts of a split export.
///
/// **Fix.** None: the file is as its writer writes it.
package struct ForeignDialect: Rule {
  package static let facts = RuleFacts("WXR007", .info, fix: .none, in: [.convert])
  package static let subjects: Subjects = [.site, .authors, .end]

  private var dialect: String?
  private var isWordPress = false
  private var hasNegativeAuthor = false

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    let lines = (site.generators + site.prolog).map { $0.lowercased() }
    isWordPress =
      isWordPress || lines.contains { $0.holds("wordpress/") }
      || site.generators.contains { $0.holds("wordpress.org/?v=") && !$0.hasSuffix("=MU") }
    let sign = Self.signs.first { sign in lines.contains { $0.contains(sign.word) } }
    dialect = dialect ?? sign?.meaning ?? Self.ofPlugin(site)
  }

  package mutating func look(at author: Author, _ report: inout RuleReport) {
    if let id = author.id?.integer, id < 0 { hasNegativeAuthor = true }
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    if dialect == nil, hasNegativeAuthor, !isWordPress {
      dialect =
        "Squarespace wrote this export: one blog and plain pages, without products, galleries, "
        + "events and settings."
    }
    if let dialect { report.addToExport(dialect) }
  }

  /// LearnPress names itself in elements of its own.
  private static func ofPlugin(_ site: Site) -> String? {
    let isPlugin =
      site.extensions.contains { $0.name == "plugin_name" }
      || site.namespaces.values.contains { $0.holds("LPR_EXPORT_VER") }
    return isPlugin ? "A plugin wrote this export: it holds that plugin's items only." : nil
  }

  private static let signs: [(word: String, meaning: String)] = [
    (
      "\"wordpress.com\"",
      "WordPress.com wrote this export: the media are a download of their own."
    ),
    (
      "//wordpress.com/",
      "WordPress.com wrote this export: the media are a download of their own."
    ),
    ("wp-cli", "WP-CLI wrote this export: big sites are split in several files."),
    ("blogger2wordpress", "A converter from Blogger wrote this export."),
    ("tumblr", "A converter from Tumblr wrote this export."),
    ("drupal", "A converter from Drupal wrote this export."),
    ("squarespace", "Squarespace wrote this export: one blog and plain pages."),
    ("hubspot", "HubSpot wrote this export."), ("movabletype", "Movable Type wrote this export."),
    ("disqus", "Disqus wrote this export: comments without their posts' texts."),
  ]
}
