/// Writes an export's entities as JSON.
///
/// ```swift
/// var output = FileSink.standardOutput()
/// let result = try EntityConversion(export).run(to: &output)
/// ```
public struct EntityConversion: Sendable {
  public var export: Export
  public var selection: Selection
  public var limits: Limits
  public var format = Format.ndjson
  public var options = EntityJSONOptions()
  /// How many threads read and write. The bytes are the same for any number of them.
  public var jobs = 1

  /// How the entities are framed.
  public enum Format: Sendable {
    /// A line an entity.
    case ndjson
    /// One document.
    case json
  }

  /// What was written.
  public struct Result: Sendable {
    public var items = 0
    public var comments = 0
    public var terms = 0
    public var diagnostics = Diagnostics()
  }

  public init(
    _ export: Export, selection: Selection = Selection(), limits: Limits = Limits()
  ) {
    self.export = export
    self.selection = selection
    self.limits = limits
  }

  /// - Parameter progress: called now and then with the bytes that were read; what it throws ends
  ///   the conversion.
  public func run(
    to output: inout some ByteSink & ~Copyable, progress: (Int) throws -> Void = { _ in }
  ) throws -> Result {
    var result = Result()
    var frame = EntityFrame(format)
    try write(frame.start, to: &output)
    if selection.isEverything, jobs > 1, export.documents.allSatisfy(\.isXML) {
      try runApart(to: &output, &frame, &result, progress: progress)
    } else {
      try runInOrder(to: &output, &frame, &result, progress: progress)
    }
    try write(frame.end, to: &output)
    return result
  }

  /// Selections count and remember, so they see the entities one after the other.
  private func runInOrder(
    to output: inout some ByteSink & ~Copyable, _ frame: inout EntityFrame,
    _ result: inout Result, progress: (Int) throws -> Void
  ) throws {
    var reader = try EntityReader(export, limits: limits)
    var selection = selection
    var writer = EntityJSONWriter(options: options)
    let selectsAll = selection.isEverything
    while let entity = try reader.next() {
      guard selectsAll || selection.passes(entity) else { continue }
      result.count(entity)
      frame.append(entity, to: &writer)
      guard writer.count >= 64 << 10 else { continue }
      try writer.flush(to: &output)
      try progress(reader.inputPosition())
    }
    try writer.flush(to: &output, ifAtLeast: 1)
    result.diagnostics = reader.diagnostics
  }

  /// What a thread makes of a batch.
  private struct Made: Sendable {
    var bytes: SharedBytes
    var counts: Result
  }

  private func runApart(
    to output: inout some ByteSink & ~Copyable, _ frame: inout EntityFrame,
    _ result: inout Result, progress: (Int) throws -> Void
  ) throws {
    for document in export.documents {
      result.diagnostics.add(document.findings, source: document.name)
      let reader = SplitReader(document, limits: limits, jobs: jobs, transform: transform)
      let found = try reader.run { made, position in
        if !made.bytes.isEmpty {
          try write(frame.joint(), to: &output)
          try unsafe output.write(made.bytes.bytes.span)
        }
        result.add(made.counts)
        try progress(position)
      }
      result.diagnostics.add(found)
    }
  }

  private var transform: @Sendable (consuming [Entity]) -> Made {
    { [format, options] entities in
      var writer = EntityJSONWriter(options: options, capacity: 640 << 10)
      var frame = EntityFrame(format)
      var counts = Result()
      // Moved out of the list one by one: an entity is large, and a copy retains each of its fields.
      var waiting = consume entities
      waiting.reverse()
      while let entity = waiting.popLast() {
        counts.count(entity)
        frame.append(entity, to: &writer)
      }
      return Made(bytes: writer.takeBytes(), counts: counts)
    }
  }

  private func write(
    _ bytes: ArraySlice<UInt8>, to output: inout some ByteSink & ~Copyable
  ) throws(WriteError) {
    if !bytes.isEmpty { try output.write(bytes.span) }
  }
}

extension EntityConversion.Result {
  fileprivate mutating func count(_ entity: Entity) {
    switch entity {
    case .item: items += 1
    case .comment: comments += 1
    case .term: terms += 1
    case .site, .author: break
    }
  }

  fileprivate mutating func add(_ other: Self) {
    items += other.items
    comments += other.comments
    terms += other.terms
  }
}

/// What stands around the entities in each format.
private struct EntityFrame {
  private let format: EntityConversion.Format
  private var isEmpty = true

  init(_ format: EntityConversion.Format) { self.format = format }

  var start: ArraySlice<UInt8> {
    format == .json ? Array("{\"entities\":[\n".utf8)[...] : []
  }

  var end: ArraySlice<UInt8> {
    format == .json ? Array("\n],\"schema\":\"wxr-entities/1\"}\n".utf8)[...] : []
  }

  mutating func append(_ entity: consuming Entity, to writer: inout EntityJSONWriter) {
    if format == .json, !isEmpty { writer.append(",\n") }
    writer.append(entity)
    if format == .ndjson { writer.append("\n") }
    isEmpty = false
  }

  /// What stands between a run of entities that was framed by itself and the one before.
  mutating func joint() -> ArraySlice<UInt8> {
    defer { isEmpty = false }
    return format == .json && !isEmpty ? Array(",\n".utf8)[...] : []
  }
}
