import WXRKit

/// Terms by taxonomy and slug: whether the channel declares them and how many items have them.
struct TermTally: Sendable {
  /// Taxonomy and slug; the counts are those of items.
  private(set) var uses: NameCounts
  private(set) var entries: [Entry] = []
  private(set) var declared = 0

  struct Entry: Sendable {
    var isDeclared = false
    var name = ""
    /// The last item that was counted here: an item has a term once.
    fileprivate var lastItem = 0
  }

  init(limit: Int) { uses = NameCounts(limit: limit) }

  mutating func add(_ term: Term) {
    declared += 1
    guard let place = place(term.taxonomy?.rawValue ?? "", term.slug ?? term.name ?? "") else {
      return
    }
    entries[place].isDeclared = true
    if entries[place].name.isEmpty { entries[place].name = (term.name ?? "").shortened }
  }

  mutating func add(_ references: [TermReference], ordinal: Int) {
    let isFull = references.contains { $0.taxonomy != nil && $0.slug != nil }
    for reference in references {
      if let taxonomy = reference.taxonomy, let slug = reference.slug {
        add(taxonomy == "tag" ? .postTag : taxonomy, slug, reference.name, ordinal)
      } else if !isFull, let name = reference.name {
        // WXR of WordPress 2.1 names categories by name alone.
        add(reference.taxonomy ?? .category, name, name, ordinal)
      }
    }
  }

  private mutating func add(_ taxonomy: Taxonomy, _ slug: String, _ name: String?, _ ordinal: Int) {
    guard let place = place(taxonomy.rawValue, slug) else { return uses.count(nil) }
    guard entries[place].lastItem != ordinal else { return }
    entries[place].lastItem = ordinal
    uses.count(place)
    if entries[place].name.isEmpty, let name { entries[place].name = name.shortened }
  }

  mutating func merge(_ other: TermTally) {
    declared += other.declared
    for (theirs, ours) in uses.merge(other.uses).enumerated() {
      guard let ours else { continue }
      if ours == entries.count { entries.append(Entry()) }
      let entry = other.entries[theirs]
      entries[ours].isDeclared = entries[ours].isDeclared || entry.isDeclared
      entries[ours].lastItem = 0
      if entries[ours].name.isEmpty { entries[ours].name = entry.name }
    }
  }

  private mutating func place(_ taxonomy: String, _ slug: String) -> Int? {
    guard let place = uses.place(of: taxonomy, slug) else { return nil }
    if place == entries.count { entries.append(Entry()) }
    return place
  }
}
