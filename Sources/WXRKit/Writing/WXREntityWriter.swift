/// Writes entities as the elements of WXR to a buffer, in the order in which they come.
///
/// It knows what is open: the channel from the first site on, an item until something else than one
/// of its comments comes. Cost is linear; what it keeps besides the buffer is bounded by the site.
struct WXREntityWriter: ~Copyable {
  var xml: XMLText
  /// Whether a document is open.
  private(set) var isOpen: Bool
  private(set) var state: WXRDocumentState
  private(set) var diagnostics = Diagnostics()
  let options: WXROptions
  private var isItemOpen = false
  /// How many tabs the next line begins with; nil where elements follow each other on one line.
  private var depth: Int? = 1
  /// Extensions that wait for a known element to part them from those before, last first.
  var waiting: [ArraySlice<Extension>] = []

  /// - Parameters:
  ///   - state: that of a document which another writer has begun.
  ///   - capacity: how many bytes the buffer has room for at first.
  init(_ options: WXROptions, in state: WXRDocumentState? = nil, capacity: Int = 64 << 10) {
    self.options = options
    self.state = state ?? WXRDocumentState(frame: WXRFrame(Site(), options))
    isOpen = state != nil
    xml = XMLText(capacity: capacity)
  }

  /// How the document is written that is open.
  var frame: WXRFrame { state.frame }

  var count: Int { xml.count }

  consuming func takeBytes() -> SharedBytes { SharedBytes(xml.takeBuffer()) }

  /// Hands the buffer to a sink when it is large enough to be worth a system call.
  mutating func flush(
    to output: inout some ByteSink & ~Copyable, ifAtLeast size: Int = 64 << 10
  ) throws(WriteError) {
    guard count >= size, count > 0 else { return }
    try unsafe output.write(xml.buffer.bytes(from: 0, count: count).span)
    xml.removeAll()
  }

  /// Gives what was found since the last call.
  mutating func takeDiagnostics() -> Diagnostics {
    for scalar in xml.forbidden.sorted() { note(.forbiddenCharacter(scalar, at: nil)) }
    xml.forbidden = []
    defer { diagnostics = Diagnostics() }
    return diagnostics
  }

  mutating func note(_ finding: Diagnostic) { diagnostics.add(finding) }

  // MARK: Entities

  mutating func append(_ entity: consuming Entity) {
    switch consume entity {
    case .site(let site): append(site)
    case .author(let author):
      beginInChannel()
      write(author)
    case .term(let term):
      beginInChannel()
      write(term)
    case .item(let item):
      beginInChannel()
      beginItem()
      write(item)
    case .comment(let comment):
      if !isItemOpen {
        note(.commentWithoutItem(comment))
        beginInChannel()
        beginItem()
      }
      write(comment)
    }
  }

  /// The first site opens the document. What others say is added to its channel: where it comes
  /// between the site's own facts and the first item, else at the end; so reading it again gives it.
  private mutating func append(_ site: Site) {
    guard isOpen else {
      begin(site)
      return write(site)
    }
    if !site.isContinuation { note(.joinedExport(site)) }
    let facts = site.isContinuation ? site : site.furtherFacts
    if state.hasOthers, !state.hasItems {
      write(facts)
    } else {
      state.laterFacts.add(facts)
    }
  }

  private mutating func beginInChannel() {
    endItem()
    if !isOpen { begin(Site()) }
    state.hasOthers = true
  }

  // MARK: Frame

  private mutating func begin(_ site: Site) {
    isOpen = true
    state = WXRDocumentState(frame: WXRFrame(site, options))
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n")
    for comment in site.prolog {
      xml.comment(comment)
      xml.append("\n")
    }
    beginRoot(site)
    depth = 1
  }

  private mutating func beginRoot(_ site: Site) {
    xml.append("<rss")
    if let version = site.rssVersion ?? (site.namespaces.isEmpty ? "2.0" : nil) {
      xml.append(" version=\"")
      xml.attribute(version)
      xml.append("\"")
    }
    for (prefix, uri) in frame.namespaces.root {
      xml.append(prefix.isEmpty ? "\n\txmlns" : "\n\txmlns:")
      xml.append(prefix)
      xml.append("=\"")
      xml.address(uri)
      xml.append("\"")
    }
    xml.append(frame.namespaces.root.isEmpty ? ">\n\n<channel>\n" : "\n>\n\n<channel>\n")
  }

  private mutating func beginItem() {
    isItemOpen = true
    state.hasItems = true
    open(.item)
  }

  /// Ends the item that may still be open.
  mutating func endItem() {
    guard isItemOpen else { return }
    isItemOpen = false
    close(.item)
  }

  /// Ends the document, so that another may follow.
  mutating func endDocument() {
    guard isOpen else { return }
    endItem()
    write(state.laterFacts)
    isOpen = false
    xml.append("</channel>\n</rss>\n")
  }

  // MARK: Lines

  mutating func indent() {
    guard let depth else { return }
    for _ in 0..<depth { xml.append("\t") }
  }

  mutating func endLine() {
    if depth != nil { xml.append("\n") }
  }

  /// Opens an element that holds others.
  ///
  /// - Parameter isInline: whether all of it stands on one line.
  mutating func open(_ element: Element, isInline: Bool = false) {
    indent()
    xml.append(frame.tags.open(element))
    depth = isInline ? nil : depth.map { $0 + 1 }
    endLine()
  }

  mutating func close(_ element: Element) {
    depth = depth.map { $0 - 1 }
    indent()
    xml.append(frame.tags.close(element))
    endLine()
  }

  /// Closes an element of the channel that stands on one line.
  mutating func closeLine(_ element: Element) {
    xml.append(frame.tags.close(element))
    depth = 1
    endLine()
  }

  // MARK: Fields

  /// A field, as far as there is one.
  mutating func field(_ element: Element, _ text: String?) {
    guard let text else { return }
    field(element, text, isSection: frame.sections.contains(element))
  }

  mutating func field(_ element: Element, _ text: String, isSection: Bool) {
    indent()
    xml.append(frame.tags.open(element))
    if isSection {
      xml.section(text, apartFrom: SectionTags(tags: frame.tags, place: .field))
    } else {
      xml.characters(text)
    }
    xml.append(frame.tags.close(element))
    endKnownElement()
  }

  /// The start of a field whose tag has attributes.
  mutating func beginField(_ element: Element) {
    indent()
    xml.append(frame.tags.open(element).dropLast())
  }

  mutating func endKnownElement() {
    endLine()
    writeWaiting()
  }
}
