/// The two streams of a snapshot, each with packs of its own.
package enum PackStream: CaseIterable, Sendable {
  /// The exports as they came, byte for byte.
  case original
  /// The entity lines.
  case entities

  /// Where it is cut.
  package var cutting: SegmentBuffer.Kind {
    switch self {
    case .original: .markup
    case .entities: .lines
    }
  }

  /// The path of a pack in the object: `original/00001.xml.gz`.
  package func path(ofPack number: Int) -> StoredPath {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    switch self {
    case .original: return StoredPath("original/\(padded).xml.gz")
    case .entities: return StoredPath("entities/\(padded).ndjson.gz")
    }
  }
}

/// A stream as it is stored: how long it is, its digest, and how it is put together.
package struct StoredStream: Hashable, Sendable {
  package var bytes: Int
  package var sha256: String
  package var recipe: Recipe

  package init(bytes: Int, sha256: String, recipe: Recipe) {
    self.bytes = bytes
    self.sha256 = sha256
    self.recipe = recipe
  }
}
