/// Reads a document on several threads: items between cuts apart from each other, the beginning,
/// the end and whatever is damaged in the document's order.
///
/// What is given is the same as ``DocumentReader`` gives, in the same order. A batch counts only if
/// it begins and ends between two items of the channel; from the first one that does not, what
/// later threads have made is dropped and reading goes on in one thread.
struct SplitReader<Output: Sendable>: ~Copyable {
  private let document: Document
  private let limits: Limits
  private let jobs: Int
  private let batchSize: Int
  private let bringsFactsForward: Bool
  private let transform: @Sendable (consuming [Entity]) -> Output

  private typealias Made = (output: Output, findings: BatchFindings)

  /// - Parameters:
  ///   - batchSize: how many bytes a batch has at least.
  ///   - bringsFactsForward: as of ``EntityReader``.
  ///   - transform: what is made of the entities of a batch.
  init(
    _ document: Document, limits: Limits, jobs: Int, batchSize: Int = 512 << 10,
    bringsFactsForward: Bool = false, transform: @escaping @Sendable (consuming [Entity]) -> Output
  ) {
    self.document = document
    self.limits = document.limits(limits)
    self.jobs = jobs
    self.batchSize = batchSize
    self.bringsFactsForward = bringsFactsForward
    self.transform = transform
  }

  /// - Parameter consume: takes the outputs in order, with the bytes of the file that are read.
  /// - Returns: what was found.
  func run(_ consume: (Output, Int) throws -> Void) throws -> Diagnostics {
    guard jobs > 1, document.encoding == .utf8, !limits.stopsAtError else {
      return try runInOrder(consume)
    }
    var cutter = BatchCutter(try document.open(), size: batchSize)
    let first = try cutter.prolog(limit: limits.textLength)
    var reader = try DocumentReader(
      piece: first.bytes, name: document.name, limits: limits,
      bringsFactsForward: bringsFactsForward)
    // Made into outputs only when they are sure to be the document's first: making them may tell.
    var beginning: [[Entity]] = []
    while let batch = try reader.nextBatch() { beginning.append(batch) }
    guard first.endsAtItem, let (context, site) = reader.beginBatches() else {
      return try runInOrder(consume)
    }
    for batch in beginning + [site] { try consume(transform(batch), 0) }
    let waiting = try readApart(context, &cutter, &reader, consume)
    try readOn(&reader, waiting, cutter, consume)
    return reader.diagnostics
  }

  private func runInOrder(_ consume: (Output, Int) throws -> Void) throws -> Diagnostics {
    var reader = try DocumentReader(
      document.open(), name: document.name, limits: limits, bringsFactsForward: bringsFactsForward)
    try readAll(&reader, consume)
    return reader.diagnostics
  }

  /// Reads batches apart for as long as they are whole.
  ///
  /// - Returns: the batches that were cut and not read.
  private func readApart(
    _ context: BatchContext, _ cutter: inout BatchCutter, _ reader: inout DocumentReader,
    _ consume: (Output, Int) throws -> Void
  ) throws -> [BatchCutter.Batch] {
    let map = OrderedMap(jobs: jobs) { [limits, transform] (batch: BatchCutter.Batch) -> Made? in
      guard let (entities, findings) = BatchReader.read(batch, in: context, limits: limits) else {
        return nil
      }
      return (transform(consume entities), findings)
    }
    defer { map.close() }
    var waiting: [BatchCutter.Batch] = []
    var isOpen = true
    while isOpen || !waiting.isEmpty {
      if isOpen, map.hasRoom {
        guard let batch = try cutter.next(limit: limits.textLength) else { return waiting }
        waiting.append(batch)
        isOpen = batch.endsAtItem
        if isOpen { map.submit(batch) }
      } else if let made = map.next() {
        guard let made else { return waiting }
        waiting.removeFirst()
        reader.add(made.findings)
        try consume(made.output, cutter.inputPosition())
      } else {
        return waiting
      }
    }
    return waiting
  }

  /// Reads the rest in one thread.
  private func readOn(
    _ reader: inout DocumentReader, _ waiting: [BatchCutter.Batch],
    _ cutter: consuming BatchCutter, _ consume: (Output, Int) throws -> Void
  ) throws {
    let offset = waiting.first?.offset ?? cutter.offset
    let rest = ChainedSource(
      waiting.flatMap { unsafe Array($0.bytes.bytes) }, then: cutter.remainder())
    reader.resume(DocumentSource(rest), at: offset)
    try readAll(&reader, consume)
  }

  private func readAll(
    _ reader: inout DocumentReader, _ consume: (Output, Int) throws -> Void
  ) throws {
    while let batch = try reader.nextBatch() {
      try consume(transform(batch), reader.inputPosition())
    }
  }
}
