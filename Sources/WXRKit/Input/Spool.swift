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
  /// - Throws: ``ReadError`` when the disk or ``Limits/exportLength`` is full.
  init(copying source: Int32, name: String, limits: Limits) throws(ReadError) {
    descriptor = try Self.temporaryFile(name: name)
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    var total = 0
    while true {
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

  deinit { close(descriptor) }

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
