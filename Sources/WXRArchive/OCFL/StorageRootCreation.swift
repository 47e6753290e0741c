import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StorageRoot {
  /// Makes an archive of a folder that is empty or not there yet.
  ///
  /// - Parameter files: further files for the root's top, by name: how to read the archive.
  /// - Throws: ``ArchiveError``, `cannotCreate` if something is in the folder already, `inputOutput`
  ///   if its file system cannot lock.
  package static func create(
    at path: String, files: [(name: String, bytes: [UInt8])] = [],
    changes: FileChanges = FileChanges()
  ) throws(ArchiveError) -> StorageRoot {
    try changes.makeFolders(path)
    try checkIsEmpty(path)
    try checkLocking(path)
    let own = self.files + files.map { (path: $0.name, bytes: $0.bytes) }
    try changes.makeFolders("\(path)/\(layoutFolder)")
    for (name, bytes) in own { try changes.writeFile("\(path)/\(name)", bytes) }
    try changes.writeFile("\(path)/\(RootDigests.name)", RootDigests.bytes(of: own))
    try changes.syncTree(path)
    // What makes it an archive comes last: a folder that was begun is none.
    let declaration = OCFLVersion.version11.rootDeclaration
    try changes.writeFile("\(path)/0=\(declaration)", Array("\(declaration)\n".utf8))
    try changes.syncFolder(path)
    return StorageRoot(path: path, layout: StorageLayout(), changes: changes)
  }

  /// What says how objects are laid out.
  private static var files: [(path: String, bytes: [UInt8])] {
    [
      (layoutFile, layoutBytes),
      ("\(layoutFolder)/config.json", bytes(of: StorageLayout().configuration)),
    ]
  }

  /// What `ocfl_layout.json` holds, in an archive that was made here.
  static var layoutBytes: [UInt8] {
    bytes(of: [
      "description": .text(StorageLayout.summary), "extension": .text(StorageLayout.name),
    ])
  }

  private static func bytes(of tree: JSONTree) -> [UInt8] { Array("\(tree.written())\n".utf8) }

  private static func checkIsEmpty(_ path: String) throws(ArchiveError) {
    guard try FolderListing.entries(of: path).isEmpty else {
      throw ArchiveError(
        .cannotCreate, "The folder is not empty. Name a new one for the archive.", place: path)
    }
  }

  /// Looks whether the second of two locks is refused, as network file systems may fail to do.
  private static func checkLocking(_ path: String) throws(ArchiveError) {
    let first = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    let second = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer {
      close(first)
      close(second)
    }
    guard flock(first, LOCK_EX | LOCK_NB) == 0, flock(second, LOCK_EX | LOCK_NB) != 0 else {
      throw ArchiveError(
        .inputOutput, "The file system has no working locks. Keep the archive on another one.",
        place: path)
    }
  }
}
