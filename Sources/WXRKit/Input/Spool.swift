#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A temporary file without a name that holds what came through a pipe, as it came, so that it can
/// be read twice and from its end.
final class Spool: Sendable {
  private let descriptor: Int32

  /// A path by which the file can be opened for as long as this lives.
  var path: String { "/dev/fd/\(descriptor)" }

  /// Copies a descriptor to its end into a file in `TMPDIR`.
  ///
  /// - Parameter isStopped: asked ten times a second, for a pipe may stay silent and open for ever.
  /// - Throws: ``ReadError`` when the disk or ``Limits/exportLength`` is full, or when stopped.
  init(
    copying source: Int32, name: String, limits: Limits, isStopped: () -> Bool
  ) throws(ReadError) {
    descriptor = try Self.temporaryFile(name: name)
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    var total = 0
    while true {
      guard !isStopped() else {
        throw ReadError(.inputOutput, "The reading was stopped.", source: name)
      }
      guard Self.hasBytes(source) else { continue }
      let count = unsafe read(source, &buffer, buffer.count)
      if count == 0 { return }
      if count < 0, errno == EINTR { continue }
      guard count > 0, Self.write(buffer, count: count, to: descriptor) else {
        throw ReadError(.inputOutput, "Copying failed: \(errorText(errno)).", source: name)
      }
      total += count
      guard total <= limits.exportLength else {
        throw ReadError(.limit, "It is longer than \(limits.exportLength) bytes.", source: name)
      }
    }
  }

  /// A copy of what a source gives, such as a member of a container.
  init(
    copying source: consuming DocumentSource, name: String, limits: Limits
  ) throws(ReadError) {
    descriptor = try Self.temporaryFile(name: name)
    var source = source
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    var total = 0
    while true {
      let count = try source.read(piece: &buffer)
      if count == 0 { return }
      total += count
      guard total <= limits.exportLength else {
        throw ReadError(.limit, "It is longer than \(limits.exportLength) bytes.", source: name)
      }
      guard Self.write(buffer, count: count, to: descriptor) else {
        throw ReadError(.inputOutput, "Copying failed: \(errorText(errno)).", source: name)
      }
    }
  }

  /// A copy of what comes through a pipe that has a path; nil if there is no pipe.
  convenience init?(ofPipe path: String, limits: Limits, isStopped: () -> Bool) throws(ReadError) {
    guard try FileIdentity(path: path).isPipe else { return nil }
    let source = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw .cannotOpen(path, errno: errno) }
    defer { close(source) }
    try self.init(copying: source, name: path, limits: limits, isStopped: isStopped)
  }

  deinit { close(descriptor) }

  /// Whether reading would not wait: bytes are there, or the end. Waits for a tenth of a second.
  private static func hasBytes(_ source: Int32) -> Bool {
    var question = pollfd(fd: source, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&question, 1, 100) != 0
  }

  static func temporaryFile(name: String) throws(ReadError) -> Int32 {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/wxr-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else {
      throw ReadError(
        .inputOutput, "No temporary file can be made in \(folder): \(errorText(errno)).",
        source: name)
    }
    _ = unsafe unlink(template)
    return descriptor
  }

  static func write(_ bytes: [UInt8], count: Int, to descriptor: Int32) -> Bool {
    var written = 0
    while written < count {
      let result = unsafe bytes.withUnsafeBytes { all in
        #if canImport(Glibc)
          return unsafe Glibc.write(
            descriptor, all.baseAddress?.advanced(by: written), count - written)
        #else
          return unsafe Darwin.write(
            descriptor, all.baseAddress?.advanced(by: written), count - written)
        #endif
      }
      if result < 0, errno != EINTR { return false }
      written += max(0, result)
    }
    return true
  }
}
