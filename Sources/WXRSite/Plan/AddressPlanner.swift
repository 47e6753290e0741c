import WXRKit

/// Gives each written item the slug that the generator shows it by, and its old addresses.
struct AddressPlanner {
  private let index: SiteIndex
  private let paths: [OutputPath?]
  private let style: FrontMatterStyle.AddressStyle
  private let contentDepth: Int
  private let heldBack: Set<Int>
  private let permalinks: HugoPermalinks
  /// Addresses that are somebody's, folded.
  private var taken: Set<String> = []
  private var addresses: [Int: String] = [:]
  private var planned: [Int: Address] = [:]
  private(set) var diagnostics = Diagnostics()

  struct Address: Hashable, Sendable {
    var slug: String
    var aliases: [String] = []
  }

  init(
    _ index: SiteIndex, paths: [OutputPath?], heldBack: Set<Int>, profile: SiteProfile,
    permalinks: HugoPermalinks
  ) {
    self.heldBack = heldBack
    self.index = index
    self.paths = paths
    style = profile.frontMatter.addresses
    contentDepth = profile.layout.content.components.count
    self.permalinks = permalinks
  }

  mutating func plan() -> [Int: Address] {
    let written = paths.indices.filter { paths[$0] != nil }
    // What is public has the right to its addresses before drafts have.
    for group in [written.filter { !heldBack.contains($0) }, written.filter(heldBack.contains)] {
      // A folder cannot give way.
      for position in group where isFixed(position) { settle(position) }
      for position in group where !isFixed(position) { settle(position) }
      for position in group { addPath(of: position) }
      for position in group { addOldPaths(of: position) }
    }
    return planned
  }

  /// New addresses for lists of folders whose own one is that of an item elsewhere.
  ///
  /// - Parameter taxonomies: the names of folders that are lists though no item is in them.
  mutating func movedLists(_ taxonomies: [String]) -> [MovedList] {
    let items = Set(addresses.filter { !isFixed($0.key) }.map { Self.key($0.value) })
    return listFolders(taxonomies).filter { items.contains(Self.key("/\($0)/")) }.map { folder in
      var address = "/\(folder)-list/"
      while !take(address) { address = "\(address.dropLast())-list/" }
      return MovedList(folder: folder, address: address)
    }
  }

  /// The folders at the top of the content that Hugo makes lists of, for they have no page.
  private func listFolders(_ taxonomies: [String]) -> [String] {
    var folders = taxonomies
    var bundles: Set<String> = []
    for path in paths.compactMap({ $0 }) {
      let names = path.components.dropFirst(contentDepth).map(\.text)
      guard names.count > 1 else { continue }
      folders.append(names[0])
      if names.count == 2, names[1] == "index.md" || names[1] == "_index.md" {
        bundles.insert(names[0])
      }
    }
    var seen = bundles
    return folders.filter { seen.insert($0).inserted }
  }

  private mutating func settle(_ position: Int) {
    let item = index.items[position]
    switch style {
    case .wordPress:
      planned[position] = Address(slug: item.slug.isEmpty ? stem(position) : item.slug.text)
      if let path = item.path { take(path) }
    case .hugo: settleForHugo(position, item)
    }
  }

  /// The item's slug where its address is free, else the name of its file, else that with a number.
  private mutating func settleForHugo(_ position: Int, _ item: IndexedItem) {
    let name = HugoName(item.slug.text)?.text ?? stem(position)
    // Hugo takes this slug for the file of the folder above.
    let wanted = name == "index" ? stem(position) : name
    var slug = wanted
    var number = 1
    while !take(address(of: position, slug: slug)), !isFixed(position) {
      slug = number == 1 && stem(position) != wanted ? stem(position) : "\(wanted)-\(number + 1)"
      number += 1
    }
    let address = address(of: position, slug: slug)
    if slug != wanted {
      let wantedAddress = self.address(of: position, slug: wanted)
      diagnostics.add(.pathClash(item, wanted: wantedAddress, got: address))
    }
    planned[position] = Address(slug: slug)
    addresses[position] = address
  }

  /// Whether the address is that of the folder, whatever the slug.
  private func isFixed(_ position: Int) -> Bool {
    paths[position]?.components.last?.text == "_index.md"
  }

  private func address(of position: Int, slug: String) -> String {
    let components = paths[position]?.components.dropFirst(contentDepth) ?? []
    let day = index.items[position].date?.local.day
    return permalinks.address(of: Array(components), slug: slug, day: day)
  }

  /// The name of the item's file or bundle.
  private func stem(_ position: Int) -> String {
    let names = paths[position]?.components.map(\.text) ?? []
    let isBundle = names.last == "index.md" || names.last == "_index.md"
    let name = (isBundle ? names.dropLast() : names[...]).last ?? "home"
    return name.hasSuffix(FileLayout.ending) ? String(name.dropLast(3)) : name
  }

  /// WordPress's path, where the generator shows the item elsewhere.
  private mutating func addPath(of position: Int) {
    guard style == .hugo, let path = index.items[position].path else { return }
    if Self.key(path) != addresses[position].map(Self.key) { addAlias(path, of: position) }
  }

  /// The paths that WordPress itself would lead from: of earlier slugs and dates.
  private mutating func addOldPaths(of position: Int) {
    let item = index.items[position]
    guard !item.oldSlugs.isEmpty || !item.oldDates.isEmpty, let path = item.path,
      let permalink = Permalink(path, of: item)
    else { return }
    let day = item.date?.local.day
    let slugs = item.oldSlugs.map { permalink.path(slug: $0.text, id: item.id, day: day) }
    let dates = item.oldDates.map { permalink.path(slug: item.slug.text, id: item.id, day: $0) }
    for old in (slugs + dates).compactMap({ $0 }) where permalink.hasSlug {
      addAlias(old, of: position)
    }
  }

  private mutating func addAlias(_ path: String, of position: Int) {
    guard Self.isWritable(path), take(path) else { return }
    planned[position]?.aliases.append(path)
  }

  /// Aliases become files too: no name longer than a file's, none that Windows refuses.
  private static func isWritable(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    return !names.isEmpty && path.utf8.count <= 1000
      && names.allSatisfy { $0.utf8.count <= 240 && $0 != "." && $0 != ".." }
      && !path.contains { ":*?\"<>|\\".contains($0) || $0.isNewline }
  }

  @discardableResult
  private mutating func take(_ path: String) -> Bool { taken.insert(Self.key(path)).inserted }

  private static func key(_ path: String) -> String {
    let text = path.caseFolded
    return text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text
  }
}
