/// The bodies of CDATA sections and the plain texts of fields, in order, on their way past libxml2.
///
/// The scan puts them in; the builder takes one for each mark that libxml2 reports, and for each
/// field whose tag says that it holds one. Libxml2 may lag behind by a few tags, never overtake.
@safe struct SectionQueue: ~Copyable {
  private(set) var bytes = ByteBuffer(capacity: 64 << 10)
  private var ranges: [Range<Int>] = []
  private var head = 0

  /// The bytes that wait.
  var pendingBytes: Int { bytes.count }
  var isEmpty: Bool { head == ranges.count }
  var lastByte: UInt8 { bytes[bytes.count - 1] }

  // MARK: The scan's end

  /// Where the next body starts.
  var start: Int { ranges.last?.upperBound ?? 0 }

  mutating func append(_ bytes: UnsafePointer<UInt8>, count: Int) {
    unsafe self.bytes.append(bytes, count: count)
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Ends the body that was appended since the last one.
  mutating func endSection() { ranges.append(start..<bytes.count) }

  /// Forgets all, for nobody takes it.
  mutating func removeAll() {
    bytes.removeAll()
    ranges.removeAll(keepingCapacity: true)
    head = 0
  }

  /// Forgets the body that is being appended.
  mutating func dropOpenSection() { bytes.truncate(to: start) }

  /// Takes out the bytes at these places of the body that is being appended.
  mutating func remove(at offsets: [Int]) {
    guard var to = offsets.first else { return }
    var next = 0
    for from in to..<bytes.count {
      if next < offsets.count, offsets[next] == from {
        next += 1
      } else {
        bytes.set(bytes[from], at: to)
        to += 1
      }
    }
    bytes.truncate(to: to)
  }

  // MARK: The builder's end

  /// The next body; nil if there is none, which is a fault of ours.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard head < ranges.count else { return nil }
    let range = ranges[head]
    head += 1
    return unsafe bytes.bytes(from: range.lowerBound, count: range.count)
  }

  /// Forgets what was taken. Bodies that ``next()`` gave are no longer to be used.
  mutating func forgetTaken() {
    guard head > 0 else { return }
    if head == ranges.count {
      bytes.removeAll()
      ranges.removeAll(keepingCapacity: true)
    } else {
      let taken = ranges[head].lowerBound
      bytes.removeFirst(taken)
      ranges = ranges[head...].map { $0.lowerBound - taken..<$0.upperBound - taken }
    }
    head = 0
  }
}

/// The start tags that were handed to libxml2 and that it has not reported yet.
struct TagQueue {
  /// A start tag.
  struct Entry {
    /// Where it stands in the document.
    var offset: Int
    /// Whether it is a field whose value is the next one in the queue of sections.
    var holdsValue = false
  }

  private var entries: [Entry] = []
  private var head = 0

  var isEmpty: Bool { head == entries.count }

  var first: Entry? { isEmpty ? nil : entries[head] }

  mutating func append(_ offset: Int) { entries.append(Entry(offset: offset)) }

  /// Tells that the tag that was appended last holds a value.
  mutating func setHoldsValue() { entries[entries.count &- 1].holdsValue = true }

  @inline(__always)
  mutating func next() -> Entry? {
    guard head < entries.count else { return nil }
    head &+= 1
    return entries[head &- 1]
  }

  mutating func forgetTaken() {
    if head == entries.count {
      entries.removeAll(keepingCapacity: true)
    } else {
      entries.removeFirst(head)
    }
    head = 0
  }

  /// Forgets all, for nobody takes it.
  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    head = 0
  }
}
