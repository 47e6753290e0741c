/// Libxml2's events to entities.
///
/// It keeps a stack of contexts and the one entity of each kind that is being built; what has no
/// place in an entity becomes an ``Extension`` of it.
struct EntityBuilder: ~Copyable {
  /// What the innermost open element is to the builder.
  enum Context: Equatable {
    /// `rss`, `channel`, and outside of all: channel facts are taken wherever they stand.
    case channel
    case image, author, term, item, comment, meta
    /// A field whose text is being read.
    case field(Element)
    /// An element inside a field that the scan let pass: its text is the field's.
    case insideField
    /// An element without a place of its own.
    case `extension`
    /// A comment that nobody wants, and all in it.
    case skipped
  }

  /// Entities that are complete, in order.
  var entities: [Entity] = []
  var diagnostics: Diagnostics
  var sections = SectionQueue()
  var tags = TagQueue()
  var names = QualifiedNames()
  /// Whether comments are passed over, so that nothing in them is told either.
  var skipsComments = false
  /// Where entities stand, if somebody wants to know.
  var places: PlaceRecorder?
  /// Whether facts of the channel that stand behind the first other entity are given before the
  /// first item, as far as they stand there.
  var bringsFactsForward = false

  private var contexts: [Context] = []
  private var text = FieldText()
  private var tagOffset: Int?

  private var site = Site()
  private var siteFields: ElementSet = []
  private var image: Site.Image?
  private var hasStarted = false
  private var author = Author()
  private var term = Term(element: .term)
  private var item = Item()
  private var comment = Comment()
  private var comments: [Comment] = []
  private var meta = Meta()
  private var termReference = TermReference()
  /// The fields that the entity of a context already has.
  private var seen: ElementSet = []
  /// Those of the item or term around a comment or meta.
  private var outerSeen: [ElementSet] = []
  private var extensions: [Extension] = []

  /// What was told by ``reportOnce(_:)`` since it was last taken.
  var onceFindings: [Diagnostic] = []
  private var reported: Set<String> = []
  /// Whether the element that begins was told of as a repeated field.
  private var isRepeated = false

  init(diagnostics: Diagnostics) { self.diagnostics = diagnostics }

  private var context: Context { contexts.last ?? .channel }
  private var location: SourceLocation? { tagOffset.map { SourceLocation(offset: $0) } }

  // MARK: Events

  /// A start tag.
  mutating func start(_ name: Int, _ attributes: borrowing SAXAttributes) {
    let tag = tags.next()
    tagOffset = tag?.offset
    open(name, attributes)
    if tag?.holdsValue == true { sectionMark() }
  }

  private mutating func open(_ name: Int, _ attributes: borrowing SAXAttributes) {
    let context = context
    if context == .skipped { return contexts.append(.skipped) }
    if context != .extension {
      switch context {
      case .field, .insideField: return contexts.append(.insideField)
      default: flushLooseText()
      }
      if let element = names.element(name), begin(element, attributes, in: context) {
        places?.begin(element, at: tagOffset)
        return
      }
      if context != .meta { places?.beginExtension(at: tagOffset) }
      reportHomeless(name)
    }
    beginExtension(name, attributes)
  }

