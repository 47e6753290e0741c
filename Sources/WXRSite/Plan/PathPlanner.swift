import WXRKit

/// Gives each written item its file, in the order of the export.
struct PathPlanner {
  private let index: SiteIndex
  private let layout: FileLayout
  private let fates: [Fate]
  private let heldBack: Set<Int>
  private var claims = PathClaims()
  /// The names that types have as folders, taken once each.
  private var typeFolders: [PostType: OutputPath] = [:]
  private var types: [PostType] = []
  /// Each page's own place among its siblings: its folder, if it has one.
  private var places: [Int: OutputPath] = [:]
  /// The folders that hold other files than a page's own.
  private var filled: Set<String> = []
  /// Folders of terms at the top of the content.
  private var termFolders: [String] = []
  private lazy var parents: Set<Int> = Set(index.items.indices.compactMap(parentPosition(of:)))
  /// Items whose file is not called by their slug.
  private(set) var renamedCount = 0
  private(set) var diagnostics = Diagnostics()

  init(_ index: SiteIndex, layout: FileLayout, fates: [Fate], heldBack: Set<Int>) {
    self.heldBack = heldBack
    self.index = index
    self.layout = layout
    self.fates = fates
    claimTypeFolders()
  }

  /// The types that are written, in the order of the export, with the names of their folders; pages
  /// at the top of the content have none.
  var typeFolderNames: [(type: PostType, name: String)] {
    types.compactMap { type in
      guard let folder = typeFolders[type], folder != layout.content else { return nil }
      return folder.components.last.map { (type, $0.text) }
    }
  }

  /// Marks the folders that the generator fills with the terms of taxonomies.
  mutating func fillFolders(of taxonomies: [PlannedTaxonomy]) {
    termFolders = taxonomies.map(\.key)
    for taxonomy in taxonomies {
      filled.insert(Self.key(layout.content / PathComponent(trusted: taxonomy.key)))
    }
  }

  /// The file of each item; nil for those left out.
  mutating func paths() -> [OutputPath?] {
    for folder in typeFolders.values { filled.insert(Self.key(folder)) }
    for position in writtenPositions where places[position] == nil { place(position) }
    for position in writtenPositions {
      if let folder = places[position]?.parent { filled.insert(Self.key(folder)) }
    }
    let front = frontPage
    return fates.indices.map { position in
      guard isWritten(position), let place = places[position] else { return nil }
      return position == front ? frontFile : file(of: position, at: place)
    }
  }

  private var writtenPositions: [Int] { fates.indices.filter(isWritten) }

  private func isWritten(_ position: Int) -> Bool { fates[position].isWritten }

  private mutating func claimTypeFolders() {
    var folders = PathClaims()
    for position in writtenPositions {
      let type = index.items[position].type
      guard typeFolders[type] == nil else { continue }
      types.append(type)
      if type == .page && layout.pages == .bundles {
        typeFolders[type] = layout.content
      } else {
        // Generators know sections by names in lower case, as WordPress knows types.
        let name = layout.name(type.rawValue.lowercased()) ?? PathComponent(trusted: "type")
        typeFolders[type] = layout.content / folders.claim(name, in: .root)
      }
    }
  }

  private mutating func place(_ position: Int) {
    for page in unplacedChain(to: position) {
      let item = index.items[page]
      let top = typeFolders[item.type] ?? layout.content
      let parent = parentPosition(of: page).flatMap { places[$0] } ?? top
      let isTooLong = parent.description.utf8.count > Self.longestFolder
      if isTooLong { diagnostics.add(.parentLoop(item)) }
      let folder = isTooLong ? top : parent
      places[page] = folder / claim(item, at: page, in: folder)
    }
  }

