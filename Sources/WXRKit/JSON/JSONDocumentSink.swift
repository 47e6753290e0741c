/// Writes entities as one JSON document, streamed: the lines of NDJSON as members of a list.
///
/// `{"entities":[…],"schema":"wxr-entities/1"}`. Several exports follow each other in the one list.
public struct JSONDocumentSink<Output: ByteSink & ~Copyable>: EntitySink, ~Copyable {
  public private(set) var output: Output
  private var writer: EntityJSONWriter
  private var isEmpty = true

  public init(_ output: consuming Output, options: EntityJSONOptions = EntityJSONOptions()) {
    self.output = output
    writer = EntityJSONWriter(options: options)
    writer.append("{\"entities\":[\n")
  }

  public mutating func write(_ entity: Entity) throws(WriteError) {
    if !isEmpty { writer.append(",\n") }
    isEmpty = false
    writer.append(entity)
    try writer.flush(to: &output)
  }

  public mutating func finish() throws(WriteError) {
    writer.append("\n],\"schema\":\"wxr-entities/1\"}\n")
    try writer.flush(to: &output, ifAtLeast: 1)
  }
}
