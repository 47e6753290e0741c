internal import CWXRZlib

/// Zlib's unpacker for gzip members, one after the other; their check sums are checked.
@safe struct Inflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// What one step has done.
  struct Step {
    var consumed: Int
    var produced: Int
    /// Whether a member ended with the bytes that were consumed.
    var endsMember: Bool
  }

  init() throws(ArchiveError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let result = unsafe inflateInit2_(
      stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard result == Z_OK else {
      unsafe stream.deallocate()
      throw .outOfMemory
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Begins with a member anew.
  mutating func reset() { unsafe inflateReset(stream) }

  /// Unpacks as much as there is or fits; nil if the bytes are no gzip, or are damaged.
  mutating func inflate(
    _ input: UnsafeRawBufferPointer, to room: UnsafeMutableRawBufferPointer
  ) -> Step? {
    let start = unsafe input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: start)
    unsafe stream.pointee.avail_in = uInt(input.count)
    unsafe stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = uInt(room.count)
    let result = unsafe CWXRZlib.inflate(stream, Z_NO_FLUSH)
    guard result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR else { return nil }
    let step = unsafe Step(
      consumed: input.count - Int(stream.pointee.avail_in),
      produced: room.count - Int(stream.pointee.avail_out), endsMember: result == Z_STREAM_END)
    if step.endsMember { reset() }
    return step
  }
}
