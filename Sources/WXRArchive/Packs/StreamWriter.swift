internal import WXRKit

/// Stores a stream: what earlier packs of the epoch hold is referred to, the rest goes into a new
/// pack.
///
/// ```swift
/// var writer = StreamWriter(.original, pack: 2, known: index, press)
/// try writer.write(bytes)
/// let stored = try writer.endPart()
/// try writer.finish()
/// ```
/// Several parts, such as the files of a split export, follow each other in one pack. Nothing is
/// referred to within the new pack: gzip sees to that, and a first pack stays whole.
package struct StreamWriter: ~Copyable {
  private let stream: PackStream
  private let pack: Int
  private let known: SegmentIndex
  private let press: MemberPress
  private var segments: SegmentBuffer
  private var digester = Digester(Digester.Common.sha256)
  private var segmentDigester = Digester(Digester.Common.sha256)
  private var recipe = Recipe()
  private var length = 0
  /// The number of the known segment that comes next if nothing changes.
  private var expected = 0
  private var member = StreamWriter.emptyMember()
  /// How many bytes the new pack has.
  package private(set) var packLength = 0

  package init(
    _ stream: PackStream, pack: Int, known: SegmentIndex, _ press: MemberPress
  ) {
    self.stream = stream
    self.pack = pack
    self.known = known
    self.press = press
    segments = SegmentBuffer(stream.cutting)
  }

  package mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    unsafe digester.update(UnsafeRawBufferPointer(bytes))
    length += bytes.count
    unsafe segments.append(bytes)
    try store(isLast: false)
  }

  /// Ends a part and tells how it is stored.
  package mutating func endPart() throws -> StoredStream {
    try store(isLast: true)
    defer {
      segments = SegmentBuffer(stream.cutting)
      recipe = Recipe()
      length = 0
      expected = 0
    }
    return StoredStream(bytes: length, sha256: digester.finish().hex, recipe: recipe)
  }

  /// Hands over what the last member is packed from.
  package mutating func finish() throws { try endMember() }

  private mutating func store(isLast: Bool) throws {
    while let segment = unsafe segments.next(isLast: isLast) {
      if let number = unsafe find(segment) {
        expected = number + 1
        recipe.append(known.range(of: number))
      } else {
        // A segment that was changed stands in for the one that it was.
        expected += 1
        try unsafe add(segment)
      }
    }
  }

  private mutating func find(_ segment: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !known.isEmpty else { return nil }
    unsafe segmentDigester.update(UnsafeRawBufferPointer(segment))
    return known.find(SegmentDigest(segmentDigester.finish().bytes), expected: expected)
  }

  private mutating func add(_ segment: UnsafeBufferPointer<UInt8>) throws {
    if member.count >= GzipMember.size { try endMember() }
    unsafe member.append(contentsOf: segment)
    recipe.append(PackRange(pack: pack, offset: packLength, length: segment.count))
    packLength += segment.count
  }

  private mutating func endMember() throws {
    guard !member.isEmpty else { return }
    var full = Self.emptyMember()
    swap(&full, &member)
    try press.submit(full, to: stream)
  }

  private static func emptyMember() -> ByteBuffer {
    ByteBuffer(capacity: GzipMember.size + GzipMember.size / 8)
  }
}
