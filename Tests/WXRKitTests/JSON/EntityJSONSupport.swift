import WXRKit

/// The entity as one line of JSON.
func line(_ entity: Entity, decodesMeta: Bool = false) -> String {
  var writer = EntityJSONWriter(options: EntityJSONOptions(decodesMeta: decodesMeta))
  writer.append(entity)
  return writer.withBytes { bytes in
    bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

/// All entities of a text, and the findings.
func read(
  _ text: String, pieceSize: Int = .max, limits: Limits = Limits()
) throws -> ([Entity], Diagnostics) {
  try read(Array(text.utf8), pieceSize: pieceSize, limits: limits)
}

func read(
  _ bytes: [UInt8], pieceSize: Int = .max, limits: Limits = Limits()
) throws -> ([Entity], Diagnostics) {
  var reader = EntityJSONReader(
    BytesSource(bytes, pieceSize: pieceSize), name: "test", limits: limits)
  var entities: [Entity] = []
  while let entity = try reader.next() { entities.append(entity) }
  return (entities, reader.diagnostics)
}

func ndjson(_ entities: [Entity]) throws -> [UInt8] {
  var sink = NDJSONSink(BytesSink())
  for entity in entities { try sink.write(entity) }
  try sink.finish()
  return sink.output.bytes
}

func document(_ entities: [Entity]) throws -> [UInt8] {
  var sink = JSONDocumentSink(BytesSink())
  for entity in entities { try sink.write(entity) }
  try sink.finish()
  return sink.output.bytes
}
