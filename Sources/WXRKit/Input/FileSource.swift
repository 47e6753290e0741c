#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file, by `read(2)`.
struct FileSource: ByteSource, ~Copyable {
  private let descriptor: Int32
  private let path: String
  private var position = 0

  init(path: String) throws(ReadError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadError.cannotOpen(path, errno: errno) }
  }

  deinit { _ = close(descriptor) }

  mutating func inputPosition() -> Int { position }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    while true {
      #if canImport(Glibc)
        let count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 {
        position += count
        return count
      }
      guard errno == EINTR else {
        throw ReadError(.inputOutput, "Reading failed: \(errorText(errno)).", source: path)
      }
    }
  }
}

extension ReadError {
  static func cannotOpen(_ path: String, errno: Int32) -> ReadError {
    errno == ENOENT || errno == ENOTDIR
      ? ReadError(.noSuchInput, "There is no such file or folder. Check the name.", source: path)
      : ReadError(
        errno == EACCES ? .noSuchInput : .inputOutput,
        "It cannot be opened: \(errorText(errno)).", source: path)
  }
}

/// What the system calls an error.
package func errorText(_ number: Int32) -> String {
  unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
}

/// What tells whether a file is still the one that was looked at before.
struct FileIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
  var size: Int
  var modifiedSeconds: Int
  var modifiedNanoseconds: Int
  var isFolder: Bool
  /// Whether it can be read only once, as it comes.
  var isPipe: Bool

  init(path: String) throws(ReadError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw ReadError.cannotOpen(path, errno: errno) }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isPipe = [S_IFIFO, S_IFCHR, S_IFSOCK].contains(status.st_mode & S_IFMT)
    #if canImport(Glibc)
      modifiedSeconds = status.st_mtim.tv_sec
      modifiedNanoseconds = status.st_mtim.tv_nsec
    #else
      modifiedSeconds = status.st_mtimespec.tv_sec
      modifiedNanoseconds = status.st_mtimespec.tv_nsec
    #endif
  }
}
