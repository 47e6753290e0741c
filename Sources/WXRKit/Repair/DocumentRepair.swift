/// Mends one document: finds what must change, then copies the document with the changes.
///
/// ```swift
/// var repair = DocumentRepair(document)
/// try repair.examine()
/// var output = try FileSink(path: "fixed.xml")
/// try repair.write(to: &output) { change in print(change.finding.message) }
/// try output.finish()
/// ```
/// What nothing is wrong with stays byte for byte as it is; a sound document is copied. What is
/// mended is what every reader of ours mends on its way (the WXR0xx and WXR1xx, and the frame of
/// elements around the items), so the copy reads as the original does, for strict parsers too.
/// Changes are kept in a temporary file where they are many, so memory is bounded.
///
/// Two things differ from the original as it is read: several documents in one file become one, for
/// a file can have one root only, and items without a type or status get the ones that an importer
/// would give them, or the safest.
public struct DocumentRepair: ~Copyable {
  private let document: Document
  private let limits: Limits
  private let skipped: Set<Diagnostic.Code>
  private let added: Set<Diagnostic.Code>
  private var spool = EditSpool()
  private var kinds: [Diagnostic] = []
  /// The changes that are known only at the end, but belong to the beginning.
  private var early: [EditSpool.Entry] = []
  private var halfItem: Range<Int>?
  /// Where the declaration names the encoding.
  private var label: Range<Int>?
  /// What is changed in the repaired document, for those who know what it means.
  private var meaning = EditList()
  private var meaningSpool = EditSpool()
  private var skippedCount = 0
  /// Whether what is skipped stays in the list until the copy is written, so that those who know the
  /// meaning read sound XML; to be said before the document is examined.
  package var isForMeaning = false
  /// What was found; what is mended of the meaning is told of once it is written.
  public private(set) var diagnostics = Diagnostics()

  /// - Parameters:
  ///   - added: codes of what is mended only if it is asked for: WXR109.
  ///   - skipped: codes of what is to stay as it is.
  public init(
    _ document: Document, adding added: Set<Diagnostic.Code> = [],
    skipping skipped: Set<Diagnostic.Code> = [], limits: Limits = Limits()
  ) {
    self.document = document
    self.added = added
    self.skipped = skipped
    self.limits = limits
  }

  /// The code of a fix that a repair can make, by its number or its name.
  public static func fix(named word: String) -> Diagnostic.Code? {
    KnownFix.all.map(\.code).first {
      $0.name == word.lowercased() || $0.rawValue == word.uppercased()
    }
  }

  /// How many changes the document needs, at most.
  public var changeCount: Int { spool.count + early.count - skippedCount + meaningSpool.count }

  /// Whether the copy is the document as it is.
  public var isSound: Bool { changeCount == 0 && !isTranscoded }

  /// Whether the copy is UTF-8 where the document is not: a sound document keeps its encoding.
  private var isTranscoded: Bool {
    document.encoding != .utf8 && (changeCount > 0 || !document.findings.isEmpty)
  }

  /// The name of the document, in reports.
  package var name: String { document.name }

  // MARK: Examining

  /// Reads the document, and what the repair makes of it where it is damaged.
  ///
  /// - Parameter progress: called now and then with the bytes that were read; what it throws ends
  ///   the run.
  public mutating func examine(progress: (Int) throws -> Void = { _ in }) throws {
    var scanner = Scanner(try document.open(), limits: limits, diagnostics: Diagnostics())
    scanner.edits.turnOn()
    scanner.edits.mendsNamespaces = added.contains(.unusualNamespace)
    diagnostics.add(document.findings, source: document.name)
    while true {
      try scanner.scan(budget: 256 << 10)
      try take(from: &scanner)
      if !scanner.sight.isFurther { label = scanner.sight.encodingLabel }
      try progress(scanner.window.inputPosition())
      guard scanner.phase == .end else { continue }
      if let half = scanner.sight.halfItem { halfItem = half }
      guard try scanner.startFurtherDocument() else { break }
    }
    try take(from: &scanner)
    if let finding = scanner.window.endFinding() {
      diagnostics.add([finding], source: document.name)
    }
    if let change = scanner.sight.root.change(endingAt: scanner.window.end) {
      if change.isNews { diagnostics.add([change.finding], source: document.name) }
      add(change.place..<change.place, change.finding, change.text)
    }
    if label != nil { addLabel() }
    early.sort { $0.range.lowerBound < $1.range.lowerBound }
    let position = scanner.window.inputPosition()
    try settle { try progress(position) }
    diagnostics.sortByPlace()
  }

  private mutating func take(from scanner: inout Scanner) throws(ReadError) {
    scanner.forgetOutput()
    for (index, finding) in scanner.edits.findings.enumerated().dropFirst(kinds.count) {
      assert(index == kinds.count)
      kinds.append(finding)
    }
    if !scanner.edits.edits.isEmpty {
      if isForMeaning {
        skippedCount += scanner.edits.edits.count { skipped.contains(kinds[$0.finding].code) }
      } else if !skipped.isEmpty {
        scanner.edits.remove(skipped)
      }
      try spool.append(scanner.edits)
      scanner.edits.removeAll()
    }
    let found = scanner.takeDiagnostics()
    if !found.isEmpty { diagnostics.add(found, source: document.name) }
    if document.limits(limits).stopsAtError { try diagnostics.throwFirstError() }
  }

