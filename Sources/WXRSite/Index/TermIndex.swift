import WXRKit

/// The site's terms, one for each taxonomy and slug, whether the channel declares it or an item
/// only names it.
struct TermIndex: Sendable {
  private(set) var terms: [IndexedTerm] = []
  private var handles: [Key: Int] = [:]

  private struct Key: Hashable, Sendable {
    var taxonomy: Taxonomy
    var slug: Slug
  }

  mutating func add(_ term: Term) {
    guard let taxonomy = term.taxonomy else { return }
    let name = PlainText(html: term.name ?? "").text
    let slug = Self.slug(stored: term.slug, name: name)
    guard let handle = handle(taxonomy, slug) else { return }
    terms[handle].declare(term, name: name)
  }

  /// The terms of an item in its order, each once.
  mutating func add(_ references: [TermReference]) -> [Int] {
    var result: [Int] = []
    for reference in Self.withoutOldForms(references) {
      let name = PlainText(html: reference.name ?? "").text
      let slug = Self.slug(stored: reference.slug, name: name)
      guard let handle = handle(Self.taxonomy(reference), slug) else { continue }
      terms[handle].rename(name)
      if !result.contains(handle) { result.append(handle) }
    }
    return result
  }

  func handle(of taxonomy: Taxonomy, slug: String) -> Int? {
    handles[Key(taxonomy: taxonomy, slug: Slug(stored: slug))]
  }

  /// The slugs of the term's ancestors, from the top; what is missing or loops ends the chain.
  func ancestors(of handle: Int) -> [Slug] {
    var chain: [Int] = []
    var term = terms[handle]
    while let parent = self.handle(of: term.taxonomy, slug: term.parent), parent != handle,
      !chain.contains(parent), chain.count < Self.longestChain
    {
      chain.append(parent)
      term = terms[parent]
    }
    return chain.reversed().map { terms[$0].slug }
  }

  private static let longestChain = 16

  private mutating func handle(_ taxonomy: Taxonomy, _ slug: Slug) -> Int? {
    guard !slug.isEmpty else { return nil }
    let key = Key(taxonomy: taxonomy, slug: slug)
    if let handle = handles[key] { return handle }
    terms.append(IndexedTerm(taxonomy: taxonomy, slug: slug))
    handles[key] = terms.count - 1
    return terms.count - 1
  }

  private static func slug(stored: String?, name: String) -> Slug {
    guard let stored, !stored.isEmpty else { return Slug(title: name) }
    return Slug(stored: stored)
  }

  /// WXR 1.0 says `tag`, and writes categories without a domain.
  private static func taxonomy(_ reference: TermReference) -> Taxonomy {
    switch reference.taxonomy {
    case nil, "": .category
    case "tag": .postTag
    case let taxonomy?: taxonomy
    }
  }

  /// WXR 1.0 writes each category and tag twice, first by its name alone: that form counts only
  /// where the full one is missing.
  private static func withoutOldForms(_ references: [TermReference]) -> [TermReference] {
    let full = Set(references.filter { $0.taxonomy != nil && $0.slug != nil }.map(\.name))
    return references.filter { reference in
      (reference.taxonomy != nil && reference.slug != nil) || !full.contains(reference.name)
    }
  }
}

/// A term as the index keeps it.
struct IndexedTerm: Sendable {
  let taxonomy: Taxonomy
  let slug: Slug
  private var displayName = ""
  private(set) var id: Int?
  private(set) var parent = ""
  private(set) var description = ""

  init(taxonomy: Taxonomy, slug: Slug) {
    self.taxonomy = taxonomy
    self.slug = slug
  }

  /// Core leaves out names that PHP holds for empty, such as `0`: the slug is the name then.
  var name: String { displayName.isEmpty ? slug.text : displayName }

  /// The first declaration counts; later ones fill what it lacks.
  mutating func declare(_ term: Term, name: String) {
    rename(name)
    id = id ?? term.id?.integer
    if parent.isEmpty { parent = term.parent ?? "" }
    if description.isEmpty { description = term.description ?? "" }
  }

  mutating func rename(_ name: String) {
    if displayName.isEmpty { displayName = name }
  }
}
