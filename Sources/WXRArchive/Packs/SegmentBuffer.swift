internal import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes a stream in pieces of any size and gives it in segments: what is compared with what is
/// stored already.
///
/// The segments are the same however the stream was pieced. Memory is bounded by ``limit``, where
/// the stream is cut at lines by its longest line.
package struct SegmentBuffer: ~Copyable {
  /// Where a stream is cut.
  package enum Kind: Sendable {
    /// Before the elements that begin an entity, and after ``limit`` bytes without one.
    case markup
    /// After each LF.
    case lines
  }

  /// The most bytes of a segment of markup. 1 MiB.
  static let limit = 1 << 20

  /// The most bytes of a line, which entity lines never have. 2 GiB.
  private static let lineLimit = Limits().jsonLength

  private let kind: Kind
  private var cutter = MarkupCutter()
  private var bytes = ByteBuffer(capacity: 512 << 10)
  /// Where the next segment begins.
  private var start = 0
  /// What lies before this was looked at.
  private var looked = 0
  /// A cut that was found behind the end of the next segment.
  private var cut: Int?

  package init(_ kind: Kind) { self.kind = kind }

  /// Takes a piece. The segments that were given before are no longer valid.
  package mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    bytes.removeFirst(start)
    looked -= start
    cut = cut.map { $0 - start }
    start = 0
    unsafe bytes.append(contentsOf: piece)
  }

  /// The next segment, valid until the next piece is taken; nil if more bytes are needed, or none
  /// are left.
  ///
  /// - Parameter isLast: whether all pieces were taken.
  package mutating func next(isLast: Bool) -> UnsafeBufferPointer<UInt8>? {
    guard let end = kind == .lines ? lineEnd(isLast) : markupEnd(isLast) else { return nil }
    defer { start = end }
    return unsafe bytes.bytes(from: start, count: end - start)
  }

  private mutating func lineEnd(_ isLast: Bool) -> Int? {
    let rest = unsafe bytes.bytes(from: looked, count: bytes.count - looked)
    if let base = rest.baseAddress, let found = unsafe memchr(base, 0x0A, rest.count) {
      looked += unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      return looked
    }
    looked = bytes.count
    if looked - start > Self.lineLimit { return looked }
    return isLast && start < bytes.count ? bytes.count : nil
  }

  private mutating func markupEnd(_ isLast: Bool) -> Int? {
    if cut == nil { cut = nextCut(isLast) }
    let known = cut ?? (isLast ? bytes.count : looked)
    if known - start > Self.limit { return start + Self.limit }
    if let end = cut {
      cut = nil
      return end
    }
    return isLast && start < bytes.count ? bytes.count : nil
  }

  /// The next cut behind the segment's start.
  private mutating func nextCut(_ isLast: Bool) -> Int? {
    let all = unsafe bytes.bytes(from: 0, count: bytes.count)
    while let found = unsafe cutter.next(in: all, from: &looked, isLast: isLast) {
      if found > start { return found }
    }
    return nil
  }
}
