/// An object as it is read: its folder and the inventory that tells of it.
///
/// Reading needs no lock: the root inventory is the one if its digest is right, else that of the
/// highest version that has one with its digest.
package struct StoredObject: Sendable {
  package let path: String
  package let inventory: Inventory
  /// The inventory's bytes.
  let bytes: [UInt8]
  /// Whether it was found where it belongs, in the object's own folder.
  package let hasRootInventory: Bool

  package init(at path: String) throws(ArchiveError) {
    self.path = path
    if let found = try Self.inventory(in: path) {
      (inventory, bytes) = found
      hasRootInventory = true
      return
    }
    for number in try Self.versions(in: path).reversed() {
      guard let found = try Self.inventory(in: "\(path)/\(number)") else { continue }
      (inventory, bytes) = found
      hasRootInventory = false
      return
    }
    throw ArchiveError(
      .damaged,
      "No inventory of the object has its digest. Bring it back with wxr archive repair --from a copy.",
      place: path)
  }

  init(path: String, inventory: Inventory, bytes: [UInt8]) {
    self.path = path
    self.inventory = inventory
    self.bytes = bytes
    hasRootInventory = true
  }

  // MARK: Files

  /// Where the bytes lie that a version has under a logical path; nil if it has none.
  package func file(_ logical: StoredPath, in version: VersionNumber? = nil) -> String? {
    let state = inventory.versions[version ?? inventory.head]?.state ?? [:]
    let digest = state.first { $0.value.contains(logical) }?.key
    return digest.flatMap { file(of: $0) }
  }

  /// Where bytes of a digest lie; nil if the manifest has none.
  package func file(of digest: String) -> String? {
    inventory.contentPath(of: digest).map { "\(path)/\($0)" }
  }

  // MARK: Inventories

  /// The inventory of a folder, if its digest is right and it can be relied on.
  static func inventory(in folder: String) throws(ArchiveError) -> (Inventory, [UInt8])? {
    guard let bytes = try StoredFile.bytesIfThere("\(folder)/\(Sidecar.inventoryName)"),
      let inventory = Inventory(bytes),
      let beside = try StoredFile.bytesIfThere("\(folder)/\(Sidecar.name(inventory.algorithm))"),
      let sidecar = Sidecar(beside), sidecar.matches(bytes, inventory.algorithm)
    else { return nil }
    return (inventory, bytes)
  }

  /// The versions that have a folder, the first one first.
  static func versions(in path: String) throws(ArchiveError) -> [VersionNumber] {
    try FolderListing.entries(of: path).filter { $0.kind == .folder }
      .compactMap { VersionNumber($0.name) }.sorted()
  }
}
