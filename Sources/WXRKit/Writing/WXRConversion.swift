/// How ``EntityConversion`` writes WXR: a document for the export, however many parts it has.
struct WXRConversion {
  private let conversion: EntityConversion
  private let options: WXROptions

  init(_ conversion: EntityConversion, _ options: WXROptions) {
    self.conversion = conversion
    self.options = options
  }

  /// An export that cannot be read to its end is written as far as it can, and ended.
  func run(
    to output: inout some ByteSink & ~Copyable, progress: (Int) throws -> Void
  ) throws -> EntityConversion.Result {
    var result = EntityConversion.Result()
    if conversion.isSplittable {
      try runApart(to: &output, &result, progress: progress)
    } else {
      try runInOrder(to: &output, &result, progress: progress)
    }
    return result
  }

  private func runInOrder(
    to output: inout some ByteSink & ~Copyable, _ result: inout EntityConversion.Result,
    progress: (Int) throws -> Void
  ) throws {
    var reader = try EntityReader(
      conversion.export, limits: conversion.limits, chunk: 64 << 10, bringsFactsForward: true)
    var selection = conversion.selection
    var writer = WXREntityWriter(options)
    let selectsAll = selection.isEverything
    do {
      while let entity = try reader.next() {
        guard selectsAll || selection.passes(entity) else { continue }
        result.count(entity)
        writer.append(entity)
        guard writer.count >= 64 << 10 else { continue }
        try writer.flush(to: &output)
        try progress(reader.inputPosition())
      }
    } catch let error as ReadError {
      writer.endDocument()
      try writer.flush(to: &output, ifAtLeast: 1)
      throw error
    }
    writer.endDocument()
    try writer.flush(to: &output, ifAtLeast: 1)
    result.diagnostics = reader.diagnostics
    result.diagnostics.add(writer.takeDiagnostics(), source: conversion.export.name)
  }

  // MARK: Threads

  /// What a thread makes of a batch.
  private struct Made: Sendable {
    var bytes: SharedBytes
    var counts: EntityConversion.Result
  }

  private func runApart(
    to output: inout some ByteSink & ~Copyable, _ result: inout EntityConversion.Result,
    progress: (Int) throws -> Void
  ) throws {
    let state = SharedDocumentState()
    do {
      for document in conversion.export.documents {
        result.diagnostics.add(document.findings, source: document.name)
        try run(document, in: state, to: &output, &result, progress: progress)
      }
    } catch let error as ReadError {
      try end(state, on: &output)
      throw error
    }
    try end(state, on: &output)
  }

  private func run(
    _ document: Document, in state: SharedDocumentState, to output: inout some ByteSink & ~Copyable,
    _ result: inout EntityConversion.Result, progress: (Int) throws -> Void
  ) throws {
    let reader = SplitReader(
      document, limits: conversion.limits, jobs: conversion.jobs, bringsFactsForward: true,
      transform: transform(in: state))
    var written = EntityConversion.Result()
    let found = try reader.run { made, position in
      try unsafe output.write(made.bytes.bytes.span)
      written.add(made.counts)
      written.diagnostics.add(made.counts.diagnostics, source: document.name)
      try progress(position)
    }
    result.add(written)
    result.diagnostics.add(found)
    result.diagnostics.add(written.diagnostics)
  }

  /// Writes the end of the document, if one was begun.
  private func end(
    _ state: SharedDocumentState, on output: inout some ByteSink & ~Copyable
  ) throws(WriteError) {
    guard let state = state.current else { return }
    var writer = WXREntityWriter(options, in: state, capacity: 1024)
    writer.endDocument()
    try writer.flush(to: &output, ifAtLeast: 1)
  }

  /// Batches hold whole items; the first one has the site, and all others wait for it.
  private func transform(in state: SharedDocumentState) -> @Sendable (consuming [Entity]) -> Made {
    { [options] entities in
      var writer = WXREntityWriter(options, in: state.next, capacity: 640 << 10)
      var counts = EntityConversion.Result()
      // Moved out of the list one by one: an entity is large, and a copy retains each of its fields.
      var waiting = consume entities
      waiting.reverse()
      while let entity = waiting.popLast() {
        counts.count(entity)
        writer.append(entity)
      }
      writer.endItem()
      if writer.isOpen { state.add(writer.state) }
      counts.diagnostics = writer.takeDiagnostics()
      return Made(bytes: writer.takeBytes(), counts: counts)
    }
  }
}
