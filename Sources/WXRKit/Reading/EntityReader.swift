/// Pulls the entities out of an export, one by one.
///
/// ```swift
/// var reader = try EntityReader(export)
/// while let entity = try reader.next() {
///   if case .item(let post) = entity, post.type == .post { print(post.title ?? "") }
/// }
/// ```
/// Whatever is broken is mended on the way, and told in ``diagnostics``; nothing stops the reading
/// but the operating system and ``Limits``. Memory is bounded by the largest item. The documents of
/// an export follow each other, each begins with its own ``Site``. Wxr's own JSON is read as well.
public struct EntityReader: ~Copyable {
  private let export: Export
  private let limits: Limits
  private let chunk: Int
  private let keepsPlaces: Bool
  private let skipsComments: Bool
  private let bringsFactsForward: Bool
  private var nextDocument = 0
  private var found = Diagnostics()
  /// The document that is being read: at most one of the two.
  private var xml: DocumentReader?
  private var json: EntityJSONReader<DocumentSource>?
  private var laterFacts = LaterFacts()

  /// - Throws: ``ReadError`` if the first document can no longer be opened.
  public init(_ export: Export, limits: Limits = Limits()) throws(ReadError) {
    try self.init(export, limits: limits, chunk: 64 << 10)
  }

  /// - Parameters:
  ///   - chunk: how many bytes are read at a time.
  ///   - keepsPlaces: whether ``places`` are wanted, which costs a little.
  ///   - skipsComments: whether comments of XML are passed over, and nothing in them is told.
  ///   - bringsFactsForward: whether a site's continuation is given before the first item, where an
  ///     export of WordPress's has it, if authors or terms part it from the site. What follows the
  ///     first item in XML comes at the end as ever. JSON is looked through for it first.
  package init(
    _ export: Export, limits: Limits, chunk: Int = 256 << 10, keepsPlaces: Bool = false,
    skipsComments: Bool = false, bringsFactsForward: Bool = false
  ) throws(ReadError) {
    self.export = export
    self.limits = limits
    self.chunk = chunk
    self.keepsPlaces = keepsPlaces
    self.skipsComments = skipsComments
    self.bringsFactsForward = bringsFactsForward
    try openNext()
  }

  /// Where the entity stands that was given last; nil where places are not kept or known.
  package var places: EntityPlaces? {
    switch xml {
    case .some(let reader): reader.places
    case .none: nil
    }
  }

  /// The index of the document among ``Export/documents`` that is being read, or was read last.
  package var documentIndex: Int { max(0, nextDocument - 1) }

  /// Gives what was found since the last call.
  package mutating func takeDiagnostics() -> Diagnostics {
    defer { if !found.isEmpty { found = Diagnostics() } }
    var all = found
    if let taken = xml?.takeDiagnostics() ?? json?.takeDiagnostics() { all.add(taken) }
    return all
  }

  /// What was found so far, in the order of the export.
  public var diagnostics: Diagnostics {
    var all = found
    all.add(currentDiagnostics)
    return all
  }

  private var currentDiagnostics: Diagnostics {
    switch xml {
    case .some(let reader): return reader.diagnostics
    case .none: break
    }
    switch json {
    case .some(let reader): return reader.diagnostics
    case .none: return Diagnostics()
    }
  }

  /// The next entity; nil at the end, and again nil after it.
  public mutating func next() throws(ReadError) -> Entity? {
    while xml != nil || json != nil {
      if let entity = try nextOfDocument() { return entity }
      closeDocument()
      try openNext()
    }
    return nil
  }

  /// How many bytes of the document's file are used up; for progress. 0 where that is not known.
  public mutating func inputPosition() -> Int {
    if xml != nil { return xml?.inputPosition() ?? 0 }
    return json?.inputPosition() ?? 0
  }

  private mutating func nextOfDocument() throws(ReadError) -> Entity? {
    if xml != nil { return try xml?.next() }
    if let entity = laterFacts.takeHeld() { return entity }
    while let entity = try json?.next() {
      if let entity = laterFacts.pass(entity) { return entity }
    }
    return nil
  }

  private mutating func openNext() throws(ReadError) {
    guard nextDocument < export.documents.count else { return }
    let document = export.documents[nextDocument]
    nextDocument += 1
    found.add(document.findings, source: document.name)
    let limits = document.limits(limits)
    if limits.stopsAtError { try found.throwFirstError() }
    switch document.format {
    case .json, .ndjson:
      laterFacts = bringsFactsForward ? try LaterFacts(of: document, limits: limits) : LaterFacts()
      json = EntityJSONReader(
        try document.open(), name: document.name, limits: limits)
    case .wxr, .container, .foreign:
      xml = try DocumentReader(
        document.open(), name: document.name, limits: limits, chunk: chunk,
        keepsPlaces: keepsPlaces, skipsComments: skipsComments,
        isTranscoded: document.encoding != .utf8, bringsFactsForward: bringsFactsForward)
    }
  }

  private mutating func closeDocument() {
    found.add(currentDiagnostics)
    xml = nil
    json = nil
  }
}
