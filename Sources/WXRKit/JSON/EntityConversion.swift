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
    var reader = try EntityReader(export, limits: limits)
    var writer = EntityJSONWriter(options: options)
    var selection = selection, result = Result()
    var framing = EntityFraming(format)
    let selectsAll = selection.isEverything
    while let entity = try reader.next() {
      guard selectsAll || selection.passes(entity) else { continue }
      result.count(entity)
      framing.append(entity, to: &writer)
      guard writer.count >= 256 << 10 else { continue }
      try writer.flush(to: &output)
      try progress(reader.inputPosition())
    }
    framing.end(in: &writer)
    try writer.flush(to: &output, ifAtLeast: 1)
    result.diagnostics = reader.diagnostics
    return result
  }
}

extension EntityConversion.Result {
  mutating func count(_ entity: Entity) {
    switch entity {
    case .item: items += 1
    case .comment: comments += 1
    case .term: terms += 1
    case .site, .author: break
    }
  }
}

/// What stands around the entities in each format.
struct EntityFraming {
  private let format: EntityConversion.Format
  private var isEmpty = true

  init(_ format: EntityConversion.Format) { self.format = format }

  mutating func append(_ entity: Entity, to writer: inout EntityJSONWriter) {
    switch format {
    case .ndjson:
      writer.append(entity)
      writer.append("\n")
    case .json:
      writer.append(isEmpty ? "{\"entities\":[\n" : ",\n")
      writer.append(entity)
    }
    isEmpty = false
  }

  mutating func end(in writer: inout EntityJSONWriter) {
    guard format == .json else { return }
    if isEmpty { writer.append("{\"entities\":[\n") }
    writer.append("\n],\"schema\":\"wxr-entities/1\"}\n")
  }
}
