package import WXRKit

extension PackLibrary {
  /// Writes a stream, put together, and proves that it is what was taken in.
  ///
  /// - Throws: ``ArchiveError`` of damage if its length or digest is another one: then what was
  ///   written must not be kept. ``WriteError`` if it can't be written.
  package func write(
    _ stored: StoredStream, of stream: PackStream, called name: String,
    to output: inout some ByteSink & ~Copyable
  ) throws {
    var digester = Digester(Digester.Common.sha256)
    var length = 0
    unsafe try read(stored.recipe, of: stream) { piece in
      unsafe digester.update(UnsafeRawBufferPointer(piece))
      length += piece.count
      try unsafe output.write(piece.span)
    }
    guard length == stored.bytes, digester.finish().hex == stored.sha256 else {
      throw ArchiveError(
        .damaged,
        "What is stored is not what was taken in. wxr archive verify tells which file is damaged, "
          + "repair mends it from a copy.", place: name)
    }
  }

  /// Writes entity lines as one JSON document, as `wxr convert --to json` does.
  package func writeDocument(
    _ entities: Snapshot.Entities, to output: inout some ByteSink & ~Copyable
  ) throws {
    var frame = ByteBuffer()
    frame.append("{\"entities\":[\n")
    try unsafe output.write(frame.bytes(from: 0, count: frame.count).span)
    var isFirst = true
    unsafe try readLines(entities.stream.recipe) { line, _ in
      frame.truncate(to: 0)
      if !isFirst { frame.append(",\n") }
      isFirst = false
      let text = unsafe line.last == 0x0A ? UnsafeBufferPointer(rebasing: line.dropLast()) : line
      unsafe frame.append(contentsOf: text)
      try unsafe output.write(frame.bytes(from: 0, count: frame.count).span)
    }
    frame.truncate(to: 0)
    frame.append(contentsOf: "\n],\"schema\":\"\(entities.schema)\"}\n".utf8)
    try unsafe output.write(frame.bytes(from: 0, count: frame.count).span)
  }
}
