/// The entities of one export, or of several that follow each other, in one output: lines, the
/// members of one document's list, or documents of WXR.
///
/// ```swift
/// var stream = EntityStream(.json)
/// _ = try EntityConversion(first).run(to: &output, in: &stream)
/// _ = try EntityConversion(second).run(to: &output, in: &stream)
/// try stream.finish(to: &output)
/// ```
public struct EntityStream: Sendable {
  /// How the entities are framed.
  public enum Format: Hashable, Sendable {
    /// A line an entity.
    case ndjson
    /// One document, `{"entities":[…],"schema":"wxr-entities/1"}`.
    case json
    /// WordPress's own format, a document an export.
    case wxr(WXROptions)
  }

  public let format: Format
  private var hasBegun = false
  private var isEmpty = true

  public init(_ format: Format) { self.format = format }

  /// Writes what stands behind all entities; nothing if no export was begun.
  public mutating func finish(to output: inout some ByteSink & ~Copyable) throws(WriteError) {
    guard hasBegun, format == .json else { return }
    try Self.put(Array("\n],\"schema\":\"\(EntitySchema.name)\"}\n".utf8), to: &output)
  }

  /// Writes what stands before all entities, once.
  mutating func begin(on output: inout some ByteSink & ~Copyable) throws(WriteError) {
    guard !hasBegun else { return }
    hasBegun = true
    if format == .json { try Self.put(Array("{\"entities\":[\n".utf8), to: &output) }
  }

  /// Writes a run of entities that is framed in itself.
  mutating func write(
    _ batch: Span<UInt8>, to output: inout some ByteSink & ~Copyable
  ) throws(WriteError) {
    guard !batch.isEmpty else { return }
    try begin(on: &output)
    if format == .json, !isEmpty { try Self.put(Array(",\n".utf8), to: &output) }
    isEmpty = false
    try output.write(batch)
  }

  private static func put(
    _ bytes: [UInt8], to output: inout some ByteSink & ~Copyable
  ) throws(WriteError) {
    try output.write(bytes.span)
  }
}

/// A run of entities as they stand in the output, with what parts them.
struct EntityBatch: ~Copyable {
  private let format: EntityStream.Format
  private var writer: EntityJSONWriter

  /// - Parameter capacity: how many bytes it has room for at first.
  init(_ format: EntityStream.Format, _ options: EntityJSONOptions, capacity: Int = 64 << 10) {
    self.format = format
    writer = EntityJSONWriter(options: options, capacity: capacity)
  }

  var count: Int { writer.count }

  mutating func append(_ entity: consuming Entity) {
    if format == .json, writer.count > 0 { writer.append(",\n") }
    writer.append(entity)
    if format == .ndjson { writer.append("\n") }
  }

  /// Writes what it holds, and is empty again.
  mutating func flush(
    to output: inout some ByteSink & ~Copyable, in stream: inout EntityStream
  ) throws(WriteError) {
    try writer.withBytes { bytes throws(WriteError) in try stream.write(bytes, to: &output) }
    writer.removeAll()
  }

  /// Gives away what it holds.
  consuming func takeBytes() -> SharedBytes { writer.takeBytes() }
}
