/// Writes entities as NDJSON: a line each, of canonical JSON.
///
/// Several exports may follow each other; the `site` line with a `schema` begins each.
public struct NDJSONSink<Output: ByteSink & ~Copyable>: EntitySink, ~Copyable {
  public private(set) var output: Output
  private var writer: EntityJSONWriter

  public init(_ output: consuming Output, options: EntityJSONOptions = EntityJSONOptions()) {
    self.output = output
    writer = EntityJSONWriter(options: options)
  }

  public mutating func write(_ entity: Entity) throws(WriteError) {
    writer.append(entity)
    writer.append("\n")
    try writer.flush(to: &output)
  }

  public mutating func finish() throws(WriteError) {
    try writer.flush(to: &output, ifAtLeast: 1)
  }
}
