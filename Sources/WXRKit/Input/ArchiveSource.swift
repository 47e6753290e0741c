internal import CWXRLibArchive

/// The bytes of one member of a container, or of a packed file, through libarchive.
///
/// Only the formats that exports come in are switched on, by name, so no bytes of an export ever
/// start another program.
@safe struct ArchiveSource: ByteSource, ~Copyable {
  private let archive: OpaquePointer
  private let name: String
  private let limits: Limits
  private var produced = 0
  /// Why no more could be unpacked.
  private var damage: String?

  /// - Parameter member: the number of a container's member among all; 0 for a packed file.
  init(path: String, member: Int, name: String, limits: Limits) throws(ReadError) {
    self.name = name
    self.limits = limits
    unsafe archive = try Archive.open(path, at: member, name: name)
  }

  deinit { unsafe archive_read_free(archive) }

  /// What can be unpacked is given, however the container ends; ``endFinding()`` tells of it.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    guard damage == nil else { return 0 }
    let count = unsafe archive_read_data(archive, buffer.baseAddress, buffer.count)
    guard count >= 0 else {
      let reason = unsafe Archive.message(archive)
      guard produced > 0 else { throw damaged(reason) }
      damage = reason
      return 0
    }
    produced += count
    try checkLimits()
    return count
  }

  mutating func endFinding() -> Diagnostic? {
    damage.map { .damagedContainer($0, after: produced) }
  }

  mutating func inputPosition() -> Int { unsafe Int(archive_filter_bytes(archive, -1)) }

  private func damaged(_ reason: String) -> ReadError {
    ReadError(
      .malformed, "Nothing can be unpacked of it (\(reason)). Download it again.", source: name)
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
}

/// What libarchive does for us.
enum Archive {
  /// A member of a container.
  struct Member {
    /// Its name; nil for the content of a packed file.
    var name: String?
    /// Its number among all members.
    var index: Int
  }

  /// The members of a container, in its order; one without a name where it is a packed file.
  static func members(path: String, name: String, limits: Limits) throws(ReadError) -> [Member] {
    let archive = unsafe try open(path, name: name)
    defer { unsafe archive_read_free(archive) }
    var members: [Member] = []
    for index in 0... {
      guard index <= limits.containerEntries else {
        throw ReadError(
          .limit, "It holds more than \(limits.containerEntries) files.", source: name)
      }
      guard let member = unsafe try nextMember(archive, name: name) else { break }
      let isPacked = unsafe archive_format(archive) == ARCHIVE_FORMAT_RAW
      members.append(Member(name: isPacked ? nil : member, index: index))
    }
    return members
  }

  /// The name of the next member; nil after the last.
  ///
  /// - Throws: ``ReadError`` if a password protects it, or if its name leads out of any folder.
  static func nextMember(
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
        .limit, "A password protects the container. Unpack it first.", source: name)
    }
    guard let path = unsafe archive_entry_pathname(entry) else { return "" }
    let member = unsafe String(cString: path)
    guard !isUnsafe(member) else {
      throw ReadError(
        .limit,
        "The container holds a file named \(Excerpt(member)), which leads out of any folder. "
          + "No export has that; do not trust it.", source: name)
    }
    return member
  }

  /// Whether a member's name would lead out of the folder that it is unpacked to.
  private static func isUnsafe(_ name: String) -> Bool {
    let parts = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    let hasDrive = name.dropFirst().first == ":" && name.first?.isLetter == true
    return name.hasPrefix("/") || name.hasPrefix("\\") || hasDrive || parts.contains("..")
  }

  /// Opens a container at one of its members.
  static func open(
    _ path: String, at member: Int, name: String
  ) throws(ReadError) -> OpaquePointer {
    let archive = unsafe try open(path, name: name)
    do throws(ReadError) {
      for _ in 0...member { _ = unsafe try nextMember(archive, name: name) }
    } catch {
      unsafe archive_read_free(archive)
      throw error
    }
    return unsafe archive
  }

  static func open(_ path: String, name: String) throws(ReadError) -> OpaquePointer {
    guard let archive = unsafe archive_read_new() else {
      throw ReadError(.inputOutput, "There is no memory left to unpack it.", source: name)
    }
    unsafe archive_read_support_filter_gzip(archive)
    unsafe archive_read_support_filter_bzip2(archive)
    unsafe archive_read_support_filter_xz(archive)
    unsafe archive_read_support_filter_zstd(archive)
    unsafe archive_read_support_format_zip(archive)
    unsafe archive_read_support_format_tar(archive)
    unsafe archive_read_support_format_raw(archive)
    unsafe archive_read_support_format_empty(archive)
    guard unsafe archive_read_open_filename(archive, path, 256 << 10) == ARCHIVE_OK else {
      let reason = unsafe message(archive)
      unsafe archive_read_free(archive)
      throw ReadError(
        .malformed, "The container cannot be opened (\(reason)). Download it again.", source: name)
    }
    return unsafe archive
  }

  static func message(_ archive: OpaquePointer) -> String {
    unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "no reason given"
  }
}
