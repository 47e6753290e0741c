internal import CWXRZlib
package import WXRKit

/// One member of a gzip file: what `zcat` unpacks by itself, and what follows it as well.
///
/// Its head says nothing that differs from run to run: no name, no time, an unknown system.
package enum GzipMember {
  /// How many unpacked bytes a member has at least, but for the last of a file.
  package static let size = 1 << 20
  private static let level: Int32 = 6
  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]

  /// The bytes packed as a member.
  ///
  /// - Throws: `inputOutput` where no memory is left.
  package static func packed(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(ArchiveError) -> SharedBytes {
    let bound = Int(compressBound(uLong(bytes.count))) + 64
    var output = ByteBuffer(capacity: bound)
    output.append(contentsOf: head)
    let deflater = try Deflater(level: level)
    _ = unsafe try output.fill(atLeast: bound - head.count) { room throws(ArchiveError) in
      unsafe try deflater.deflate(bytes, to: room)
    }
    let check = unsafe crc32_z(0, bytes.baseAddress, bytes.count)
    append(UInt32(truncatingIfNeeded: check), to: &output)
    append(UInt32(truncatingIfNeeded: bytes.count), to: &output)
    return SharedBytes(output)
  }

  private static func append(_ number: UInt32, to output: inout ByteBuffer) {
    for shift in [0, 8, 16, 24] { output.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

/// Zlib's compressor, for one piece of bytes without a frame.
@safe private struct Deflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  init(level: Int32) throws(ArchiveError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let result = unsafe deflateInit2_(
      stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard result == Z_OK else {
      unsafe stream.deallocate()
      throw .outOfMemory
    }
    // Level 6 but for how many earlier places are compared: 32, not 128. What is packed here
    // repeats itself so much that this saves a quarter of the time and costs 3 % of the room.
    unsafe deflateTune(stream, 8, 16, 128, 32)
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// - Parameter room: has space for all that can come out.
  /// - Returns: how many bytes came out.
  func deflate(
    _ bytes: UnsafeBufferPointer<UInt8>, to room: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    unsafe stream.pointee.avail_in = uInt(bytes.count)
    unsafe stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = uInt(clamping: room.count)
    guard unsafe CWXRZlib.deflate(stream, Z_FINISH) == Z_STREAM_END else { throw .outOfMemory }
    return unsafe Int(stream.pointee.total_out)
  }
}
