/// Where bytes come from: a file, a member of a zip, memory.
///
/// ```swift
/// let count = try source.read(into: buffer)   // 0 at the end
/// ```
public protocol ByteSource: ~Copyable {
  /// Reads up to `buffer.count` bytes and returns how many; 0 means the end, and again 0 after it.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int

  /// Where a byte that this source gave stood in the original file, before transcoding.
  mutating func originalOffset(of offset: Int) -> Int

  /// How many bytes of its file it has used up; for progress.
  mutating func inputPosition() -> Int

  /// What is to be told once it has ended: that its container is damaged, and more may be missing.
  mutating func endFinding() -> Diagnostic?
}

extension ByteSource where Self: ~Copyable {
  public mutating func originalOffset(of offset: Int) -> Int { offset }
  public mutating func endFinding() -> Diagnostic? { nil }
}

/// Bytes in memory, given out in pieces of at most a chosen size.
public struct BytesSource: ByteSource, ~Copyable {
  private let bytes: [UInt8]
  private let pieceSize: Int
  private var position = 0

  public mutating func inputPosition() -> Int { position }

  /// - Parameter pieceSize: the most bytes that one `read` gives, at least 1.
  public init(_ bytes: [UInt8], pieceSize: Int = .max) {
    self.bytes = bytes
    self.pieceSize = max(1, pieceSize)
  }

  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    let count = min(buffer.count, pieceSize, bytes.count - position)
    unsafe bytes.withUnsafeBytes { all in
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
    }
    position += count
    return count
  }
}
