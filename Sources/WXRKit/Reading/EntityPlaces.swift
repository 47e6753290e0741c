/// Where an entity and its parts stand: the offsets of their start tags in the original bytes.
///
/// ``EntityReader`` keeps them only where they are asked for.
package struct EntityPlaces: Sendable {
  /// The entity's own start tag; that of `rss` for the site's facts.
  package var offset: Int?
  /// The element that holds it.
  package var element: Element
  package private(set) var fields: [Field] = []
  /// `category` elements of an item, in order.
  package private(set) var terms: [Int?] = []
  package private(set) var metas: [Meta] = []
  /// What became an ``Extension``, loose text aside.
  package private(set) var extensions: [Int?] = []

  /// A single field.
  package struct Field: Sendable {
    package var element: Element
    package var offset: Int?
  }

  /// A meta with its halves.
  package struct Meta: Sendable {
    package var offset: Int?
    package var key: Int?
    package var value: Int?
  }

  package init(_ element: Element, at offset: Int?) {
    self.element = element
    self.offset = offset
  }

  /// The place of a single field; nil if the entity lacks it.
  package func field(_ element: Element) -> Int? {
    fields.first { $0.element == element }?.offset
  }

  mutating func addField(_ element: Element, at offset: Int?) {
    switch element {
    case .category: terms.append(offset)
    case .postmeta, .termmeta, .commentmeta: metas.append(Meta(offset: offset))
    case .metaKey where !metas.isEmpty: metas[metas.count - 1].key = offset
    case .metaValue where !metas.isEmpty: metas[metas.count - 1].value = offset
    default: fields.append(Field(element: element, offset: offset))
    }
  }

  mutating func addExtension(at offset: Int?) { extensions.append(offset) }

  /// Moves each place.
  mutating func map(_ move: (Int) -> Int) {
    offset = offset.map(move)
    for index in fields.indices { fields[index].offset = fields[index].offset.map(move) }
    for index in terms.indices { terms[index] = terms[index].map(move) }
    for index in metas.indices {
      metas[index].offset = metas[index].offset.map(move)
      metas[index].key = metas[index].key.map(move)
      metas[index].value = metas[index].value.map(move)
    }
    for index in extensions.indices { extensions[index] = extensions[index].map(move) }
  }
}

/// Notes where entities and their parts start while they are built.
struct PlaceRecorder {
  private var site = EntityPlaces(.rss, at: nil)
  private var entity: EntityPlaces?
  private var comment: EntityPlaces?
  private var comments: [EntityPlaces] = []
  /// Those of the entities that are complete, in their order.
  private(set) var finished: [EntityPlaces] = []

  /// A known element begins.
  mutating func begin(_ element: Element, at offset: Int?) {
    switch element {
    case .rss, .channel: site.offset = site.offset ?? offset
    case .item where entity == nil, .author where entity == nil, .wpAuthor, .wpCategory, .tag,
      .term:
      entity = EntityPlaces(element, at: offset)
    case .comment: comment = EntityPlaces(element, at: offset)
    case .comments: break
    default: note { $0.addField(element, at: offset) }
    }
  }

  mutating func beginExtension(at offset: Int?) {
    note { $0.addExtension(at: offset) }
  }

  mutating func endComment() {
    if let comment { comments.append(comment) }
    comment = nil
  }

  /// An author, a term, or an item with its comments is complete.
  mutating func endEntity() {
    if let entity { finished.append(entity) }
    finished += comments
    comments.removeAll(keepingCapacity: true)
    entity = nil
  }

  /// The site's facts were given; those that follow are a further ``Site``.
  mutating func endSite() {
    finished.append(site)
    site = EntityPlaces(.rss, at: site.offset)
  }

  mutating func takeFinished() -> [EntityPlaces] {
    defer { finished = [] }
    return finished
  }

  private mutating func note(_ change: (inout EntityPlaces) -> Void) {
    if comment != nil {
      comment.mutate(change)
    } else if entity != nil {
      entity.mutate(change)
    } else {
      change(&site)
    }
  }
}

extension Optional {
  fileprivate mutating func mutate(_ change: (inout Wrapped) -> Void) {
    switch consume self {
    case .some(var value):
      change(&value)
      self = value
    case .none: self = nil
    }
  }
}
