/// The entities that a markup stands for, as far as it is changed: what ``EntityReader`` would give,
/// but for extensions.
extension MarkupEditor {
  package var item: Item {
    var item = Item()
    forEachField(of: 0, Item.elements) { item.set($0, field($1)) }
    for node in children() {
      switch markup.nodes[node].element {
      case .category:
        item.terms.append(
          TermReference(
            taxonomy: attribute("domain", of: node).map { Taxonomy(rawValue: $0) },
            slug: attribute("nicename", of: node), name: text(of: node)))
      case .postmeta: item.meta.append(meta(node))
      default: break
      }
    }
    return item
  }

  /// The comments of an item.
  package var comments: [Int] { children(.comment) }

  package func comment(_ node: Int) -> Comment {
    var comment = Comment()
    forEachField(of: node, Comment.elements) { comment.set($0, field($1)) }
    comment.meta = children(.commentmeta, of: node).map(meta)
    return comment
  }

  package var author: Author {
    var author = Author()
    forEachField(of: 0, Author.elements) { author.set($0, field($1)) }
    return author
  }

  /// nil if it is none.
  package var term: Term? {
    var term: Term
    switch element {
    case .wpCategory: term = Term(element: .category, taxonomy: .category)
    case .tag: term = Term(element: .tag, taxonomy: .postTag)
    case .term: term = Term(element: .term)
    default: return nil
    }
    forEachField(of: 0, term.element.elements) { term.set($0, field($1)) }
    term.meta = children(.termmeta).map(meta)
    return term
  }

  /// A field of the site in a site that has no other.
  package var site: Site {
    var site = Site(isContinuation: true)
    if let element, Site.elements.contains(element) { site.set(element, field(0)) }
    return site
  }

  package func meta(_ node: Int) -> Meta {
    var meta = Meta()
    forEachField(of: node, Meta.elements) { meta.set($0, field($1)) }
    return meta
  }

  /// The metas of an item, a comment or a term, in order.
  package func metas(of node: Int = 0) -> [Int] {
    children(of: node).filter {
      switch markup.nodes[$0].element {
      case .postmeta, .commentmeta, .termmeta: true
      default: false
      }
    }
  }

  /// The fields of an element that count: of several, the first.
  private func forEachField(
    of node: Int, _ elements: ElementSet, _ body: (Element, Int) -> Void
  ) {
    var seen: ElementSet = []
    for child in children(of: node) {
      guard let element = markup.nodes[child].element, elements.contains(element),
        !seen.contains(element)
      else { continue }
      seen.insert(element)
      body(element, child)
    }
  }

  /// The fields that an element has before, and can have once only.
  package func repeatedFields(of node: Int) -> [Int] {
    guard let elements = Self.singleFields(of: markup.nodes[node].element) else { return [] }
    var seen: ElementSet = []
    return children(of: node).filter { child in
      guard let element = markup.nodes[child].element, elements.contains(element) else {
        return false
      }
      defer { seen.insert(element) }
      return seen.contains(element)
    }
  }

  private static func singleFields(of element: Element?) -> ElementSet? {
    switch element {
    case .item: Item.elements
    case .comment: Comment.elements
    case .author, .wpAuthor: Author.elements
    case .wpCategory: Term.Element.category.elements
    case .tag: Term.Element.tag.elements
    case .term: Term.Element.term.elements
    case .postmeta, .commentmeta, .termmeta: Meta.elements
    case .image: Site.Image.elements
    default: nil
    }
  }

  /// Whether it is a fact of the site that can stand once.
  package var isSiteFact: Bool {
    element.map { Site.elements.contains($0) || $0 == .image } ?? false
  }
}
