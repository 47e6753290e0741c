/// Finishes what a dead writer has left unfinished: a version that is committed but not yet told of
/// by the object's own inventory.
struct RollForward {
  private let changes: FileChanges
  private let staging: String

  init(_ changes: FileChanges, staging: String) {
    self.changes = changes
    self.staging = staging
  }

  /// The object as it is then; nil if there is none.
  ///
  /// - Throws: ``ArchiveError``, `damaged` if its last version is incomplete.
  func run(on path: String, _ id: ObjectID) throws(ArchiveError) -> StoredObject? {
    guard FolderListing.kind(of: path) == .folder else { return nil }
    guard let last = try StoredObject.versions(in: path).last else {
      throw ArchiveError(incomplete: path)
    }
    if let foreign = try withoutInventory(last, of: path) { return foreign }
    guard let (inventory, bytes) = try StoredObject.inventory(in: "\(path)/\(last)"),
      inventory.head == last, hasItsFiles(last, inventory, path)
    else { throw ArchiveError(incomplete: path) }
    guard inventory.id == id else {
      throw ArchiveError(
        .damaged, "The object of \(inventory.id) stands in the place of \(id).", place: path)
    }
    let object = StoredObject(path: path, inventory: inventory, bytes: bytes)
    if let found = try StoredObject.inventory(in: path) {
      guard found.0.head.number <= last.number else { throw ArchiveError(incomplete: path) }
      if found.1 == bytes { return object }
    }
    try install(bytes, of: inventory.algorithm, in: path)
    return object
  }

  /// An object whose last version has no inventory of its own, as some writers leave it (W010): the
  /// object's own is all there is.
  private func withoutInventory(
    _ last: VersionNumber, of path: String
  ) throws(ArchiveError) -> StoredObject? {
    let own = "\(path)/\(last)/\(Sidecar.inventoryName)"
    guard FolderListing.kind(of: own) == nil,
      let (inventory, bytes) = try StoredObject.inventory(in: path), inventory.head == last
    else { return nil }
    return StoredObject(path: path, inventory: inventory, bytes: bytes)
  }

  /// Puts an inventory and its digest into the object's folder, over what is there.
  func install(
    _ bytes: [UInt8], of algorithm: DigestAlgorithm, in path: String
  ) throws(ArchiveError) {
    let names = [Sidecar.inventoryName, Sidecar.name(algorithm)]
    guard let sidecar = Sidecar(of: bytes, algorithm) else { return }
    for (name, content) in zip(names, [bytes, sidecar.bytes]) {
      try changes.removeFile("\(staging)/\(name)")
      try changes.writeFile("\(staging)/\(name)", content)
    }
    for name in names { try changes.replace("\(path)/\(name)", by: "\(staging)/\(name)") }
    try changes.syncFolder(path)
  }

  /// Whether each file is there that the version has brought, however many bytes of it.
  private func hasItsFiles(
    _ version: VersionNumber, _ inventory: Inventory, _ path: String
  ) -> Bool {
    inventory.manifest.values.allSatisfy { paths in
      paths.allSatisfy { content in
        !content.text.hasPrefix("\(version)/")
          || FolderListing.kind(of: "\(path)/\(content)") == .file
      }
    }
  }
}

extension ArchiveError {
  fileprivate init(incomplete path: String) {
    self.init(
      .damaged,
      "The object's last version is incomplete. Mend it with wxr archive repair --from a copy.",
      place: path)
  }
}
