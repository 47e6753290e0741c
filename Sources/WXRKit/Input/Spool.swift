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
  convenience init(copying source: Int32, name: String, limits: Limits) throws(ReadError) {
    try self.init(
      copying: DocumentSource(DescriptorSource(source, name: name)), name: name, limits: limits)
  }

  /// Copies a source to its end.
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
      guard Self.write(buffer, count: count, to: descriptor) else {
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

/// The bytes that come through a descriptor that somebody else has opened.
private struct DescriptorSource: ByteSource, ~Copyable {
  private let descriptor: Int32
  private let name: String
  private var position = 0

  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

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
        throw ReadError(.inputOutput, "Copying failed: \(errorText(errno)).", source: name)
      }
    }
  }

  mutating func inputPosition() -> Int { position }
}
