/// The changes that a repaired document would still need: none, but where damage lies so thick that
/// what is mended in one place makes another one look different.
struct FurtherChanges: ~Copyable {
  /// What the changes mend, by their numbers.
  private(set) var kinds: [Diagnostic] = []
  private var spool = EditSpool()
  private var root: [EditSpool.Entry] = []

  /// Scans a repaired document.
  ///
  /// - Parameters:
  ///   - skipped: codes of what is to stay as it is.
  ///   - check: called now and then; what it throws ends the run.
  init(
    of source: consuming DocumentSource, limits: Limits, mendsNamespaces: Bool,
    skipping skipped: Set<Diagnostic.Code>, check: () throws -> Void
  ) throws {
    var scanner = Scanner(source, limits: limits, diagnostics: Diagnostics())
    scanner.edits.turnOn()
    scanner.edits.mendsNamespaces = mendsNamespaces
    var isAtEnd = false
    while !isAtEnd {
      try scanner.scan(budget: 256 << 10)
      if scanner.phase == .end { isAtEnd = try !scanner.startFurtherDocument() }
      scanner.forgetOutput()
      scanner.edits.remove(skipped)
      try spool.append(scanner.edits)
      scanner.edits.removeAll()
      try check()
    }
    kinds = scanner.edits.findings
    guard let change = scanner.sight.root.change(endingAt: scanner.window.end),
      !skipped.contains(change.finding.code)
    else { return }
    root = [change.entry(finding: kinds.count)]
    kinds.append(change.finding)
  }

  var isEmpty: Bool { spool.count + root.count == 0 }

  /// The changes in the order of places.
  mutating func entries() throws(ReadError) -> MergedEntries {
    try MergedEntries(spool.entries(), early: root)
  }
}
