#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The part of a source that the scan looks at: everything from ``cursor`` on that has been read.
///
/// Offsets count from the start of the source, so that they stay right while the window moves.
@safe struct ByteWindow: ~Copyable {
  private var source: DocumentSource
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private let chunk: Int
  /// The offset of `base[0]`.
  private var origin: Int
  /// The offset after the last byte that was read.
  private(set) var end: Int
  /// Whether the source has no more bytes than the window holds.
  private(set) var isAtEnd = false
  /// What stands before it may be forgotten.
  var cursor: Int
  /// What the window lies in, if it is not memory of its own: then it never moves or grows.
  private let whole: SharedBytes?

  /// - Parameter offset: where the source begins in its document.
  init(
    _ source: consuming DocumentSource, chunk: Int = 64 << 10, offset: Int = 0
  ) {
    self.source = source
    origin = offset
    end = offset
    cursor = offset
    self.chunk = max(1, chunk)
    capacity = 2 * self.chunk
    whole = nil
    unsafe base = .allocate(capacity: capacity)
  }

  /// Looks at bytes that are all there, where they are.
  init(_ whole: SharedBytes, offset: Int = 0) {
    source = DocumentSource(BytesSource([]))
    origin = offset
    end = offset + whole.count
    cursor = offset
    chunk = 1
    capacity = whole.count
    self.whole = whole
    isAtEnd = true
    unsafe base = whole.start
  }

  deinit {
    if whole == nil { unsafe base.deallocate() }
  }

  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    assert(offset >= origin && offset < end)
    return unsafe base[offset &- origin]
  }

  @inline(__always)
  func pointer(at offset: Int) -> UnsafePointer<UInt8> {
    assert(offset >= origin && offset <= end)
    return unsafe UnsafePointer(base + (offset &- origin))
  }

  /// Sees to it that at least `count` bytes stand after the cursor, unless the source ends before.
  @inline(__always)
  mutating func require(_ count: Int) throws(ReadError) {
    while end &- cursor < count, !isAtEnd { try fill() }
  }

  /// Reads more; what the window held from the cursor on stays where its offsets say.
  mutating func fill() throws(ReadError) {
    makeRoom()
    let room = unsafe UnsafeMutableRawBufferPointer(
      start: base + (end - origin), count: min(chunk, capacity - (end - origin)))
    let count = unsafe try source.read(into: room)
    end += count
    isAtEnd = count == 0
  }

  /// The offset of the first `byte` in a range of the window.
  @inline(__always)
  func firstIndex(of byte: UInt8, from start: Int, to limit: Int) -> Int? {
    guard start < limit else { return nil }
    let from = unsafe pointer(at: start)
    guard let found = unsafe memchr(from, Int32(byte), limit &- start) else { return nil }
    return unsafe start &+ (UnsafeRawPointer(found) - UnsafeRawPointer(from))
  }

  @inline(__always)
  func starts(with text: StaticString, at offset: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard end &- offset >= count else { return false }
    return unsafe memcmp(pointer(at: offset), text.utf8Start, count) == 0
  }

  /// Like ``starts(with:at:)`` for a lower-case text, whatever the case in the window.
  func startsIgnoringCase(with text: StaticString, at offset: Int) -> Bool {
    guard end - offset >= text.utf8CodeUnitCount else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { index in
      let byte = self[offset + index]
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      return unsafe (isUpper ? byte | 0x20 : byte) == text.utf8Start[index]
    }
  }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: pointer(at: range.lowerBound), count: range.count)
  }

  /// The text of a range that may hold anything; for messages.
  func text(_ range: Range<Int>) -> String {
    unsafe String(decoding: bytes(range), as: UTF8.self)
  }

  /// Where a byte stood before the source was transcoded.
  mutating func location(of offset: Int) -> SourceLocation {
    SourceLocation(offset: source.originalOffset(of: offset))
  }

  mutating func inputPosition() -> Int { source.inputPosition() }

  mutating func endFinding() -> Diagnostic? { source.endFinding() }

  private mutating func makeRoom() {
    let kept = end - cursor
    if cursor > origin {
      unsafe memmove(base, base + (cursor - origin), kept)
      origin = cursor
    }
    guard capacity - kept < chunk else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
    unsafe memcpy(larger, base, kept)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }
}
