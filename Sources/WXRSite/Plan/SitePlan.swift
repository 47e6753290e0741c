public import WXRKit

/// Where every item of an export goes: the whole of a site but for its texts.
///
/// ```swift
/// let plan = SitePlan(index, for: profile)
/// for (position, item) in items.enumerated() where plan.path(at: position) != nil {
///   let files = plan.files(for: item, at: position, body: body, diagnostics: &diagnostics)
/// }
/// let others = plan.siteFiles()
/// ```
/// All paths are settled here, in the order of the export. What an item becomes is then a function
/// of the item and the plan, so items can be converted on any number of cores, in any order.
public struct SitePlan: Sendable {
  public let index: SiteIndex
  public let profile: SiteProfile
  /// What becomes of each item: one for each that the index knows.
  public let summary: SiteSummary
  /// Clashes, changed names, guessed dates: what planning had to decide.
  public let diagnostics: Diagnostics
  let taxonomies: [PlannedTaxonomy]
  /// Sections below the content folder with the form of their addresses.
  let permalinks: HugoPermalinks
  /// Lists of types and taxonomies whose usual address belongs to an item.
  let movedLists: [MovedList]
  private let sections: [(type: PostType, name: String)]
  private let items: [Int: PlannedItem]
  private let termValues: [Int: String]

  public init(_ index: SiteIndex, for profile: SiteProfile, options: SiteOptions = SiteOptions()) {
    let planner = SitePlanner(index, profile: profile, options: options)
    self = planner.plan()
  }

  init(_ planner: SitePlanner, _ parts: SitePlanner.Parts) {
    index = planner.index
    profile = planner.profile
    summary = parts.summary
    diagnostics = parts.diagnostics
    taxonomies = parts.taxonomies
    permalinks = parts.permalinks
    sections = parts.sections
    movedLists = parts.movedLists
    items = parts.items
    let terms = taxonomies.flatMap(\.terms).map { ($0.handle, $0.value) }
    termValues = Dictionary(uniqueKeysWithValues: terms)
  }

  /// The file of the item at this position among the export's items; nil if it has none.
  public func path(at position: Int) -> OutputPath? { items[position]?.path }

  /// The files of one item: none for one that is left out.
  ///
  /// - Parameters:
  ///   - position: among the export's items, from 0.
  ///   - body: the item's text as Markdown of the profile's dialect; not asked for where the item
  ///     is left out.
  ///   - diagnostics: takes what was found in this item.
  public func files(
    for item: Item, at position: Int, body: @autoclosure () -> PostBody,
    diagnostics: inout Diagnostics
  ) -> [SiteFile] {
    guard let planned = items[position] else { return [] }
    let body = body()
    for finding in body.findings { diagnostics.add(finding) }
    let entry = index.items[position]
    let writer = ItemFrontMatter(item: item, entry: entry, planned: planned, plan: self)
    if let id = writer.missingImage { diagnostics.add(.featuredImageMissing(entry, id: id)) }
    let matter = writer.make(summary: body.summary)
    return [SiteFile(path: planned.path, frontMatter: matter, body: body.markdown)]
  }

  /// What the generator needs besides: configuration, layouts, pages of terms.
  public func siteFiles() -> [SiteFile] { profile.scaffold?.files(for: self) ?? [] }

  /// The folders whose items a home page lists: posts, else every type but pages.
  var mainSections: [String] {
    let posts = sections.filter { $0.type == .post }
    return (posts.isEmpty ? sections : posts).map(\.name)
  }

  func termValue(_ handle: Int) -> String? { termValues[handle] }
}

/// What is settled about a written item.
struct PlannedItem: Sendable {
  let path: OutputPath
  let isDraft: Bool
  let slug: String
  let aliases: [String]
}

/// The list of a folder that the generator shows at another address than its own.
struct MovedList: Sendable {
  let folder: String
  let address: String
}

extension SiteFile {
  /// A Markdown file; its text ends with a line end.
  init(path: OutputPath, frontMatter: FrontMatter, body: [UInt8] = []) {
    var bytes = Array("---\n".utf8)
    bytes.reserveCapacity(body.count + 1024)
    if !frontMatter.isEmpty { bytes += frontMatter.yaml.utf8 }
    bytes += "---\n".utf8
    if !body.isEmpty {
      bytes.append(UInt8(ascii: "\n"))
      bytes += body
      if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }
    self.init(path: path, bytes: bytes)
  }
}
