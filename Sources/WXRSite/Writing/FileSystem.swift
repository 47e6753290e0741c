import WXRKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls that writing a site needs; the only place that speaks to the system.
enum FileSystem {
  enum Kind {
    case file, folder, link
  }

  /// What is there, links not followed; nil for nothing.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .file
    }
  }

  static func isEmpty(_ folder: String) -> Bool { names(in: folder).isEmpty }

  /// The path without links, `.` and `..`; nil where something is missing.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  static func makeFolder(_ path: String) throws(WriteError) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw failure(path, errno) }
  }

  /// Writes a new file; what is there already is an error, a link too.
  static func write(_ bytes: [UInt8], to path: String) throws(WriteError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard file >= 0 else { throw failure(path, errno) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe send($0, to: file) }
      guard count > 0 else {
        let problem = errno
        close(file)
        throw failure(path, problem)
      }
      rest = rest.dropFirst(count)
    }
    guard close(file) == 0 else { throw failure(path, errno) }
  }

  static func rename(_ old: String, to new: String) throws(WriteError) {
    #if canImport(Darwin)
      let result = unsafe Darwin.rename(old, new)
    #elseif canImport(Musl)
      let result = unsafe Musl.rename(old, new)
    #else
      let result = unsafe Glibc.rename(old, new)
    #endif
    guard result == 0 else { throw failure(new, errno) }
  }

  /// Removes a folder and what is in it, as far as the system lets; links are not followed.
  static func remove(_ path: String) {
    guard kind(of: path) == .folder else {
      unsafe unlink(path)
      return
    }
    for name in names(in: path) { remove("\(path)/\(name)") }
    unsafe rmdir(path)
  }

  /// Nobody else's, as far as chance can say.
  static func uniqueName() -> String {
    String(UInt64.random(in: UInt64.min...UInt64.max), radix: 36)
  }

  private static func send(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
    while true {
      #if canImport(Darwin)
        let count = unsafe Darwin.write(file, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        let count = unsafe Musl.write(file, bytes.baseAddress, bytes.count)
      #else
        let count = unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
      #endif
      if count < 0 && errno == EINTR { continue }
      return count
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static func failure(_ path: String, _ problem: Int32) -> WriteError {
    switch problem {
    case EEXIST, ENOTDIR, ENOENT, EACCES, EPERM, EROFS, EISDIR, ENOTEMPTY, ELOOP, ENAMETOOLONG:
      WriteError(
        .cannotCreate, "It cannot be created: \(text(problem)). Name another place to write to.",
        target: path)
    default:
      WriteError(
        .inputOutput, "It cannot be written: \(text(problem)). Make room or check the disk.",
        target: path)
    }
  }

  private static func text(_ problem: Int32) -> String {
    unsafe String(cString: strerror(problem))
  }
}
