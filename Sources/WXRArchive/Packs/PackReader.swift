#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a pack anywhere, in the bytes that were packed.
///
/// Reading forward costs what lies between; reading backward begins again at the start of a member,
/// so at most ``GzipMember/size`` bytes and a segment are unpacked in vain. Memory is a few hundred
/// KiB.
package struct PackReader: ~Copyable {
  private let file: PackFile
  private var inflater: Inflater
  /// Where the members are that were met.
  private var members = [MemberStart(packed: 0, unpacked: 0)]
  private var input = [UInt8](repeating: 0, count: 64 << 10)
  private var inputRange = 0..<0
  /// Where in the file the bytes follow that ``input`` has.
  private var filePosition = 0
  private var isInMember = false
  private var output = [UInt8](repeating: 0, count: 128 << 10)
  /// Which unpacked bytes ``output`` holds.
  private var window = 0..<0

  private struct MemberStart {
    var packed: Int
    var unpacked: Int
  }

  /// - Parameters:
  ///   - path: where the pack is.
  ///   - name: what errors call it.
  package init(path: String, name: String) throws(ArchiveError) {
    let file = try PackFile(path: path, name: name)
    let inflater = try Inflater()
    self.file = consume file
    self.inflater = consume inflater
  }

  /// Gives the bytes of a range, in pieces.
  ///
  /// - Throws: ``ArchiveError`` of damage if the pack ends before, or cannot be unpacked; what
  ///   `body` throws.
  package mutating func read(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    var place = range.lowerBound
    try seek(to: place)
    while place < range.upperBound {
      while window.upperBound <= place {
        guard try fill() else { throw ArchiveError.damagedPack(file.name, "it ends too early") }
      }
      let end = min(range.upperBound, window.upperBound)
      let piece = (place - window.lowerBound)..<(end - window.lowerBound)
      try unsafe output.withUnsafeBufferPointer {
        try unsafe body(UnsafeBufferPointer(rebasing: $0[piece]))
      }
      place = end
    }
  }

  /// Gives all bytes from the first to the last, in pieces.
  package mutating func readAll(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    try seek(to: 0)
    if window.isEmpty { _ = try fill() }
    while !window.isEmpty {
      try unsafe output.withUnsafeBufferPointer {
        try unsafe body(UnsafeBufferPointer(rebasing: $0[..<window.count]))
      }
      guard try fill() else { return }
    }
  }

  // MARK: Moving

  private mutating func seek(to place: Int) throws(ArchiveError) {
    guard place < window.lowerBound || place > window.upperBound else { return }
    let start = members.last { $0.unpacked <= place } ?? members[0]
    guard place < window.lowerBound || start.unpacked > window.upperBound else { return }
    inflater.reset()
    isInMember = false
    inputRange = 0..<0
    filePosition = start.packed
    window = start.unpacked..<start.unpacked
  }

  /// Unpacks the next bytes; false at the end.
  private mutating func fill() throws(ArchiveError) -> Bool {
    while true {
      if inputRange.isEmpty, try !readInput() {
        guard !isInMember else { throw .damagedPack(file.name, "it ends too early") }
        return false
      }
      noteMember()
      let step = try unpack()
      inputRange = (inputRange.lowerBound + step.consumed)..<inputRange.upperBound
      isInMember = !step.endsMember
      guard step.produced > 0 else {
        guard step.consumed > 0 || step.endsMember else {
          throw .damagedPack(file.name, "it cannot be unpacked")
        }
        continue
      }
      window = window.upperBound..<(window.upperBound + step.produced)
      return true
    }
  }

  private mutating func unpack() throws(ArchiveError) -> Inflater.Step {
    let step = unsafe input.withUnsafeBytes { input in
      unsafe output.withUnsafeMutableBytes { room in
        unsafe inflater.inflate(UnsafeRawBufferPointer(rebasing: input[inputRange]), to: room)
      }
    }
    guard let step else {
      let place = filePosition - inputRange.count
      throw .damagedPack(file.name, "it cannot be unpacked near byte \(place)")
    }
    return step
  }

  private mutating func noteMember() {
    guard !isInMember, let last = members.last else { return }
    let packed = filePosition - inputRange.count
    if packed > last.packed {
      members.append(MemberStart(packed: packed, unpacked: window.upperBound))
    }
  }

  private mutating func readInput() throws(ArchiveError) -> Bool {
    let count = try file.read(into: &input, at: filePosition)
    inputRange = 0..<count
    filePosition += count
    return count > 0
  }
}

/// The bytes of a pack's file, as they are packed.
struct PackFile: ~Copyable {
  let name: String
  private let descriptor: Int32

  init(path: String, name: String) throws(ArchiveError) {
    self.name = name
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(name, errno: errno) }
  }

  deinit { close(descriptor) }

  /// Reads what stands at an offset and returns how many bytes; 0 at the end.
  func read(into buffer: inout [UInt8], at offset: Int) throws(ArchiveError) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe pread(descriptor, room.baseAddress, room.count, off_t(offset))
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .cannotRead(name, errno: errno) }
    }
  }
}
