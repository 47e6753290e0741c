import WXRKit

/// What each taxonomy is called in front matter, and each term.
struct PlannedTaxonomy: Sendable {
  let taxonomy: Taxonomy
  /// The key in front matter: `categories`, `tags`, `genre`.
  let key: String
  var terms: [PlannedTerm] = []
}

struct PlannedTerm: Sendable {
  /// Among the index's terms.
  let handle: Int
  /// What front matter calls it.
  let value: String
  /// Its folder, for generators with pages of terms.
  let folder: PathComponent?
}

/// Finds the taxonomies that written items use, and unmistakable names for their terms.
struct TaxonomyPlanner {
  private let index: SiteIndex
  private let style: FrontMatterStyle
  private var keys: Set<String>
  private var taxonomies: [PlannedTaxonomy] = []
  private var places: [Taxonomy: Int] = [:]
  private var known: Set<Int> = []
  private var folders = PathClaims()

  /// - Parameter sections: names that the generator would mistake for a taxonomy's.
  init(_ index: SiteIndex, style: FrontMatterStyle, sections: [String]) {
    self.index = index
    self.style = style
    keys = FrontMatterKeys.own.union(sections.map { $0.lowercased() })
    if style.hasTermPages { keys.formUnion(FrontMatterKeys.hugo) }
  }

  mutating func plan(_ written: [IndexedItem]) -> [PlannedTaxonomy] {
    for taxonomy in [Taxonomy.category, .postTag] { add(taxonomy) }
    for handle in written.lazy.flatMap(\.terms) where known.insert(handle).inserted {
      let taxonomy = index.terms.terms[handle].taxonomy
      guard !Self.internalTaxonomies.contains(taxonomy) else { continue }
      add(taxonomy)
      if let place = places[taxonomy] { taxonomies[place].terms.append(term(handle, in: place)) }
    }
    return taxonomies
  }

  /// What WordPress keeps in taxonomies for itself. The post format has a key of its own.
  private static let internalTaxonomies: Set<Taxonomy> = [
    .navMenu, .postFormat, "wp_theme", "wp_template_part_area", "wp_pattern_category",
    "link_category",
  ]

  private mutating func add(_ taxonomy: Taxonomy) {
    guard places[taxonomy] == nil else { return }
    places[taxonomy] = taxonomies.count
    taxonomies.append(PlannedTaxonomy(taxonomy: taxonomy, key: key(taxonomy)))
  }

  private mutating func key(_ taxonomy: Taxonomy) -> String {
    let name =
      switch taxonomy {
      case .category: "categories"
      case .postTag: "tags"
      default: style.hasTermPages ? HugoName(taxonomy.rawValue)?.text : taxonomy.rawValue
      }
    let wanted = name ?? "taxonomy"
    var key = wanted
    var number = 1
    while !take(key) {
      key = number == 1 ? "\(Self.prefix)-\(wanted)" : "\(Self.prefix)-\(number)-\(wanted)"
      number += 1
    }
    return key
  }

  private static let prefix = "wp"

  private mutating func take(_ key: String) -> Bool {
    let folded = key.lowercased()
    // Hugo 0.111 takes the pages of `genres` for pages of `genre`.
    let isMistaken =
      style.hasTermPages
      && taxonomies.contains { $0.key.hasPrefix(folded) || folded.hasPrefix($0.key) }
    return !isMistaken && keys.insert(folded).inserted
  }

  private mutating func term(_ handle: Int, in place: Int) -> PlannedTerm {
    let term = index.terms.terms[handle]
    guard style.hasTermPages else {
      return PlannedTerm(handle: handle, value: term.name, folder: nil)
    }
    let names = [term.name.composed, term.slug.text.composed, HugoName(term.slug.text)?.text]
    for value in names.compactMap({ $0 }) {
      if let folder = free(value, in: place) {
        return PlannedTerm(handle: handle, value: value, folder: folder)
      }
    }
    let folder = folders.claim(PathComponent(trusted: "term"), in: self.folder(place))
    return PlannedTerm(handle: handle, value: folder.text, folder: folder)
  }

  /// The folder of a term so called; nil where it is another's, or no folder can have that name.
  private mutating func free(_ value: String, in place: Int) -> PathComponent? {
    let key = HugoTermKey(value).text
    // Hugo passes over folders that begin like this, and keeps some percent signs.
    let isPassedOver = key.hasPrefix("_") || key.hasPrefix("#") || value.utf8.contains(0x25)
    guard let name = PathComponent(key), name.text == key, !isPassedOver,
      folders.take(name, in: folder(place))
    else { return nil }
    return name
  }

  private func folder(_ place: Int) -> OutputPath {
    OutputPath([PathComponent(trusted: "\(place)")])
  }
}
