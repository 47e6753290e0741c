import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of an archive, read from its start to its end. Links are not followed.
package struct StoredFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  /// In bytes.
  package let size: Int

  package init(_ path: String) throws(ArchiveError) {
    self.path = path
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard opened >= 0 else { throw ArchiveError(reading: path, errno) }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw ArchiveError(.inputOutput, "It is no file.", place: path)
    }
    descriptor = opened
    size = Int(status.st_size)
  }

  deinit { _ = close(descriptor) }

  /// Fills some of the space; 0 at the end.
  package mutating func read(
    into space: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    while true {
      #if canImport(Glibc)
        let count = unsafe Glibc.read(descriptor, space.baseAddress, space.count)
      #else
        let count = unsafe Darwin.read(descriptor, space.baseAddress, space.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR { throw ArchiveError(reading: path, errno) }
    }
  }

  /// All bytes of a small file.
  package static func bytes(
    of path: String, limit: Int = Limits().inventoryLength
  ) throws(ArchiveError) -> [UInt8] {
    var file = try StoredFile(path)
    guard file.size <= limit else {
      throw ArchiveError(.damaged, "It is longer than \(limit) bytes.", place: path)
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: min(max(file.size + 1, 4096), 1 << 20))
    while true {
      let count = try file.read(into: &piece)
      guard count > 0 else { return bytes }
      bytes += piece.prefix(count)
      guard bytes.count <= limit else {
        throw ArchiveError(.damaged, "It is longer than \(limit) bytes.", place: path)
      }
    }
  }

  /// Reads into an array's own space.
  package mutating func read(into piece: inout [UInt8]) throws(ArchiveError) -> Int {
    var result = Result<Int, ArchiveError>.success(0)
    unsafe piece.withUnsafeMutableBytes { space in
      do throws(ArchiveError) {
        result = .success(unsafe try read(into: space))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// The bytes of a file, or nil where there is none.
  static func bytesIfThere(_ path: String) throws(ArchiveError) -> [UInt8]? {
    do {
      return try bytes(of: path)
    } catch  where error.code == .notFound {
      return nil
    }
  }
}
