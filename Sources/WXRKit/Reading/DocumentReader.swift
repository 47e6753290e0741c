/// Pulls the entities out of one file or member: a document, or several that stand one behind the
/// other, each read as an export of its own.
struct DocumentReader: ~Copyable {
  private var scanner: Scanner
  private var parser: SAXParser
  /// What is read and not yet given, last first: an entity is moved out, not copied.
  private var pending: [Entity] = []
  private var pendingPlaces: [EntityPlaces] = []
  /// Where the entity stands that was given last, if places are kept.
  private(set) var places: EntityPlaces?
  private let keepsPlaces: Bool
  private let skipsComments: Bool
  private let isTranscoded: Bool
  private let bringsFactsForward: Bool
  private var found = Diagnostics()
  /// What was told once in this document.
  private var reported: Set<String> = []
  private var hasStarted = false
  /// Whether libxml2 was given some of the document.
  private var hasParsed = false
  private var isFinished = false
  private let name: String

  /// About how many bytes are scanned before their entities are given.
  private static let batch = 64 << 10

  /// - Parameters:
  ///   - source: UTF-8, clean or damaged.
  ///   - name: what errors and diagnostics call it.
  ///   - keepsPlaces: whether ``places`` are wanted.
  ///   - skipsComments: whether comments are passed over.
  ///   - bringsFactsForward: as of ``EntityReader``.
  init(
    _ source: consuming DocumentSource, name: String, limits: Limits = Limits(),
    chunk: Int = 64 << 10, keepsPlaces: Bool = false, skipsComments: Bool = false,
    isTranscoded: Bool = false, bringsFactsForward: Bool = false
  ) throws(ReadError) {
    self.name = name
    self.keepsPlaces = keepsPlaces
    self.skipsComments = skipsComments
    self.isTranscoded = isTranscoded
    self.bringsFactsForward = bringsFactsForward
    scanner = Scanner(source, limits: limits, diagnostics: Diagnostics(), chunk: chunk)
    parser = try SAXParser(EntityBuilder(diagnostics: Diagnostics()))
    setUpBuilder()
  }

  /// Reads the first piece of a document; ``resume(_:at:)`` gives the rest.
  init(
    piece: SharedBytes, name: String, limits: Limits, bringsFactsForward: Bool = false
  ) throws(ReadError) {
    self.name = name
    keepsPlaces = false
    skipsComments = false
    isTranscoded = false
    self.bringsFactsForward = bringsFactsForward
    scanner = Scanner(piece: piece, limits: limits)
    parser = try SAXParser(EntityBuilder(diagnostics: Diagnostics()))
    setUpBuilder()
  }

  private mutating func setUpBuilder() {
    if keepsPlaces { parser.builder.places = PlaceRecorder() }
    parser.builder.skipsComments = skipsComments
    parser.builder.bringsFactsForward = bringsFactsForward
  }

  /// What was found so far, in the order of the file.
  var diagnostics: Diagnostics {
    var sorted = found
    sorted.sortByPlace()
    return sorted
  }

  /// The next entity; nil at the end.
  mutating func next() throws(ReadError) -> Entity? {
    while pending.isEmpty {
      guard try readBatch() else { return nil }
    }
    places = pendingPlaces.popLast()
    return pending.popLast()
  }

  /// Gives what was found since the last call.
  mutating func takeDiagnostics() -> Diagnostics {
    defer { if !found.isEmpty { found = Diagnostics() } }
    return diagnostics
  }

  /// The entities of the next batch; nil at the end, or where a piece ends.
  mutating func nextBatch() throws(ReadError) -> [Entity]? {
    while try readBatch() {
      guard !pending.isEmpty else { continue }
      defer { pending = [] }
      pending.reverse()
      return pending
    }
    return nil
  }

  mutating func inputPosition() -> Int { scanner.window.inputPosition() }

  /// False at the end.
  private mutating func readBatch() throws(ReadError) -> Bool {
    guard !isFinished, scanner.phase != .pause else { return false }
    do {
      try scanner.scan(budget: Self.batch)
    } catch {
      throw ReadError(
        error.code, error.reason, source: error.source ?? name, location: error.location)
    }
    if !hasStarted, scanner.phase != .prolog { startDocument() }
    let isEnd = scanner.phase == .end
    parse(isEnd: isEnd)
    collect(isEnd: isEnd)
    if scanner.limits.stopsAtError { try diagnostics.throwFirstError() }
    if isEnd { try startFurtherDocument() }
    return true
  }

