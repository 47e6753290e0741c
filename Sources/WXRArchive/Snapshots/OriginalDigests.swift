package import WXRKit

/// The length and SHA-256 of each document of an export, as it came: what tells whether a snapshot
/// holds it already.
package struct OriginalDigests: Hashable, Sendable {
  package private(set) var documents: [Entry] = []

  package struct Entry: Hashable, Sendable {
    package var bytes: Int
    package var sha256: String
  }

  /// Reads all of it once.
  ///
  /// - Parameter progress: called now and then with the bytes that were read; what it throws ends
  ///   the reading.
  package init(_ export: Export, progress: (Int) throws -> Void = { _ in }) throws {
    var piece = [UInt8](repeating: 0, count: 256 << 10)
    var total = 0
    for document in export.documents {
      var source = try document.openOriginal()
      var digester = Digester(Digester.Common.sha256)
      var length = 0
      while true {
        let count = try source.read(piece: &piece)
        if count == 0 { break }
        digester.update(piece.span.extracting(..<count))
        length += count
        try progress(total + length)
      }
      total += length
      documents.append(Entry(bytes: length, sha256: digester.finish().hex))
    }
  }

  /// Whether a snapshot was made of these bytes, and its lines are of the format that this version
  /// of `wxr` writes.
  package func isHeld(by snapshot: Snapshot) -> Bool {
    snapshot.entities.schema == EntitySchema.name
      && snapshot.originalDigests == documents.map(\.sha256)
  }
}