  /// The item itself, and before it the ancestors that need a folder and have none yet.
  private mutating func unplacedChain(to position: Int) -> [Int] {
    var chain = [position]
    while let last = chain.last, let parent = parentPosition(of: last), places[parent] == nil {
      guard !chain.contains(parent), chain.count < Self.longestChain else {
        diagnostics.add(.parentLoop(index.items[position]))
        return [position]
      }
      chain.append(parent)
    }
    return chain.reversed()
  }

  private static let longestChain = 24
  /// Systems end paths at 1,024 to 4,096 bytes, and OUT needs some too.
  private static let longestFolder = 600

  /// The page above a page; pages have no parents of other types.
  private func parentPosition(of position: Int) -> Int? {
    let item = index.items[position]
    guard item.type == .page, item.parent > 0, let parent = index.position(ofID: item.parent),
      parent != position, index.items[parent].type == .page
    else { return nil }
    return parent
  }

  private mutating func claim(
    _ item: IndexedItem, at position: Int, in folder: OutputPath
  ) -> PathComponent {
    let wanted = unmistaken(name(of: item), of: position, in: folder)
    let got = claims.claim(wanted, in: folder)
    if isWritten(position) { report(item, wanted: wanted, got: got, in: folder) }
    return got
  }

  private func name(of item: IndexedItem) -> PathComponent {
    layout.name(item.slug.text)
      ?? layout.name(Slug(title: item.title, language: index.site.language).text)
      ?? PathComponent(trusted: item.id.map { "id-\($0)" } ?? "untitled")
  }

  /// Hugo 0.111 takes a page `genres` with pages below it for a term, if there is a taxonomy `genre`.
  private mutating func unmistaken(
    _ name: PathComponent, of position: Int, in folder: OutputPath
  ) -> PathComponent {
    let isMistaken =
      folder == layout.content && parents.contains(position)
      && termFolders.contains { name.text.lowercased().hasPrefix($0.lowercased()) }
    return isMistaken ? PathComponent(trusted: "page-\(name.text)") : name
  }

  private mutating func report(
    _ item: IndexedItem, wanted: PathComponent, got: PathComponent, in folder: OutputPath
  ) {
    let path = (folder / got).description
    if !item.slug.isEmpty && item.slug.text.composed != got.text { renamedCount += 1 }
    if item.slug.isEscape {
      diagnostics.add(.pathEscape(item, got: path))
    } else if !item.slug.isEmpty && item.slug.text.composed != wanted.text {
      diagnostics.add(.nameChanged(item, got: path))
    }
    if got != wanted {
      diagnostics.add(.pathClash(item, wanted: (folder / wanted).description, got: path))
    }
    let hasParent = item.type == .page && item.parent > 0
    if hasParent && index.position(ofID: item.parent) == nil {
      diagnostics.add(.parentMissing(item))
    }
  }

  private func file(of position: Int, at place: OutputPath) -> OutputPath? {
    let item = index.items[position]
    guard let folder = place.parent, let name = place.components.last else { return nil }
    guard item.type == .page, layout.pages == .bundles else {
      return folder / name.file(ending: FileLayout.ending)
    }
    guard filled.contains(Self.key(place)) else {
      return place / PathComponent(trusted: "index.md")
    }
    // Hugo holds back what is below a page that it holds back; beside its folder it does no harm.
    return heldBack.contains(position)
      ? folder / name.file(ending: FileLayout.ending) : place / PathComponent(trusted: "_index.md")
  }

  private var frontFile: OutputPath { layout.content / PathComponent(trusted: "_index.md") }

  /// The page that WordPress showed at the home; nil if none or several claim it, or where the
  /// front page is a file like others.
  private var frontPage: Int? {
    guard layout.pages == .bundles else { return nil }
    let pages = fates.indices.filter { position in
      let item = index.items[position]
      return isWritten(position) && item.type == .page && item.path == "/"
        && item.status == .publish
    }
    return pages.count == 1 ? pages.first : nil
  }

  private static func key(_ folder: OutputPath) -> String { folder.description.caseFolded }
}
