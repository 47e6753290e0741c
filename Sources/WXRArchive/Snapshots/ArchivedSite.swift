/// A site as its object holds it: its snapshots, and the packs that they draw on.
///
/// ```swift
/// let site = try archive.site("https://example.org/blog")
/// let last = try site.snapshot()
/// try site.packs().read(last.entities.stream.recipe, of: .entities) { … }
/// ```
/// Reading takes no lock: what is committed never changes.
package struct ArchivedSite: Sendable {
  package let inventory: Inventory
  /// The object's folder.
  package let folder: String

  package init(_ object: StoredObject) {
    inventory = object.inventory
    folder = object.path
  }

  package var id: ObjectID { inventory.id }

  /// The numbers of its snapshots, in order of adding.
  package var snapshotNumbers: [Int] {
    inventory.versionNumbers.filter { inventory.files(in: $0)[Snapshot.path] != nil }.map(\.number)
  }

  /// A snapshot; the last one if no number is given.
  package func snapshot(_ number: Int? = nil) throws(ArchiveError) -> Snapshot {
    let version = number.map { self.version($0) } ?? inventory.head
    guard let version, let path = path(of: Snapshot.path, in: version) else {
      let last = snapshotNumbers.last.map { "Its last is v\($0)" } ?? "It has none"
      throw ArchiveError(
        .notFound, "There is no snapshot v\(number ?? 0) of this site. \(last).",
        place: id.rawValue)
    }
    return try Snapshot(json: StoredFile.bytes(of: path), name: path)
  }

  /// When a snapshot was taken in, and how that was described.
  package func version(of snapshot: Snapshot) -> Inventory.Version? {
    version(snapshot.number).flatMap { inventory.versions[$0] }
  }

  /// All packs, each of which the version that wrote it holds.
  package func packs() -> PackLibrary {
    let library = PackLibrary()
    for version in inventory.versionNumbers {
      for stream in PackStream.allCases {
        let logical = stream.path(ofPack: version.number)
        guard let digest = inventory.files(in: version)[logical],
          let path = path(of: logical, in: version)
        else { continue }
        library.add(version.number, of: stream, at: path, sha512: digest)
      }
    }
    return library
  }

  /// Where the bytes of a file of a version are.
  package func path(of logical: StoredPath, in version: VersionNumber) -> String? {
    inventory.files(in: version)[logical]
      .flatMap { inventory.contentPath(of: $0) }.map { "\(folder)/\($0.text)" }
  }

  /// The digest that a stored file has by the inventory.
  package func digest(of logical: StoredPath, in number: Int) -> String? {
    version(number).flatMap { inventory.files(in: $0)[logical] }
  }

  private func version(_ number: Int) -> VersionNumber? {
    inventory.versions.keys.first { $0.number == number }
  }
}