  /// A repair of the repaired document must find nothing to do. Where it would, what it does is done
  /// at once, as changes of the original.
  private mutating func settle(check: () throws -> Void) throws {
    for _ in 0..<Self.mostPasses where spool.count + early.count > 0 {
      var further = try FurtherChanges(
        of: DocumentSource(try repaired()), limits: limits,
        mendsNamespaces: added.contains(.unusualNamespace),
        skipping: isForMeaning ? [] : skipped, check: check)
      guard !further.isEmpty else { return }
      var composed = try ComposedEntries(
        MergedEntries(spool.entries(), early: early), further.entries(), numberedFrom: kinds.count)
      var joined = EditSpool()
      while let entry = try composed.next() { try joined.append(entry) }
      kinds += further.kinds
      spool = joined
      early = []
    }
  }

  private static var mostPasses: Int { 8 }

  /// The label says UTF-8 where the copy is.
  private mutating func addLabel() {
    guard let place = label, document.encoding == .utf8 || isTranscoded, let text = document.label,
      text.lowercased() != "utf-8", document.encoding != .utf8 || text.lowercased() != "us-ascii"
    else { return }
    let finding = Diagnostic.encodingMismatch(
      "The file calls its encoding \(Excerpt(text)).", readAs: "UTF-8")
    add(place, finding, "UTF-8")
    label = nil
  }

  private mutating func add(_ range: Range<Int>, _ finding: Diagnostic, _ text: String) {
    guard !skipped.contains(finding.code) else { return }
    kinds.append(finding)
    early.append(
      EditSpool.Entry(
        range: range, finding: kinds.count - 1, replacement: Array(text.utf8)))
  }

  // MARK: Meaning

  /// Reads the children of the channel as they are after the repair so far, as often as it is asked.
  package mutating func markup() throws -> MarkupReader {
    MarkupReader(DocumentSource(try repaired()))
  }

  private mutating func repaired() throws -> RepairedSource {
    try RepairedSource(document.open(), MergedEntries(spool.entries(), early: early))
  }

  /// Adds changes of the repaired document: in the order of places, none touches another.
  package mutating func add(_ edits: [MarkupEditor.Edit]) throws(ReadError) {
    meaning.turnOn()
    for edit in edits {
      meaning.add(edit.range, edit.finding, with: edit.bytes)
    }
    try meaningSpool.append(meaning)
    meaning.removeAll()
  }

  // MARK: Writing

  /// Writes the repaired copy.
  ///
  /// - Parameter told: called with each change, in the order of places.
  public mutating func write(
    to output: inout some ByteSink & ~Copyable, told: (Change) throws -> Void = { _ in }
  ) throws {
    guard !isSound else { return try copy(to: &output) }
    // The offsets of the meaning's changes know nothing of a label that is changed because of them.
    let plain = early
    if label != nil { addLabel() }
    var copy = RepairedCopy(try document.open(), name: document.name)
    for entry in early.dropFirst(plain.count) {
      var finding = kinds[entry.finding]
      finding.source = document.name
      try told(try copy.apply(entry, finding, to: &output))
    }
    let all = kinds + meaning.findings
    var entries = try ComposedEntries(
      MergedEntries(spool.entries(), early: plain),
      MergedEntries(meaningSpool.entries(), early: []),
      numberedFrom: kinds.count)
    while let entry = try entries.next() {
      var finding = all[entry.finding]
      guard entry.finding >= kinds.count || !skipped.contains(finding.code) else { continue }
      finding.source = document.name
      var change = try copy.apply(entry, finding, to: &output)
      if finding.code.hidesBytes { change.before = Array("••••".utf8) }
      if entry.finding >= kinds.count { diagnostics.add(change.finding) }
      try told(change)
    }
    try copy.finish(to: &output)
    diagnostics.sortByPlace()
    if let halfItem { try told(half(halfItem)) }
  }

  /// The item that the end of the file cuts, as it stands there.
  private func half(_ range: Range<Int>) throws -> Change {
    var finding = Diagnostic.halfItem(at: SourceLocation(offset: range.lowerBound))
    finding.source = document.name
    var copy = RepairedCopy(try document.open(), name: document.name)
    let end = min(range.upperBound, range.lowerBound + (16 << 20))
    return try copy.read(range.lowerBound..<end, finding, keepsRest: false)
  }

  private func copy(to output: inout some ByteSink & ~Copyable) throws {
    var source = try document.openOriginal()
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = try source.read(piece: &piece)
      if count == 0 { return }
      try output.write(piece.span.extracting(0..<count))
    }
  }
}

extension Diagnostic.Code {
  /// Whether the bytes that a change takes out are a secret, or somebody's own.
  fileprivate var hidesBytes: Bool {
    rawValue == "WXR707" || rawValue == "WXR708" || rawValue == "WXR709"
  }
}
