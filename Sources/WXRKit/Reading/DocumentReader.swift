/// Pulls the entities out of one file or member: a document, or several that stand one behind the
/// other, each read as an export of its own.
struct DocumentReader: ~Copyable {
  /// What was found so far, in the order of the file.
  private(set) var diagnostics = Diagnostics()

  private var scanner: Scanner
  private var parser: SAXParser
  private var pending: [Entity] = []
  private var position = 0
  private var hasStarted = false
  private var isFinished = false
  private let name: String

  /// About how many bytes are scanned before their entities are given.
  private static let batch = 256 << 10

  /// - Parameters:
  ///   - source: UTF-8, clean or damaged.
  ///   - name: what errors and diagnostics call it.
  init(
    _ source: consuming any ByteSource & ~Copyable, name: String, limits: Limits = Limits(),
    chunk: Int = 256 << 10
  ) throws(ReadError) {
    self.name = name
    scanner = Scanner(source, limits: limits, diagnostics: Diagnostics(), chunk: chunk)
    parser = try SAXParser(EntityBuilder(diagnostics: Diagnostics()))
  }

  /// The next entity; nil at the end.
  mutating func next() throws(ReadError) -> Entity? {
    while position == pending.count {
      if isFinished { return nil }
      try readBatch()
    }
    defer { position += 1 }
    return pending[position]
  }

  mutating func inputPosition() -> Int { scanner.window.inputPosition() }

  private mutating func readBatch() throws(ReadError) {
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
    if isEnd { try startFurtherDocument() }
  }

  private mutating func startDocument() {
    hasStarted = true
    parser.builder.startDocument(
      prolog: scanner.prolog, namespaces: scanner.names.scope.declared)
  }

  /// Hands the batch to libxml2 while the builder holds the queues.
  private mutating func parse(isEnd: Bool) {
    swap(&scanner.sections, &parser.builder.sections)
    swap(&scanner.tagOffsets, &parser.builder.tagOffsets)
    parser.parse(scanner.output, isLast: isEnd)
    if isEnd { parser.builder.endDocument() }
    swap(&scanner.sections, &parser.builder.sections)
    swap(&scanner.tagOffsets, &parser.builder.tagOffsets)
    scanner.output.removeAll()
    scanner.sections.forgetTaken()
    scanner.tagOffsets.forgetTaken()
  }

  private mutating func collect(isEnd: Bool) {
    pending.removeAll(keepingCapacity: true)
    position = 0
    swap(&pending, &parser.builder.entities)
    if isEnd, !scanner.sections.isEmpty || !scanner.tagOffsets.isEmpty {
      parser.builder.reportParted()
    }
    diagnostics.add(scanner.takeDiagnostics(), source: name)
    diagnostics.add(parser.builder.takeDiagnostics(), source: name)
  }

  /// What follows the end of a document is another one, or nothing.
  private mutating func startFurtherDocument() throws(ReadError) {
    guard try scanner.startFurtherDocument() else {
      diagnostics.add(scanner.takeDiagnostics(), source: name)
      isFinished = true
      return
    }
    parser = try SAXParser(EntityBuilder(diagnostics: Diagnostics()))
    hasStarted = false
  }
}
