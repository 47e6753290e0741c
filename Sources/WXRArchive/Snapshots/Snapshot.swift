/// What one export was when it was taken in, and how to put it together again: `snapshot.json`.
package struct Snapshot: Hashable, Sendable {
  /// The address that names the site.
  package var site: String
  /// From 1 on: the version of the object that holds it.
  package var number: Int
  /// The snapshot that the epoch began with: nothing of this one lies in an earlier pack.
  package var epoch: Int
  package var export = ExportFacts()
  package var originals: [Original] = []
  package var entities: Entities
  package var counts = EntityCounts()
  package var errors = 0
  package var warnings = 0
  /// The version of `wxr` that made it.
  package var toolVersion: String

  package init(
    site: String, number: Int, epoch: Int, entities: Entities, toolVersion: String
  ) {
    self.site = site
    self.number = number
    self.epoch = epoch
    self.entities = entities
    self.toolVersion = toolVersion
  }

  /// What the export says of itself.
  package struct ExportFacts: Hashable, Sendable {
    /// When it was made, RFC 3339.
    package var exportedAt: String?
    package var generator: String?
    package var wxrVersion: String?

    package init() {}
  }

  /// A file of the export.
  package struct Original: Hashable, Sendable {
    /// The file's name, without its folder.
    package var name: String
    package var stream: StoredStream
    /// What it came in, such as a zip.
    package var container: Container?

    package init(name: String, stream: StoredStream, container: Container? = nil) {
      self.name = name
      self.stream = stream
      self.container = container
    }
  }

  /// A file that holds or packs an export: only what identifies it is kept.
  package struct Container: Hashable, Sendable {
    package var name: String
    package var bytes: Int
    package var sha256: String

    package init(name: String, bytes: Int, sha256: String) {
      self.name = name
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  /// The entity lines.
  package struct Entities: Hashable, Sendable {
    /// The format of the lines, `wxr-entities/1`.
    package var schema: String
    package var lines: Int
    package var stream: StoredStream

    package init(schema: String, lines: Int, stream: StoredStream) {
      self.schema = schema
      self.lines = lines
      self.stream = stream
    }
  }

  /// All that is put together from packs of a stream, one after the other.
  package func recipes(of stream: PackStream) -> [Recipe] {
    switch stream {
    case .original: originals.map(\.stream.recipe)
    case .entities: [entities.stream.recipe]
    }
  }

  /// The packs of a stream that it draws on.
  package func packs(of stream: PackStream) -> [Int] {
    Set(recipes(of: stream).flatMap(\.packs)).sorted()
  }

  /// The digests of its files, in order: what makes an export the same.
  package var originalDigests: [String] { originals.map(\.stream.sha256) }
}

/// How many lines of each kind a snapshot has.
package struct EntityCounts: Hashable, Sendable {
  package var sites = 0
  package var authors = 0
  package var terms = 0
  package var items = 0
  package var comments = 0
  /// Items by post type.
  package var itemTypes: [String: Int] = [:]

  package init() {}

  package var lines: Int { sites + authors + terms + items + comments }
}
