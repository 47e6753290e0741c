#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of a version that is being made: it is digested while it is written.
package struct StagedFile: ~Copyable {
  let logical: StoredPath
  let content: StoredPath
  /// Bytes written so far.
  package private(set) var size = 0
  private let path: String
  private let descriptor: Int32
  private let changes: FileChanges
  private var digester = Digester(.sha512)

  init(
    _ path: String, _ changes: FileChanges, logical: StoredPath, content: StoredPath
  ) throws(ArchiveError) {
    self.path = path
    self.changes = changes
    self.logical = logical
    self.content = content
    descriptor = try changes.makeFile(path)
  }

  deinit { close(descriptor) }

  package mutating func write(_ bytes: Span<UInt8>) throws(ArchiveError) {
    digester.update(bytes)
    size += bytes.count
    try changes.write(bytes, to: descriptor, path)
  }

  /// Makes it last; gives its SHA-512.
  mutating func finish() throws(ArchiveError) -> String {
    try changes.sync(descriptor, path)
    return digester.finish().hex
  }
}
