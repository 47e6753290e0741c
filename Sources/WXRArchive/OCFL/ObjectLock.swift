#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The right to change one object, while it lasts: nobody else has it, on any process.
///
/// It is an exclusive `flock` on the object's staging folder, which the kernel drops with the
/// process. What lay in the folder was a dead writer's and is removed; what such a one has left
/// unfinished is finished.
///
/// ```swift
/// var lock = try ObjectLock(root, id)
/// var version = try lock.beginVersion()
/// try version.add("snapshot.json", bytes)
/// try version.carry("schema/entities-1.schema.json", digest)
/// let object = try lock.commit(version, created: now, message: "+1 −0 ~0", user: user)
/// try lock.release()
/// ```
package struct ObjectLock: ~Copyable {
  package let root: StorageRoot
  package let id: ObjectID
  /// The object as it is now; nil for one that is yet to be made.
  package private(set) var object: StoredObject?
  let staging: String
  private let descriptor: Int32
  private var isReleased = false

  /// - Parameters:
  ///   - patience: for how many seconds to wait for another writer.
  ///   - check: called while it waits; what it throws ends the waiting.
  /// - Throws: ``ArchiveError``: `locked` if another writer has it, `damaged` if the object's last
  ///   version is incomplete.
  package init(
    _ root: StorageRoot, _ id: ObjectID, patience: Int = 0,
    check: () throws(ArchiveError) -> Void = {}
  ) throws(ArchiveError) {
    let staging = "\(root.path)/\(StorageRoot.stagingFolder)/\(id.stagingName)"
    let changes = root.changes
    let descriptor = try LockedFolder.acquire(staging, changes, id, patience: patience, check)
    let object: StoredObject?
    do throws(ArchiveError) {
      try changes.empty(staging)
      object = try RollForward(changes, staging: staging).run(on: root.path(of: id), id)
    } catch {
      try? root.clearStaging(staging)
      close(descriptor)
      throw error
    }
    self.root = root
    self.id = id
    self.staging = staging
    self.descriptor = descriptor
    self.object = object
  }

  /// The lock for a repair, which takes the object as it is.
  init(forRepair root: StorageRoot, _ id: ObjectID, patience: Int) throws(ArchiveError) {
    let staging = "\(root.path)/\(StorageRoot.stagingFolder)/\(id.stagingName)"
    let descriptor = try LockedFolder.acquire(staging, root.changes, id, patience: patience) {}
    do throws(ArchiveError) {
      try root.changes.empty(staging)
    } catch {
      close(descriptor)
      throw error
    }
    self.root = root
    self.id = id
    self.staging = staging
    self.descriptor = descriptor
    object = nil
  }

  deinit {
    if !isReleased { try? root.clearStaging(staging) }
    close(descriptor)
  }

  /// Gives the lock back, as dropping it does, but tells if the staging folder cannot be removed.
  package consuming func release() throws(ArchiveError) {
    isReleased = true
    try root.clearStaging(staging)
  }

  mutating func hold(_ object: StoredObject) { self.object = object }
}

extension StorageRoot {
  /// Leaves nothing behind of a staging folder that is locked.
  fileprivate func clearStaging(_ staging: String) throws(ArchiveError) {
    try changes.empty(staging)
    try changes.removeEmptyFolder(staging)
    try changes.removeEmptyFolder("\(path)/\(Self.stagingFolder)")
  }
}
