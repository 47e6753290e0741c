/// The facts of a site that entity JSON has behind all else, given before the first item instead.
///
/// Only those of the document's first export, and only where authors or terms part them from the
/// site: else whoever reads the result would take them for the site's own.
struct LaterFacts {
  private var facts: Site?
  private var isApart = false
  private var isGiven = false
  private var held: Entity?

  /// None: everything passes as it comes.
  init() {}

  /// Looks through a document.
  init(of document: Document, limits: Limits) throws(ReadError) {
    var reader = EntityJSONReader(try document.open(), name: document.name, limits: limits)
    facts = reader.continuation()
  }

  /// What waits behind the facts that were given last.
  mutating func takeHeld() -> Entity? {
    defer { held = nil }
    return held
  }

  /// The entity, or what is given before it; nil for what was given already.
  mutating func pass(_ entity: Entity) -> Entity? {
    guard let facts else { return entity }
    switch entity {
    case .author, .term: isApart = true
    case .item where isApart && !isGiven:
      isGiven = true
      held = entity
      return .site(facts)
    case .site(let site) where site.isContinuation:
      self.facts = nil
      return isGiven ? nil : entity
    case .site, .item, .comment: break
    }
    return entity
  }
}
