#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes that grow, owned by one place: an array without copy-on-write and bounds checks, for the
/// reader's inner loops.
@safe package struct ByteBuffer: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  package private(set) var count = 0
  private var capacity: Int

  package init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    unsafe base = .allocate(capacity: self.capacity)
  }

  deinit { unsafe base.deallocate() }

  package var isEmpty: Bool { count == 0 }

  package subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return unsafe base[index]
  }

  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    unsafe base[count] = byte
    count &+= 1
  }

  @inline(__always)
  package mutating func append(_ bytes: UnsafePointer<UInt8>, count length: Int) {
    if capacity &- count < length { grow(by: length) }
    unsafe memcpy(base + count, bytes, length)
    count &+= length
  }

  package mutating func append(_ text: StaticString) {
    unsafe append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  package mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    if let start = bytes.baseAddress { unsafe append(start, count: bytes.count) }
  }

  package mutating func append(contentsOf bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Forgets the bytes from `length` on.
  package mutating func truncate(to length: Int) {
    precondition(length >= 0 && length <= count)
    count = length
  }

  /// Forgets all bytes; gives memory back where it has grown beyond a few MiB.
  package mutating func removeAll() {
    count = 0
    guard capacity > 4 << 20 else { return }
    unsafe base.deallocate()
    capacity = 64 << 10
    unsafe base = .allocate(capacity: capacity)
  }

  /// Forgets the first `length` bytes.
  package mutating func removeFirst(_ length: Int) {
    precondition(length >= 0 && length <= count)
    unsafe memmove(base, base + length, count - length)
    count -= length
  }

  package mutating func set(_ byte: UInt8, at index: Int) {
    precondition(index >= 0 && index < count)
    unsafe base[index] = byte
  }

  /// Lets `read` fill free capacity of at least `minimum` bytes; it returns how many it has filled.
  package mutating func fill<Failure: Error>(
    atLeast minimum: Int, _ read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    if capacity - count < minimum { grow(by: minimum) }
    let room = unsafe UnsafeMutableRawBufferPointer(start: base + count, count: capacity - count)
    let filled = unsafe try read(room)
    precondition(filled >= 0 && filled <= room.count)
    count += filled
    return filled
  }

  /// Gives its memory, ``count`` bytes of which are set, to whoever calls, who frees it.
  consuming func release() -> UnsafeMutablePointer<UInt8> {
    let released = unsafe base
    discard self
    return unsafe released
  }

  package func bytes(from start: Int, count length: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(start >= 0 && length >= 0 && start + length <= count)
    return unsafe UnsafeBufferPointer(start: base + start, count: length)
  }

  private mutating func grow(by length: Int) {
    let wanted = max(capacity * 2, count + length)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
    unsafe memcpy(larger, base, count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity = wanted
  }
}

extension String {
  /// Text that is known to be UTF-8: libxml2's, or what the repair stage has checked.
  @inline(__always)
  init(checkedUTF8 bytes: UnsafeBufferPointer<UInt8>) {
    self = unsafe String(copying: UTF8Span(unchecked: bytes.span))
  }
}

extension UnsafeBufferPointer<UInt8> {
  @inline(__always)
  func isEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let base = baseAddress, let otherBase = other.baseAddress else { return true }
    return unsafe memcmp(base, otherBase, count) == 0
  }
}
