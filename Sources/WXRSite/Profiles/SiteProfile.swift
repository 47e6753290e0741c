public import WXRContent

/// A kind of site that can be written: where files go, what stands above their text, and what else
/// the generator needs.
///
/// ```swift
/// SiteProfile(named: "hugo")?.summary
/// ```
public struct SiteProfile: Sendable {
  /// What `--to` calls it.
  public let name: String
  /// One line for a list of formats.
  public let summary: String
  /// The Markdown that its renderer reads; another may be given to a general profile.
  public var dialect: Dialect
  let layout: FileLayout
  let frontMatter: FrontMatterStyle
  let scaffold: (any SiteScaffold)?

  /// All profiles, in the order in which help lists them: the general one, then generators by name.
  public static let all: [SiteProfile] = [.markdown, .hugo]

  public init?(named name: String) {
    guard let profile = Self.all.first(where: { $0.name == name }) else { return nil }
    self = profile
  }

  init(
    name: String, summary: String, dialect: Dialect, layout: FileLayout,
    frontMatter: FrontMatterStyle, scaffold: (any SiteScaffold)? = nil
  ) {
    self.name = name
    self.summary = summary
    self.dialect = dialect
    self.layout = layout
    self.frontMatter = frontMatter
    self.scaffold = scaffold
  }
}

/// What a generator needs besides the items' files: its configuration and templates.
protocol SiteScaffold: Sendable {
  func files(for plan: SitePlan) -> [SiteFile]
}

/// What differs in front matter between generators.
struct FrontMatterStyle: Sendable {
  var addresses = AddressStyle.wordPress
  /// The maps inside each other that hold what only WordPress knows; none for the top.
  var wordPressKeys: [String] = []
  /// Whether the generator holds back what has a date in the future by itself.
  var holdsBackFuture = false
  /// Whether the generator makes pages of terms, named by what front matter says.
  var hasTermPages = false

  /// Where the generator shows an item.
  enum AddressStyle: Sendable {
    /// Nothing is known of it: what is said is what WordPress did.
    case wordPress
    /// By Hugo's sections, slugs and permalinks.
    case hugo
  }
}
