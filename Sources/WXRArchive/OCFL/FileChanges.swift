import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Every system call by which an archive changes something on disk, and no other way to.
///
/// So a test can see each of them come, and end the run before it, as a crash would.
package struct FileChanges: Sendable {
  /// Called before each change; what it throws stops the change.
  private let before: (@Sendable (Kind, String) throws(ArchiveError) -> Void)?

  package init(before: (@Sendable (Kind, String) throws(ArchiveError) -> Void)? = nil) {
    self.before = before
  }

  package enum Kind: Hashable, Sendable, CaseIterable {
    case makeFolder, makeFile, write, sync, rename, removeFile, removeFolder
  }

  @inline(__always)
  private func announce(_ kind: Kind, _ path: String) throws(ArchiveError) {
    if let before { try before(kind, path) }
  }

  // MARK: Folders

  /// Whether it was made; false if it stands there already.
  @discardableResult
  func makeFolder(_ path: String) throws(ArchiveError) -> Bool {
    try announce(.makeFolder, path)
    if unsafe mkdir(path, 0o777) == 0 { return true }
    guard errno == EEXIST else { throw ArchiveError(cannotCreate: path, errno) }
    return false
  }

  /// Makes a folder and those above it that are missing, each of them lasting.
  func makeFolders(_ path: String) throws(ArchiveError) {
    guard unsafe access(path, F_OK) != 0 else { return }
    let parent = FilePath.parent(of: path) ?? "."
    try makeFolders(parent)
    try makeFolder(path)
    try syncFolder(parent)
  }

  /// Whether it was removed; false if it is not empty or not there.
  @discardableResult
  func removeEmptyFolder(_ path: String) throws(ArchiveError) -> Bool {
    try announce(.removeFolder, path)
    if unsafe rmdir(path) == 0 { return true }
    guard [ENOTEMPTY, EEXIST, ENOENT].contains(errno) else {
      throw ArchiveError(writing: path, errno)
    }
    return false
  }

  /// Removes what is in a folder, and nothing that links lead to.
  func empty(_ path: String) throws(ArchiveError) {
    for entry in try FolderListing.entries(of: path) {
      let inner = "\(path)/\(entry.name)"
      if entry.kind == .folder {
        try empty(inner)
        try removeEmptyFolder(inner)
      } else {
        try removeFile(inner)
      }
    }
  }

  // MARK: Files

  /// A new file's descriptor; an existing one is an error.
  func makeFile(_ path: String) throws(ArchiveError) -> Int32 {
    try announce(.makeFile, path)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw ArchiveError(cannotCreate: path, errno) }
    return descriptor
  }

  func write(_ bytes: Span<UInt8>, to descriptor: Int32, _ path: String) throws(ArchiveError) {
    var start = 0
    while start < bytes.count {
      try announce(.write, path)
      let count = unsafe bytes.withUnsafeBytes { all in
        #if canImport(Glibc)
          unsafe Glibc.write(
            descriptor, all.baseAddress?.advanced(by: start), all.count - start)
        #else
          unsafe Darwin.write(
            descriptor, all.baseAddress?.advanced(by: start), all.count - start)
        #endif
      }
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        throw ArchiveError(writing: path, errno)
      }
    }
  }

  func removeFile(_ path: String) throws(ArchiveError) {
    try announce(.removeFile, path)
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw ArchiveError(writing: path, errno)
    }
  }

  /// Writes a small file that is not there yet, lasting but for its folder's entry.
  func writeFile(_ path: String, _ bytes: [UInt8]) throws(ArchiveError) {
    let descriptor = try makeFile(path)
    defer { close(descriptor) }
    try write(bytes.span, to: descriptor, path)
    try sync(descriptor, path)
  }

  // MARK: Lasting

  func sync(_ descriptor: Int32, _ path: String) throws(ArchiveError) {
    try announce(.sync, path)
    #if canImport(Glibc)
      let isDone = fsync(descriptor) == 0
    #else
      let isDone = fcntl(descriptor, F_FULLFSYNC) == 0
    #endif
    guard isDone else { throw ArchiveError(writing: path, errno) }
  }

  /// Makes what a folder lists last. Some network file systems know no such thing, and need none.
  func syncFolder(_ path: String) throws(ArchiveError) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ArchiveError(writing: path, errno) }
    defer { close(descriptor) }
    try announce(.sync, path)
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw ArchiveError(writing: path, errno)
    }
  }

  /// Makes a folder's own entries and those of all folders in it last, the innermost first.
  func syncTree(_ path: String) throws(ArchiveError) {
    for entry in try FolderListing.entries(of: path) where entry.kind == .folder {
      try syncTree("\(path)/\(entry.name)")
    }
    try syncFolder(path)
  }

  // MARK: Renaming

  /// Puts a file in the place of another, if there is one.
  func replace(_ target: String, by source: String) throws(ArchiveError) {
    try announce(.rename, target)
    guard unsafe rename(source, target) == 0 else { throw ArchiveError(writing: target, errno) }
  }

  /// Puts a folder where there is none; false if something stands there that is not empty.
  func move(_ source: String, to target: String) throws(ArchiveError) -> Bool {
    try announce(.rename, target)
    if unsafe rename(source, target) == 0 { return true }
    guard [ENOTEMPTY, EEXIST, ENOTDIR].contains(errno) else {
      throw ArchiveError(writing: target, errno)
    }
    return false
  }
}

extension ArchiveError {
  init(cannotCreate path: String, _ number: Int32) {
    let isForbidden = [EEXIST, EACCES, EPERM, EROFS, ENOENT, ENOTDIR].contains(number)
    self.init(
      isForbidden ? .cannotCreate : .inputOutput,
      "It cannot be made: \(errorText(number)).", place: path)
  }

  init(writing path: String, _ number: Int32) {
    self.init(.inputOutput, "Writing failed: \(errorText(number)).", place: path)
  }

  init(reading path: String, _ number: Int32) {
    let isMissing = number == ENOENT || number == ENOTDIR
    self.init(
      isMissing ? .notFound : .inputOutput,
      isMissing ? "It is not there." : "Reading failed: \(errorText(number)).", place: path)
  }
}

/// Paths of the file system, as texts.
enum FilePath {
  /// The folder that something lies in; nil for the root and for a single name.
  static func parent(of path: String) -> String? {
    let trimmed = path.utf8.last == UInt8(ascii: "/") ? String(path.dropLast()) : path
    guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
