import WXRKit

/// The child of the channel that remedies look at and change.
struct FixSubject {
  private(set) var markup: MarkupEditor
  let kind: Kind
  /// Its number among those of its kind in the export, from 0.
  let index: Int
  /// The number of its document in the export.
  let document: Int
  /// The prefix of WordPress's elements.
  let prefix: String
  /// The slug that was put where the item had none.
  var madeSlug: String?
  /// Whether its slug was made or changed.
  var hasNewSlug = false
  private var knownItem: Item?
  private var knownTerm: Term?

  enum Kind: Hashable {
    case item, author, term
    /// A single fact of the site.
    case fact
    case other
  }

  init(_ markup: Markup, _ kind: Kind, index: Int, document: Int, prefix: String) {
    self.markup = MarkupEditor(markup)
    self.kind = kind
    self.index = index
    self.document = document
    self.prefix = prefix
  }

  static func kind(of element: Element?) -> Kind {
    switch element {
    case .item: .item
    case .author, .wpAuthor: .author
    case .wpCategory, .tag, .term: .term
    case .title, .link, .description, .pubDate, .language, .wxrVersion, .baseSiteURL,
      .baseBlogURL, .image:
      .fact
    default: .other
    }
  }

  /// As it is by now.
  var item: Item {
    mutating get {
      if let knownItem { return knownItem }
      let item = markup.item
      knownItem = item
      return item
    }
  }

  /// As it is by now; empty if it is no term.
  var term: Term {
    mutating get {
      if let knownTerm { return knownTerm }
      let term = markup.term ?? Term(element: .term)
      knownTerm = term
      return term
    }
  }

  // MARK: Changing

  mutating func set(
    _ node: Int, to text: String, _ finding: @autoclosure () -> Diagnostic,
    marksReturns: Bool = false
  ) {
    guard marksReturns || markup.text(of: node) != text else { return }
    markup.setText(of: node, to: text, finding(), marksReturns: marksReturns)
    forget()
  }

  /// Gives a field a text; puts the field there if it is missing.
  mutating func set(
    _ element: Element, of node: Int = 0, to text: String, _ finding: @autoclosure () -> Diagnostic
  ) {
    if let field = markup.child(element, of: node) { return set(field, to: text, finding()) }
    markup.append(written(element, text), to: node, finding())
    forget()
  }

  mutating func setAttribute(
    _ name: String, of node: Int, to text: String, _ finding: @autoclosure () -> Diagnostic
  ) {
    guard markup.attribute(name, of: node) != text else { return }
    markup.setAttribute(name, of: node, to: text, finding())
    forget()
  }

  mutating func remove(_ node: Int, _ finding: @autoclosure () -> Diagnostic) {
    markup.remove(node, finding())
    forget()
  }

  private mutating func forget() {
    knownItem = nil
    knownTerm = nil
  }

  private func written(_ element: Element, _ text: String) -> String {
    Declaration.element(element.qualifiedName, text, prefix: prefix)
  }

  // MARK: Looking

  /// An author or a term that stands inside, as if it stood in the channel.
  func alone(_ node: Int) -> FixSubject? {
    let part = markup.markup.part(node)
    let kind = Self.kind(of: part.element)
    guard kind == .author || kind == .term else { return nil }
    return FixSubject(part, kind, index: 0, document: document, prefix: prefix)
  }

  /// The values of metas with their nodes: those of the entity, and of an item's comments.
  var metaValues: [(key: String, node: Int)] {
    let holders = [0] + (kind == .item ? markup.comments : [])
    return holders.flatMap { markup.metas(of: $0) }.compactMap { meta in
      markup.child(.metaValue, of: meta).map { (markup.text(.metaKey, of: meta) ?? "", $0) }
    }
  }

  /// The element of a term that holds its slug, and that of its name, its parent, its description.
  var termFields: (slug: Element, name: Element, parent: Element?, description: Element) {
    switch markup.element {
    case .wpCategory: (.categoryNicename, .categoryName, .categoryParent, .categoryDescription)
    case .tag: (.tagSlug, .tagName, nil, .tagDescription)
    default: (.termSlug, .termName, .termParent, .termDescription)
    }
  }

  private static func texts(of item: Item) -> [Element] {
    item.briefTexts.map(\.element) + (item.hasReadableContent ? [.content] : [])
  }

  /// The texts that readers see, as `Item.briefTexts` and the like have them.
  var readableTexts: [Int] {
    switch kind {
    case .item:
      let own = Self.texts(of: markup.item).compactMap { markup.child($0) }
      let terms = markup.children(.category)
      return own + terms
        + markup.comments.flatMap { comment in
          [Element.commentAuthor, .commentContent].compactMap { markup.child($0, of: comment) }
        }
    case .term: return [termFields.name, termFields.description].compactMap { markup.child($0) }
    case .author:
      return [Element.authorDisplayName, .authorFirstName, .authorLastName]
        .compactMap { markup.child($0) }
    case .fact: return markup.element == .title || markup.element == .description ? [0] : []
    case .other: return []
    }
  }
}