  private mutating func startDocument() {
    hasStarted = true
    reported = []
    parser.builder.startDocument(prolog: scanner.prolog)
  }

  /// Hands the batch to libxml2 while the builder holds the queues.
  private mutating func parse(isEnd: Bool) {
    swap(&scanner.sections, &parser.builder.sections)
    swap(&scanner.tags, &parser.builder.tags)
    // Where no root was found, there is nothing for libxml2 to end.
    if scanner.output.count > 0 || hasParsed {
      parser.parse(scanner.output, isLast: isEnd)
      hasParsed = !isEnd
    }
    if isEnd { parser.builder.endDocument() }
    swap(&scanner.sections, &parser.builder.sections)
    swap(&scanner.tags, &parser.builder.tags)
    scanner.output.removeAll()
    scanner.sections.forgetTaken()
    scanner.tags.forgetTaken()
  }

  private mutating func collect(isEnd: Bool) {
    swap(&pending, &parser.builder.entities)
    pending.reverse()
    if keepsPlaces { collectPlaces() }
    if isEnd, !scanner.sections.isEmpty || !scanner.tags.isEmpty {
      parser.builder.reportParted()
    }
    add(scanner.takeDiagnostics())
    add(located(parser.builder.takeDiagnostics()))
    addOnce(parser.builder.onceFindings.map { located($0) })
    parser.builder.onceFindings = []
  }

  private mutating func collectPlaces() {
    pendingPlaces = parser.builder.places?.takeFinished().reversed() ?? []
    guard isTranscoded else { return }
    for index in pendingPlaces.indices {
      pendingPlaces[index].map { scanner.window.location(of: $0).offset }
    }
  }

  /// The builder counts in the bytes that were scanned.
  private mutating func located(_ diagnostics: Diagnostics) -> Diagnostics {
    diagnostics.isEmpty ? diagnostics : diagnostics.map { located($0) }
  }

  private mutating func located(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    finding.location = finding.location.map { scanner.window.location(of: $0.offset) }
    return finding
  }

  private mutating func add(_ diagnostics: Diagnostics) { found.add(diagnostics, source: name) }

  private mutating func addOnce(_ findings: [Diagnostic]) {
    for var finding in findings where reported.insert(finding.message).inserted {
      finding.source = name
      found.add(finding)
    }
  }

  /// What follows the end of a document is another one, or nothing.
  private mutating func startFurtherDocument() throws(ReadError) {
    guard try scanner.startFurtherDocument() else {
      add(scanner.takeDiagnostics())
      if let finding = scanner.window.endFinding() { found.add([finding], source: name) }
      isFinished = true
      return
    }
    parser = try SAXParser(EntityBuilder(diagnostics: Diagnostics()))
    setUpBuilder()
    hasStarted = false
  }

  // MARK: Pieces

  /// What a reader of further batches must know, and the site's own entity if it was not given yet;
  /// nil if they cannot be read apart, for the first piece does not end between the items of a
  /// channel.
  mutating func beginBatches() -> (context: BatchContext, site: [Entity])? {
    guard scanner.phase == .pause, scanner.open.count == 2, scanner.open[0].element == .rss,
      scanner.open[1].element == .channel, parser.builder.isBetweenElements
    else { return nil }
    let context = BatchContext(
      names: (0..<2).map { scanner.open.nameText(at: $0) },
      declared: parser.builder.names.scope.declared, scannedScope: scanner.names.scope,
      lineEnds: scanner.lineEnds)
    return (context, parser.builder.beginItems())
  }

  /// Takes what was found in a batch that was read elsewhere.
  mutating func add(_ batch: BatchFindings) {
    add(batch.diagnostics)
    addOnce(batch.onceFindings)
  }

  /// Goes on with the rest of a document, from this offset on.
  mutating func resume(_ source: consuming DocumentSource, at offset: Int) {
    scanner.resume(source, at: offset)
  }
}
