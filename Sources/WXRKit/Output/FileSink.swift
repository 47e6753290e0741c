#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes that go to a file, or to standard output.
///
/// A file is written beside its place and renamed over it by ``finish()``; if that is never called,
/// nothing is left behind and what stood there stays.
public struct FileSink: ByteSink, ~Copyable {
  private let descriptor: Int32
  private let target: String
  /// The path that is written to, until it is renamed; nil for standard output.
  private var temporary: String?

  /// Standard output, which stays open.
  public static func standardOutput() -> FileSink {
    FileSink(descriptor: STDOUT_FILENO, target: "standard output", temporary: nil)
  }

  /// - Parameter replaces: whether a file that stands there may be replaced.
  /// - Throws: ``WriteError`` if it may not, or if the folder cannot be written to.
  public init(path: String, replaces: Bool = false) throws(WriteError) {
    if !replaces, unsafe access(path, F_OK) == 0 {
      throw WriteError(
        .cannotCreate, "It exists already. Choose another name, or give --force.", target: path)
    }
    let temporary = path + ".wxr-\(getpid())"
    let opened = unsafe open(
      temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard opened >= 0 else {
      throw WriteError(.cannotCreate, "It cannot be made: \(errorText(errno)).", target: path)
    }
    self.init(descriptor: opened, target: path, temporary: temporary)
  }

  private init(descriptor: Int32, target: String, temporary: String?) {
    self.descriptor = descriptor
    self.target = target
    self.temporary = temporary
  }

  deinit {
    guard let temporary else { return }
    close(descriptor)
    _ = unsafe unlink(temporary)
  }

  public mutating func write(_ bytes: Span<UInt8>) throws(WriteError) {
    let failure: Int32? = unsafe bytes.withUnsafeBytes { unsafe Self.writeAll($0, to: descriptor) }
    guard let failure else { return }
    throw failure == EPIPE
      ? WriteError(.closedPipe, "Nobody reads it any more.", target: target)
      : WriteError(.inputOutput, "Writing failed: \(errorText(failure)).", target: target)
  }

  /// Puts the file in its place.
  public mutating func finish() throws(WriteError) {
    guard let temporary else { return }
    guard unsafe rename(temporary, target) == 0 else {
      throw WriteError(
        .cannotCreate, "It cannot be put there: \(errorText(errno)).", target: target)
    }
    self.temporary = nil
    guard close(descriptor) == 0 else {
      throw WriteError(.inputOutput, "Writing failed: \(errorText(errno)).", target: target)
    }
  }

  /// The error that stopped it, or nil if all was written.
  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
    var rest = unsafe bytes
    while unsafe !rest.isEmpty {
      #if canImport(Glibc)
        let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count >= 0 {
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
