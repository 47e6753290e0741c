/// The forward scan over a document alone, without libxml2: what it finds in bytes and markup, and
/// nothing of what elements say.
///
/// It costs a third of reading. Memory is bounded as the scan's is.
package struct DocumentScan: ~Copyable {
  private var scanner: Scanner
  private let name: String
  private var isFinished = false
  private var hasBegun = false
  /// How many undeclared prefixes were told of.
  private var told = 0
  private var found = Diagnostics()
  /// The facts of each document that the scan knows, comments and namespaces, with the place of its
  /// root.
  package private(set) var sites: [(site: Site, places: EntityPlaces)] = []

  package init(_ document: Document, limits: Limits) throws(ReadError) {
    scanner = Scanner(try document.open(), limits: limits, diagnostics: Diagnostics())
    scanner.edits.turnOn()
    name = document.name
    found.add(document.findings, source: name)
  }

  /// What was found in the next piece, in the order of places; nil at the end.
  package mutating func next() throws(ReadError) -> Diagnostics? {
    guard !isFinished else { return nil }
    try scanner.scan(budget: 256 << 10)
    if !hasBegun, scanner.phase != .prolog { begin() }
    take()
    if scanner.phase == .end {
      isFinished = try !scanner.startFurtherDocument()
      hasBegun = false
      take()
    }
    defer { found = Diagnostics() }
    found.sortByPlace()
    return found
  }

  /// How many items have begun.
  package var items: Int { scanner.sight.items }

  private mutating func take() {
    scanner.forgetOutput()
    scanner.edits.removeAll()
    let diagnostics = scanner.takeDiagnostics()
    if !diagnostics.isEmpty { found.add(diagnostics, source: name) }
    let undeclared = scanner.sight.root.undeclared
    for index in told..<max(told, undeclared.count) {
      let place = scanner.window.location(of: undeclared[index].place)
      found.add([.undeclaredPrefix(undeclared[index].prefix, at: place)], source: name)
    }
    told = max(told, undeclared.count)
  }

  package mutating func inputPosition() -> Int { scanner.window.inputPosition() }

  private mutating func begin() {
    hasBegun = true
    let declared = scanner.names.scope.declared
    let root = scanner.sight.root.start.map { scanner.window.location(of: $0) }
    sites.append(
      (
        Site(prolog: scanner.prolog, namespaces: declared),
        EntityPlaces(.rss, at: root?.offset)
      ))
    for (prefix, uri) in declared.sorted(by: { $0.key < $1.key })
    where !prefix.isEmpty && Family(prefix: prefix) != nil && Family(uri: uri) == nil {
      found.add(
        [.unusualNamespace(uri, prefix: prefix, isForeign: true, at: root)], source: name)
    }
  }
}