  /// An end tag.
  mutating func end() {
    guard let context = contexts.popLast() else { return }
    switch context {
    case .field(let element):
      if text.isReindented { reportOnce(.reindentedDocument(at: location)) }
      endField(element)
      text.clear()
    case .insideField: break
    case .extension: endExtension()
    case .skipped: text.clear()
    default:
      flushLooseText(of: context)
      endContainer(context)
    }
  }

  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe text.append(bytes) }

  /// The mark of a section whose body the scan keeps aside.
  mutating func sectionMark() {
    guard let body = unsafe sections.next() else {
      return diagnostics.add(.internalFault("a CDATA section is missing", at: location))
    }
    unsafe text.append(section: body)
  }

  mutating func carriageReturn() { text.appendCarriageReturn() }

  mutating func sectionsOnly() { text.takesSectionsOnly = true }

  /// Lets go of the bytes that belong to the queue of sections.
  mutating func settle() { text.settle() }

  /// The document has ended: gives the site, or the facts that came after its line.
  mutating func endDocument() {
    if !hasStarted {
      startEntities()
    } else if site != Site(isContinuation: true) {
      entities.append(.site(site))
      places?.endSite()
    }
  }

  // MARK: Containers

  /// Begins a known element where it has a place; false where it has none.
  private mutating func begin(
    _ element: Element, _ attributes: borrowing SAXAttributes, in context: Context
  ) -> Bool {
    switch context {
    case .channel: return beginInChannel(element, attributes)
    case .image: return beginField(element, of: Site.Image.elements)
    case .author: return beginField(element, of: Author.elements)
    case .term:
      return beginMeta(element, .termmeta) || beginField(element, of: term.element.elements)
    case .item: return beginInItem(element, attributes)
    case .comment:
      return beginMeta(element, .commentmeta) || beginField(element, of: Comment.elements)
    case .meta: return beginField(element, of: Meta.elements)
    case .field, .insideField, .extension, .skipped: return false
    }
  }

  private mutating func beginInChannel(
    _ element: Element, _ attributes: borrowing SAXAttributes
  ) -> Bool {
    switch element {
    case .rss:
      if contexts.isEmpty { site.rssVersion = attributes.value(of: "version") }
      contexts.append(.channel)
    case .channel: contexts.append(.channel)
    case .item:
      if contexts.count < 2 {
        reportOnce(.notRSSChannel("An item stands outside the channel.", at: location))
      }
      beginEntity(.item)
      if bringsFactsForward { giveFacts() }
      item = Item()
    case .author, .wpAuthor:
      if element == .wpAuthor { reportOnce(.nonstandardWrapper("wp:wp_author", at: location)) }
      beginEntity(.author)
      author = Author()
    case .wpCategory: beginTerm(Term(element: .category, taxonomy: .category))
    case .tag: beginTerm(Term(element: .tag, taxonomy: .postTag))
    case .term: beginTerm(Term(element: .term))
    case .image: return beginImage()
    case .generator: contexts.append(.field(element))
    default: return beginSiteField(element)
    }
    return true
  }

  private mutating func beginEntity(_ context: Context) {
    startEntities()
    seen = []
    contexts.append(context)
  }

  private mutating func beginTerm(_ term: Term) {
    beginEntity(.term)
    self.term = term
  }

  private mutating func beginImage() -> Bool {
    guard !siteFields.contains(.image) else { return repeated(.image) }
    siteFields.insert(.image)
    seen = []
    image = Site.Image()
    contexts.append(.image)
    return true
  }

  private mutating func beginInItem(
    _ element: Element, _ attributes: borrowing SAXAttributes
  ) -> Bool {
    switch element {
    case .category:
      termReference = attributes.termReference()
      contexts.append(.field(.category))
    case .comments:
      reportOnce(.nonstandardWrapper("wp:comments", at: location))
      contexts.append(.item)
    case .comment where skipsComments: contexts.append(.skipped)
    case .comment:
      outerSeen.append(seen)
      seen = []
      comment = Comment()
      contexts.append(.comment)
    case .guid where !seen.contains(.guid):
      item.guidIsPermaLink = attributes.value(of: "isPermaLink")
      return beginField(element, of: Item.elements)
    default: return beginMeta(element, .postmeta) || beginField(element, of: Item.elements)
    }
    return true
  }

  private mutating func beginMeta(_ element: Element, _ expected: Element) -> Bool {
    guard element == expected else { return false }
    outerSeen.append(seen)
    seen = []
    meta = Meta()
    contexts.append(.meta)
    return true
  }

  private mutating func endContainer(_ context: Context) {
    switch context {
    case .author: give(.author(author))
    case .term: give(.term(term))
    case .item where self.context != .item: endItem()
    case .image: site.image = image
    case .comment:
      comments.append(comment)
      places?.endComment()
      seen = outerSeen.popLast() ?? []
    case .meta: endMeta()
    case .channel, .item, .field, .insideField, .extension, .skipped: break
    }
  }

  private mutating func give(_ entity: Entity) {
    entities.append(entity)
    places?.endEntity()
  }

  private mutating func endItem() {
    give(.item(item))
    for var comment in comments {
      comment.item = item.id
      entities.append(.comment(comment))
    }
    comments.removeAll(keepingCapacity: true)
  }

  private mutating func endMeta() {
    seen = outerSeen.popLast() ?? []
    switch context {
    case .item: item.meta.append(meta)
    case .comment: comment.meta.append(meta)
    default: term.meta.append(meta)
    }
  }

  /// The first entity beside the site begins: the site's own line comes before it.
  private mutating func startEntities() {
    guard !hasStarted else { return }
    hasStarted = true
    entities.append(.site(site))
    places?.endSite()
    site = Site(isContinuation: true)
  }

  /// Gives the facts that followed the site's own line, once.
  private mutating func giveFacts() {
    bringsFactsForward = false
    guard site != Site(isContinuation: true) else { return }
    entities.append(.site(site))
    places?.endSite()
    site = Site(isContinuation: true)
  }

  /// The comments that stood before the root.
  mutating func startDocument(prolog: [String]) { site.prolog = prolog }

  /// The namespaces that the root declares: prefix, empty for the default, to URI.
  mutating func startRoot(namespaces: [String: String]) {
    site.namespaces = namespaces
    names.scope.declared = namespaces
  }

  /// Goes on inside a channel whose beginning another builder has read.
  mutating func continueChannel() {
    hasStarted = true
    site = Site(isContinuation: true)
    siteFields = []
  }

  /// Whether nothing is open but the channel, and no fact of the site was read in it.
  var isBetweenItems: Bool { isBetweenElements && site == Site(isContinuation: true) }

  /// Whether nothing is open but the channel.
  var isBetweenElements: Bool { contexts.count == 2 && context == .channel && text.isLayout }

  /// An item is about to begin: gives the site, if it was not given yet.
  mutating func beginItems() -> [Entity] {
    startEntities()
    if bringsFactsForward { giveFacts() }
    defer { entities = [] }
    return entities
  }

  // MARK: Fields

  private mutating func beginField(_ element: Element, of fields: ElementSet) -> Bool {
    guard fields.contains(element) else { return false }
    guard !seen.contains(element) else { return repeated(element) }
    seen.insert(element)
    contexts.append(.field(element))
    return true
  }

  private mutating func beginSiteField(_ element: Element) -> Bool {
    guard Site.elements.contains(element) else { return false }
    guard !siteFields.contains(element) else { return repeated(element) }
    siteFields.insert(element)
    contexts.append(.field(element))
    return true
  }

  private mutating func repeated(_ element: Element) -> Bool {
    let name = Vocabulary.name(of: element)?.local ?? ""
    diagnostics.add(.repeatedField(name, at: location))
    isRepeated = true
    return false
  }

  private mutating func endField(_ element: Element) {
    switch context {
    case .item where element == .category:
      termReference.name = text.string()
      item.terms.append(termReference)
    case .channel where element == .generator: site.generators.append(text.trimmed())
    case .channel: site.set(element, text)
    case .image: image?.set(element, text)
    case .author: author.set(element, text)
    case .term: term.set(element, text)
    case .item: item.set(element, text)
    case .comment: comment.set(element, text)
    case .meta: meta.set(element, text)
    case .field, .insideField, .extension, .skipped: break
    }
  }

  // MARK: Extensions

  private mutating func beginExtension(_ name: Int, _ attributes: borrowing SAXAttributes) {
    if !extensions.isEmpty { flushExtensionText() }
    let entry = names[name]
    extensions.append(
      Extension(
        name: entry.local, namespace: entry.uri, prefix: entry.prefix,
        attributes: attributes.all()))
    contexts.append(.extension)
  }

  private mutating func endExtension() {
    if extensions.last?.children.contains(where: \.isElement) == true {
      flushExtensionText()
    } else {
      let value = text.string()
      if !value.isEmpty { extensions[extensions.count - 1].children = [.text(value)] }
      text.clear()
    }
    guard let done = extensions.popLast() else { return }
    if extensions.isEmpty {
      add(done, to: context)
    } else {
      extensions[extensions.count - 1].children.append(.element(done))
    }
  }

  private mutating func flushExtensionText() {
    if !text.isLayout {
      extensions[extensions.count - 1].children.append(.text(text.string()))
    }
    text.clear()
  }

  private mutating func flushLooseText(of context: Context? = nil) {
    if !text.isLayout {
      let context = context ?? self.context
      add(Extension(text: text.string()), to: context)
      if context != .meta { places?.beginExtension(at: nil) }
    }
    text.clear()
  }

  private mutating func add(_ addition: Extension, to context: Context) {
    switch context {
    case .channel, .field, .insideField, .extension, .skipped:
      site.extensions.append(addition)
    case .image: image?.extensions.append(addition)
    case .author: author.extensions.append(addition)
    case .term: term.extensions.append(addition)
    case .item: item.extensions.append(addition)
    case .comment: comment.extensions.append(addition)
    case .meta: meta.extensions.append(addition)
    }
  }

  // MARK: Names and findings

  /// Resolves a name that libxml2 gives for the first time; its number is what ``start(_:_:)`` takes.
  mutating func addName(local: String, prefix: String?, uri: String?) -> Int {
    let id = names.add(local: local, prefix: prefix, uri: uri)
    let entry = names[id]
    guard let prefix = entry.prefix, prefix != "xml" else { return id }
    if let uri {
      let isForeign = Family(uri: uri) == nil
      if isForeign, Family(prefix: prefix) != nil {
        reportOnce(.unusualNamespace(uri, prefix: prefix, isForeign: true, at: nextLocation))
      }
    } else {
      reportOnce(.undeclaredPrefix(prefix, at: nextLocation))
    }
    return id
  }

  /// The place of the start tag that is about to be reported.
  private var nextLocation: SourceLocation? {
    tags.first.map { SourceLocation(offset: $0.offset) }
  }

  /// Tells that libxml2 did not report all tags or sections that it was handed.
  mutating func reportParted() {
    diagnostics.add(.internalFault("tags and their places have parted", at: nil))
  }

  /// Tells of an element that has no place where it stands.
  private mutating func reportHomeless(_ name: Int) {
    guard !isRepeated else {
      isRepeated = false
      return
    }
    let entry = names[name]
    let written = entry.prefix.map { "\($0):\(entry.local)" } ?? entry.local
    diagnostics.add(
      entry.element == nil
        ? .unknownElement(written, isWXR: entry.prefix == "wp", at: location)
        : .misplacedElement(written, at: location))
  }

  /// Gives what was found since the last call.
  mutating func takeDiagnostics() -> Diagnostics {
    defer { if !diagnostics.isEmpty { diagnostics = Diagnostics() } }
    return diagnostics
  }

  /// Tells what is worth telling once in a document.
  mutating func reportOnce(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic.message).inserted { onceFindings.append(diagnostic) }
  }
}

extension Extension.Node {
  var isElement: Bool {
    if case .element = self { true } else { false }
  }
}
