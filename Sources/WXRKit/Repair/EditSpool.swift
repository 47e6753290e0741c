#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The changes of a document in the order of their places, in memory as long as they are few, else
/// in a temporary file.
struct EditSpool: ~Copyable {
  private var bytes: [UInt8] = []
  private var file: TemporaryFile?
  private(set) var count = 0
  /// Where the last change ends.
  private var end = 0

  private static let mostInMemory = 4 << 20
  /// Offset, length, finding, and length of what follows.
  private static let headLength = 20

  /// A change as it is read again.
  struct Entry {
    var range: Range<Int>
    var finding: Int
    var replacement: [UInt8]
  }

  /// Adds changes that follow those before them. One that reaches back into another is left for
  /// the next look at the repaired document, which finds what is still to be done.
  mutating func append(_ list: EditList) throws(ReadError) {
    for edit in list.edits where edit.range.lowerBound >= end {
      end = edit.range.upperBound
      count += 1
      append(edit.range.lowerBound, width: 8)
      append(edit.range.count, width: 4)
      append(edit.finding, width: 4)
      append(edit.replacement.count, width: 4)
      bytes += list.bytes[edit.replacement]
    }
    if bytes.count > Self.mostInMemory { try spill() }
  }

  mutating func append(_ entry: Entry) throws(ReadError) {
    append(entry.range.lowerBound, width: 8)
    append(entry.range.count, width: 4)
    append(entry.finding, width: 4)
    append(entry.replacement.count, width: 4)
    bytes += entry.replacement
    count += 1
    if bytes.count > Self.mostInMemory { try spill() }
  }

  private mutating func append(_ number: Int, width: Int) {
    for index in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }

  private mutating func spill() throws(ReadError) {
    if file == nil { file = try TemporaryFile(for: "the list of changes") }
    try file?.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// The changes from the first one on.
  mutating func entries() throws(ReadError) -> Entries {
    guard file != nil else { return Entries(bytes: bytes, file: nil) }
    try spill()
    return Entries(bytes: [], file: file)
  }

  /// Reads the changes one by one.
  struct Entries {
    private var bytes: [UInt8]
    private let file: TemporaryFile?
    private var position = 0
    private var filePosition = 0

    fileprivate init(bytes: [UInt8], file: TemporaryFile?) {
      self.bytes = bytes
      self.file = file
    }

    mutating func next() throws(ReadError) -> Entry? {
      guard try require(EditSpool.headLength) else { return nil }
      let offset = number(at: 0, width: 8)
      let length = number(at: 8, width: 4)
      let finding = number(at: 12, width: 4)
      let count = number(at: 16, width: 4)
      position += EditSpool.headLength
      guard try require(count) else { return nil }
      let replacement = Array(bytes[position..<position + count])
      position += count
      return Entry(range: offset..<offset + length, finding: finding, replacement: replacement)
    }

    private func number(at start: Int, width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(bytes[position + start + $1]) << (8 * $1) }
    }

    private mutating func require(_ count: Int) throws(ReadError) -> Bool {
      while bytes.count - position < count {
        guard let file else { return false }
        let more = try file.read(at: filePosition, count: max(count, 256 << 10))
        guard !more.isEmpty else { return false }
        filePosition += more.count
        bytes.removeFirst(position)
        position = 0
        bytes += more
      }
      return true
    }
  }
}

/// A file without a name that is gone with its last owner.
final class TemporaryFile: Sendable {
  private let descriptor: Int32
  private let purpose: String

  init(for purpose: String) throws(ReadError) {
    self.purpose = purpose
    descriptor = try Spool.temporaryFile(name: purpose)
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) throws(ReadError) {
    guard Spool.write(bytes, count: bytes.count, to: descriptor) else {
      throw ReadError(.inputOutput, "Writing failed: \(errorText(errno)).", source: purpose)
    }
  }

  func read(at offset: Int, count: Int) throws(ReadError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe bytes.withUnsafeMutableBytes {
      unsafe pread(descriptor, $0.baseAddress, count, off_t(offset))
    }
    guard read >= 0 else {
      throw ReadError(.inputOutput, "Reading failed: \(errorText(errno)).", source: purpose)
    }
    bytes.removeLast(count - read)
    return bytes
  }
}
