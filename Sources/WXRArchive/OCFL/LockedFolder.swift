import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is made to be locked: who has the lock is the only one who writes into it.
enum LockedFolder {
  /// The descriptor that holds the lock, for as long as it is open.
  static func acquire(
    _ path: String, _ changes: FileChanges, _ id: ObjectID, patience: Int,
    _ check: () throws(ArchiveError) -> Void
  ) throws(ArchiveError) -> Int32 {
    let deadline = ContinuousClock.now + .seconds(patience)
    while true {
      guard let descriptor = try open(path, changes) else { continue }
      switch outcome(path, descriptor) {
      case .locked: return descriptor
      case .gone: close(descriptor)
      case .held:
        close(descriptor)
        guard ContinuousClock.now < deadline else { throw ArchiveError(locked: id) }
        try check()
        usleep(50_000)
      case .failed(let number):
        close(descriptor)
        throw ArchiveError(locking: path, number)
      }
    }
  }

  private enum Outcome {
    case locked, held
    /// Its owner has removed it since it was opened.
    case gone
    case failed(Int32)
  }

  private static func outcome(_ path: String, _ descriptor: Int32) -> Outcome {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let number = errno
      if number == EWOULDBLOCK { return .held }
      if number != EINTR { return .failed(number) }
    }
    return leads(path, to: descriptor) ? .locked : .gone
  }

  /// nil if the folder, or the one that it lies in, went away meanwhile: its owner has removed it.
  private static func open(_ path: String, _ changes: FileChanges) throws(ArchiveError) -> Int32? {
    let parent = FilePath.parent(of: path) ?? "."
    try changes.makeFolder(parent)
    do throws(ArchiveError) {
      try changes.makeFolder(path)
    } catch {
      if error.code == .cannotCreate, FolderListing.kind(of: parent) != .folder { return nil }
      throw error
    }
    let descriptor = openFolder(path)
    if descriptor >= 0 { return descriptor }
    let number = errno
    if number == ENOENT { return nil }
    throw ArchiveError(locking: path, number)
  }

  private static func openFolder(_ path: String) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    #else
      unsafe Darwin.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    #endif
  }

  /// Whether the name still means the folder that was locked.
  private static func leads(_ path: String, to descriptor: Int32) -> Bool {
    var named = stat()
    var locked = stat()
    guard unsafe lstat(path, &named) == 0, unsafe fstat(descriptor, &locked) == 0 else {
      return false
    }
    return named.st_ino == locked.st_ino && named.st_dev == locked.st_dev
  }
}

extension ArchiveError {
  init(locked id: ObjectID) {
    self.init(.locked, "Another writer is at it. Try again later.", place: id.rawValue)
  }

  fileprivate init(locking path: String, _ number: Int32) {
    self.init(.inputOutput, "It cannot be locked: \(errorText(number)).", place: path)
  }
}
