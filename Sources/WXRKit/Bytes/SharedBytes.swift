/// Bytes that threads hand to each other without a copy: nobody changes them any more.
@safe package final class SharedBytes: Sendable {
  private nonisolated(unsafe) let base: UnsafeMutablePointer<UInt8>
  package let count: Int

  /// Takes over what a buffer holds.
  package init(_ buffer: consuming ByteBuffer) {
    count = buffer.count
    unsafe base = buffer.release()
  }

  deinit { unsafe base.deallocate() }

  package var isEmpty: Bool { count == 0 }

  /// Valid for as long as the object lives.
  package var bytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: base, count: count)
  }

  /// Where the bytes lie; to be read only.
  var start: UnsafeMutablePointer<UInt8> { unsafe base }
}
