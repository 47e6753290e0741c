#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Cuts a document into batches that begin with an item.
///
/// It knows just enough of XML to tell an `<item` that is a tag from one in a CDATA section, a
/// comment or an instruction. Where a document is damaged, it may be wrong; whoever reads the batch
/// notices that it does not end between two items.
struct BatchCutter: ~Copyable {
  private var source: DocumentSource
  private let size: Int
  private var rest: ByteBuffer
  private var hasEnded = false
  /// Where ``rest`` begins in the document.
  private(set) var offset = 0

  private static let readSize = 64 << 10

  /// A piece of the document.
  struct Batch: Sendable {
    var bytes: SharedBytes
    var offset: Int
    /// Whether an item's tag follows it; else it is the last one, or was cut at a limit.
    var endsAtItem: Bool
  }

  /// - Parameter size: how many bytes a batch has at least, but for the first and last.
  init(_ source: consuming DocumentSource, size: Int) {
    self.source = source
    self.size = max(1, size)
    rest = ByteBuffer(capacity: Self.readSize)
  }

  /// The bytes before the first item; all of them where there is none within `limit`.
  mutating func prolog(limit: Int) throws(ReadError) -> Batch { try cut(from: 0, limit: limit) }

  /// The next batch; nil after the last.
  mutating func next(limit: Int) throws(ReadError) -> Batch? {
    rest.isEmpty && hasEnded ? nil : try cut(from: size, limit: limit)
  }

  /// How many bytes of its file the source has used up.
  mutating func inputPosition() -> Int { source.inputPosition() }

  /// What was not given yet, from ``offset`` on.
  consuming func remainder() -> DocumentSource {
    let taken = unsafe Array(rest.bytes(from: 0, count: rest.count))
    return DocumentSource(ChainedSource(taken, then: source))
  }

  /// Cuts before the first item at `start` or behind it.
  private mutating func cut(from start: Int, limit: Int) throws(ReadError) -> Batch {
    var state = MarkupState()
    while true {
      let found = unsafe state.itemStart(in: rest.bytes(from: 0, count: rest.count), from: start)
      if let found { return take(found, endsAtItem: true) }
      guard !hasEnded, rest.count < limit else { return take(rest.count, endsAtItem: false) }
      try readMore()
    }
  }

  private mutating func take(_ count: Int, endsAtItem: Bool) -> Batch {
    let tailCount = rest.count - count
    // Room for a batch and what is read beyond its end, so that it does not grow.
    var tail = ByteBuffer(capacity: hasEnded ? tailCount : size + 4 * Self.readSize)
    unsafe tail.append(contentsOf: rest.bytes(from: count, count: tailCount))
    rest.truncate(to: count)
    swap(&tail, &rest)
    defer { offset += count }
    return Batch(bytes: SharedBytes(tail), offset: offset, endsAtItem: endsAtItem)
  }

  private mutating func readMore() throws(ReadError) {
    let count = unsafe try rest.fill(atLeast: Self.readSize) { room throws(ReadError) in
      unsafe try source.read(into: room)
    }
    hasEnded = count == 0
  }
}

/// How far a look for the next item has come, between the pieces that are read.
private struct MarkupState {
  private var position = 0

  /// The place of the first `<item` tag at `start` or behind it; nil if more bytes are needed.
  mutating func itemStart(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    while let found = unsafe memchr(base + position, 0x3C, bytes.count - position) {
      let place = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
      position = place
      guard bytes.count - place >= 9 else { return nil }
      if place >= start, unsafe Self.isItem(base + place) { return place }
      guard let next = unsafe Self.end(ofMarkupAt: place, in: bytes) else { return nil }
      position = next
    }
    position = bytes.count
    return nil
  }

  private static func isItem(_ tag: UnsafePointer<UInt8>) -> Bool {
    guard unsafe tag[1] == UInt8(ascii: "i") && memcmp(tag, "<item", 5) == 0 else { return false }
    return unsafe tag[5] == UInt8(ascii: ">") || CharacterClass.isSpace(tag[5])
  }

  /// The place behind a section, comment or instruction, or behind the `<` of anything else; nil if
  /// its end is not there yet.
  private static func end(ofMarkupAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress, unsafe base[place + 1] == UInt8(ascii: "!") else {
      return place + 1
    }
    if unsafe memcmp(base + place, "<![CDATA[", 9) == 0 {
      return unsafe find("]]>", in: bytes, from: place + 9)
    }
    if unsafe memcmp(base + place, "<!--", 4) == 0 {
      return unsafe find("-->", in: bytes, from: place + 4)
    }
    return place + 1
  }

  /// The place behind the first `end`, which is three bytes long.
  private static func find(
    _ end: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var place = start
    while bytes.count - place >= 3,
      let found = unsafe memchr(base + place, Int32(end.utf8Start[0]), bytes.count - place - 2)
    {
      place = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if unsafe memcmp(base + place, end.utf8Start, 3) == 0 { return place + 3 }
      place += 1
    }
    return nil
  }
}

/// Bytes, and after them a source.
struct ChainedSource: ByteSource, ~Copyable {
  private var first: BytesSource
  private var second: DocumentSource

  init(_ bytes: [UInt8], then source: consuming DocumentSource) {
    first = BytesSource(bytes)
    second = source
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    let count = unsafe try first.read(into: buffer)
    return count > 0 ? count : unsafe try second.read(into: buffer)
  }

  mutating func inputPosition() -> Int { second.inputPosition() }

  mutating func endFinding() -> Diagnostic? { second.endFinding() }
}
