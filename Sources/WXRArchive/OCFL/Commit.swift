extension ObjectLock {
  /// Where the object would stand, in staging: the same folders above it as in the root.
  var stagedObject: String {
    object == nil ? "\(staging)/\(root.layout.path(of: id))" : staging
  }

  /// Begins the next version; what was begun before and not committed is gone.
  package func beginVersion() throws(ArchiveError) -> NewVersion { try NewVersion(self) }

  /// Makes a new version the object's last one.
  ///
  /// The commit is one rename: of the version's folder into the object, or, for a new object, of
  /// the whole object with those folders above it that are not there yet. Then the object's own
  /// inventory follows; if that fails, the next writer does it.
  ///
  /// - Throws: ``ArchiveError``, `locked` if something stands there already.
  package mutating func commit(
    _ version: consuming NewVersion, created: String, message: String, user: Inventory.User
  ) throws(ArchiveError) -> StoredObject {
    let finished = try version.finish(created: created, message: message, user: user)
    let path = root.path(of: id)
    if object == nil {
      try declare(finished)
      try moveNewObject()
    } else {
      try moveVersion(finished, to: path)
    }
    let committed = StoredObject(path: path, inventory: finished.inventory, bytes: finished.bytes)
    if object != nil {
      try RollForward(root.changes, staging: staging)
        .install(finished.bytes, of: .sha512, in: path)
    }
    hold(committed)
    return committed
  }

  private func moveVersion(
    _ finished: NewVersion.Finished, to path: String
  ) throws(ArchiveError) {
    guard try root.changes.move(finished.folder, to: "\(path)/\(finished.number)") else {
      throw ArchiveError(locked: id)
    }
    try root.changes.syncFolder(path)
  }

  // MARK: A new object

  /// Gives a new object its declaration and inventory, still in staging.
  private func declare(_ finished: NewVersion.Finished) throws(ArchiveError) {
    let (changes, folder) = (root.changes, stagedObject)
    let declaration = OCFLVersion.version11.objectDeclaration
    try changes.writeFile("\(folder)/0=\(declaration)", Array("\(declaration)\n".utf8))
    try changes.writeFile("\(folder)/\(Sidecar.inventoryName)", finished.bytes)
    try changes.writeFile(
      "\(folder)/\(Sidecar.name(.sha512))", Sidecar(of: finished.bytes).bytes)
    try changes.syncTree(staging)
  }

  /// Renames the uppermost folder that the root does not have. Another site's writer may make it
  /// at the same time: then the next one below is to be moved.
  private func moveNewObject() throws(ArchiveError) {
    let names = root.layout.path(of: id).split(separator: "/")
    for count in 1...names.count {
      let above = names.prefix(count - 1).map { "/\($0)" }.joined()
      let place = names.prefix(count).map { "/\($0)" }.joined()
      if FolderListing.kind(of: root.path + place) == .folder, count < names.count { continue }
      if try root.changes.move(staging + place, to: root.path + place) {
        return try root.changes.syncFolder(root.path + above)
      }
    }
    throw ArchiveError(locked: id)
  }
}
