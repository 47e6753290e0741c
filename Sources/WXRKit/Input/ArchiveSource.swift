internal import CWXRLibArchive

/// The bytes of one member of a zip, or of a file that gzip has packed, through libarchive.
///
/// Only gzip and zip are switched on, so no bytes of an export ever start another program.
@safe struct ArchiveSource: ByteSource, ~Copyable {
  private let archive: OpaquePointer
  private let name: String
  private let limits: Limits
  private var produced = 0

  /// - Parameter member: the number of a zip's member among all; 0 for a packed file.
  init(path: String, member: Int, name: String, limits: Limits) throws(ReadError) {
    self.name = name
    self.limits = limits
    unsafe archive = try Self.open(path, member: member, name: name)
  }

  deinit { unsafe archive_read_free(archive) }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    let count = unsafe archive_read_data(archive, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw damaged() }
    produced += count
    try checkLimits()
    return count
  }

  mutating func inputPosition() -> Int { unsafe Int(archive_filter_bytes(archive, -1)) }

  private func damaged() -> ReadError {
    ReadError(
      .malformed,
      "The container is damaged after \(produced) bytes (\(unsafe Self.message(archive))). "
        + "Download it again.", source: name)
  }

  private func checkLimits() throws(ReadError) {
    let consumed = unsafe Int(archive_filter_bytes(archive, -1))
    guard produced <= (consumed + 65_536) * limits.compressionRatio else {
      throw ReadError(
        .limit,
        "It unpacks to more than \(limits.compressionRatio) times its size, as no export does.",
        source: name)
    }
    guard produced <= limits.exportLength else {
      throw ReadError(
        .limit, "It unpacks to more than \(limits.exportLength) bytes.", source: name)
    }
  }

  /// Opens a container at one of its members.
  private static func open(
    _ path: String, member: Int, name: String
  ) throws(ReadError) -> OpaquePointer {
    let archive = unsafe try open(path)
    do throws(ReadError) {
      for _ in 0...member { _ = unsafe try nextHeader(archive, name: name) }
    } catch {
      unsafe archive_read_free(archive)
      throw error
    }
    return unsafe archive
  }

  /// A member of a container.
  struct Member {
    var name: String
    /// Its number among all members.
    var index: Int
  }

  /// The members of a zip that are exports by their names, in the zip's order.
  static func members(path: String, limits: Limits) throws(ReadError) -> [Member] {
    let archive = unsafe try open(path)
    defer { unsafe archive_read_free(archive) }
    var members: [Member] = []
    for index in 0... {
      guard index <= limits.containerEntries else {
        throw ReadError(
          .limit, "The zip holds more than \(limits.containerEntries) files.", source: path)
      }
      guard let name = unsafe try nextHeader(archive, name: path) else { break }
      if isExport(name) { members.append(Member(name: name, index: index)) }
    }
    return members
  }

  /// Whether a name is that of an export; macOS's shadow files are none.
  private static func isExport(_ name: String) -> Bool {
    let lower = name.lowercased()
    let file = lower.split(separator: "/").last ?? ""
    return (file.hasSuffix(".xml") || file.hasSuffix(".wxr")) && !file.hasPrefix("._")
      && !lower.hasPrefix("__macosx/")
  }

  /// The name of the next member; nil after the last.
  private static func nextHeader(
    _ archive: OpaquePointer, name: String
  ) throws(ReadError) -> String? {
    var entry: OpaquePointer?
    let result = unsafe archive_read_next_header(archive, &entry)
    if result == ARCHIVE_EOF { return nil }
    guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry = unsafe entry else {
      throw ReadError(
        .malformed, "The container cannot be read (\(unsafe message(archive))). Download it again.",
        source: name)
    }
    guard unsafe archive_entry_is_encrypted(entry) == 0 else {
      throw ReadError(
        .limit, "The zip is protected by a password. Unpack it first.", source: name)
    }
    return unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) } ?? "data"
  }

  private static func open(_ path: String) throws(ReadError) -> OpaquePointer {
    guard let archive = unsafe archive_read_new() else {
      throw ReadError(.inputOutput, "There is no memory left to unpack it.", source: path)
    }
    unsafe archive_read_support_filter_gzip(archive)
    unsafe archive_read_support_format_zip(archive)
    unsafe archive_read_support_format_raw(archive)
    unsafe archive_read_support_format_empty(archive)
    guard unsafe archive_read_open_filename(archive, path, 256 << 10) == ARCHIVE_OK else {
      let reason = unsafe message(archive)
      unsafe archive_read_free(archive)
      throw ReadError(
        .malformed, "The container cannot be opened (\(reason)). Download it again.", source: path)
    }
    return unsafe archive
  }

  private static func message(_ archive: OpaquePointer) -> String {
    unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "no reason given"
  }
}
