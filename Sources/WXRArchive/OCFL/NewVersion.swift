#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A version of an object that is being made, in the staging folder: nobody sees it before
/// ``ObjectLock/commit(_:created:message:user:)``.
package struct NewVersion: ~Copyable {
  package let number: VersionNumber
  private let changes: FileChanges
  /// The version's folder in staging.
  private let folder: String
  private var inventory: Inventory
  private var state: [String: [StoredPath]] = [:]
  private var madeFolders: Set<String> = []

  init(_ lock: borrowing ObjectLock) throws(ArchiveError) {
    let changes = lock.root.changes
    let number = lock.object?.inventory.head.next ?? VersionNumber(1)
    let inventory = lock.object?.inventory ?? Inventory(id: lock.id, head: number)
    let folder = "\(lock.stagedObject)/\(number)"
    try Self.checkIsOurs(inventory)
    try changes.empty(lock.staging)
    try Self.makeFolders(folder, below: lock.staging, changes)
    self.changes = changes
    self.number = number
    self.inventory = inventory
    self.folder = folder
  }

  // MARK: Files

  /// A new file, to be written and then added.
  package mutating func file(_ logical: StoredPath) throws(ArchiveError) -> StagedFile {
    try file(logical, content: logical)
  }

  /// A new file whose content path differs from its logical one.
  package mutating func file(
    _ logical: StoredPath, content: StoredPath
  ) throws(ArchiveError) -> StagedFile {
    guard logical.fault == nil, content.fault == nil else {
      throw ArchiveError(.fault, "“\(logical)” is no path for a file.", place: folder)
    }
    let path = "\(folder)/content/\(content)"
    try Self.makeFolders(FilePath.parent(of: path) ?? folder, below: folder, changes, &madeFolders)
    return try StagedFile(path, changes, logical: logical, content: content)
  }

  /// Takes in a file that is written; from now on it is part of the version.
  package mutating func add(_ file: consuming StagedFile) throws(ArchiveError) {
    let (logical, content) = (file.logical, file.content)
    let digest = try file.finish()
    inventory.manifest[digest, default: []].append(StoredPath("\(number)/content/\(content)"))
    state[digest, default: []].append(logical)
  }

  /// Takes in a small file.
  package mutating func add(_ logical: StoredPath, _ bytes: [UInt8]) throws(ArchiveError) {
    var file = try file(logical)
    try file.write(bytes.span)
    try add(file)
  }

  /// Has a file of an earlier version again, by its digest.
  package mutating func carry(_ logical: StoredPath, _ digest: String) throws(ArchiveError) {
    guard inventory.manifest[digest] != nil else {
      throw ArchiveError(.fault, "No version has bytes of the digest \(digest).", place: folder)
    }
    state[digest, default: []].append(logical)
  }

  // MARK: Commit

  /// Writes the inventory; then the version is whole, and only has to be put in its place.
  consuming func finish(
    created: String, message: String, user: Inventory.User
  ) throws(ArchiveError) -> Finished {
    var version = Inventory.Version(created: created, message: message, user: user)
    version.state = state
    inventory.head = number
    inventory.specification = .version11
    inventory.versions[number] = version
    let bytes = inventory.bytes
    guard Inventory(bytes) != nil else {
      throw ArchiveError(.fault, "The new inventory is not valid.", place: folder)
    }
    try changes.writeFile("\(folder)/\(Sidecar.inventoryName)", bytes)
    try changes.writeFile(
      "\(folder)/\(Sidecar.name(.sha512))", Sidecar(of: bytes).bytes)
    try changes.syncTree(folder)
    return Finished(folder: folder, number: number, inventory: inventory, bytes: bytes)
  }

  /// A version that is whole and lasting, in staging.
  struct Finished {
    let folder: String
    let number: VersionNumber
    let inventory: Inventory
    let bytes: [UInt8]
  }

  // MARK: Folders

  private static func makeFolders(
    _ path: String, below top: String, _ changes: FileChanges
  ) throws(ArchiveError) {
    var made: Set<String> = []
    try makeFolders(path, below: top, changes, &made)
  }

  private static func makeFolders(
    _ path: String, below top: String, _ changes: FileChanges, _ made: inout Set<String>
  ) throws(ArchiveError) {
    guard path != top, made.insert(path).inserted, let parent = FilePath.parent(of: path) else {
      return
    }
    try makeFolders(parent, below: top, changes, &made)
    try changes.makeFolder(path)
  }

  /// What others have made in other ways is read, but not written to.
  private static func checkIsOurs(_ inventory: Inventory) throws(ArchiveError) {
    guard inventory.specification == .version11, inventory.algorithm == .sha512,
      inventory.head.width == nil, inventory.contentFolder == "content"
    else {
      throw ArchiveError(
        .cannotCreate,
        "The object is of OCFL 1.0 or of other customs than ours, and is only read. Use another archive.",
        place: inventory.id.rawValue)
    }
  }
}
