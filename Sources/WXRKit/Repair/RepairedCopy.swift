/// A document's bytes on their way to its repaired copy.
struct RepairedCopy: ~Copyable {
  private var source: DocumentSource
  private let name: String
  private var buffer = [UInt8](repeating: 0, count: 256 << 10)
  /// What is left of the buffer.
  private var rest = 0..<0
  /// The offset of what is left.
  private var offset = 0
  private var lines = LineCounter()
  private var output: [UInt8] = []

  init(_ source: consuming DocumentSource, name: String) {
    self.source = source
    self.name = name
  }

  /// Copies up to a change, and makes it.
  mutating func apply(
    _ entry: EditSpool.Entry, _ finding: Diagnostic, to sink: inout some ByteSink & ~Copyable
  ) throws -> Change {
    var change = try read(entry.range, finding)
    change.after = entry.replacement
    change.kind = entry.replacement.isEmpty ? .dropped : .mended
    output += entry.replacement
    if output.count > 256 << 10 { try flush(to: &sink) }
    return change
  }

  /// Reads a range, which is then not copied.
  ///
  /// - Parameter keepsRest: whether what stands before it is copied.
  mutating func read(
    _ range: Range<Int>, _ finding: Diagnostic, keepsRest: Bool = true
  ) throws -> Change {
    while let piece = try next(upTo: range.lowerBound) { if keepsRest { output += piece } }
    let place = lines.position
    let start = source.originalOffset(of: range.lowerBound)
    var before: [UInt8] = []
    while let piece = try next(upTo: range.upperBound) { before += piece }
    var finding = finding
    finding.location = SourceLocation(offset: start)
    return Change(
      finding: finding, length: source.originalOffset(of: range.upperBound) - start,
      line: place.line, column: place.column, before: before, after: before, kind: .kept)
  }

  /// Copies what is left.
  mutating func finish(to sink: inout some ByteSink & ~Copyable) throws {
    while true {
      output += buffer[rest]
      offset += rest.count
      rest = 0..<0
      try flush(to: &sink)
      guard try fill() else { return }
    }
  }

  private mutating func flush(to sink: inout some ByteSink & ~Copyable) throws(WriteError) {
    try sink.write(output.span)
    output.removeAll(keepingCapacity: true)
  }

  /// The next bytes before an offset; nil if there are none.
  private mutating func next(upTo end: Int) throws(ReadError) -> ArraySlice<UInt8>? {
    guard offset < end else { return nil }
    if rest.isEmpty, try !fill() { return nil }
    let count = min(rest.count, end - offset)
    let piece = buffer[rest.lowerBound..<rest.lowerBound + count]
    lines.pass(piece)
    offset += count
    rest = rest.lowerBound + count..<rest.upperBound
    return piece
  }

  private mutating func fill() throws(ReadError) -> Bool {
    let count = try source.read(piece: &buffer)
    rest = 0..<count
    return count > 0
  }
}
