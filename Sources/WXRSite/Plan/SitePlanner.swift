import WXRKit

/// Makes a plan: who is written, where, under which address, with which terms.
struct SitePlanner {
  let index: SiteIndex
  let profile: SiteProfile
  private let fates: [Fate]

  struct Parts {
    var items: [Int: PlannedItem] = [:]
    var taxonomies: [PlannedTaxonomy] = []
    var permalinks: HugoPermalinks
    /// The types that are written, with the names of their folders.
    var sections: [(type: PostType, name: String)]
    var movedLists: [MovedList] = []
    var summary = SiteSummary()
    var diagnostics = Diagnostics()
  }

  init(_ index: SiteIndex, profile: SiteProfile, options: SiteOptions) {
    self.index = index
    self.profile = profile
    let rule = PublicationRule(
      index: index, options: options, holdsBackFuture: profile.frontMatter.holdsBackFuture)
    fates = index.items.map { rule.fate(of: $0) }
  }

  func plan() -> SitePlan {
    var pathPlanner = PathPlanner(index, layout: profile.layout, fates: fates, heldBack: heldBack)
    let folders = pathPlanner.typeFolderNames
    var taxonomyPlanner = TaxonomyPlanner(
      index, style: profile.frontMatter, sections: folders.map(\.name))
    let taxonomies = taxonomyPlanner.plan(writtenItems)
    if profile.frontMatter.hasTermPages { pathPlanner.fillFolders(of: taxonomies) }
    let paths = pathPlanner.paths()

    let permalinks = HugoPermalinks(index, folders: folders)
    var addressPlanner = AddressPlanner(
      index, paths: paths, heldBack: heldBack, profile: profile, permalinks: permalinks)
    let addresses = addressPlanner.plan()

    var parts = Parts(taxonomies: taxonomies, permalinks: permalinks, sections: folders)
    parts.items = items(paths, addresses)
    parts.movedLists = addressPlanner.movedLists(taxonomies.map(\.key))
    parts.diagnostics.add(pathPlanner.diagnostics)
    parts.diagnostics.add(addressPlanner.diagnostics)
    for item in writtenItems where item.isDateGuessed { parts.diagnostics.add(.dateGuessed(item)) }
    parts.summary = summary()
    parts.summary.renamed = pathPlanner.renamedCount
    return SitePlan(self, parts)
  }

  /// Items that the generator does not show, or not yet.
  private var heldBack: Set<Int> {
    Set(
      fates.indices.filter { position in
        fates[position] == .written(isDraft: true) || index.items[position].status == .future
      })
  }

  private var writtenItems: [IndexedItem] {
    zip(index.items, fates).filter { $0.1.isWritten }.map(\.0)
  }

  private func items(
    _ paths: [OutputPath?], _ addresses: [Int: AddressPlanner.Address]
  ) -> [Int: PlannedItem] {
    var items: [Int: PlannedItem] = [:]
    for (position, path) in paths.enumerated() {
      guard let path, let address = addresses[position] else { continue }
      items[position] = PlannedItem(
        path: path, isDraft: fates[position] == .written(isDraft: true), slug: address.slug,
        aliases: address.aliases)
    }
    return items
  }

  private func summary() -> SiteSummary {
    var summary = SiteSummary()
    for (item, fate) in zip(index.items, fates) { summary.count(fate, of: item.type) }
    summary.comments = index.commentCount
    return summary
  }
}
