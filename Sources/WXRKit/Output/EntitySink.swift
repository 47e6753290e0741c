/// Takes the entities of an export, one after the other, and writes them in some format.
///
/// ```swift
/// while let entity = try reader.next() { try sink.write(entity) }
/// try sink.finish()
/// ```
public protocol EntitySink: ~Copyable {
  mutating func write(_ entity: Entity) throws(WriteError)
  /// Writes what is left; nothing may be written after it.
  mutating func finish() throws(WriteError)
}
