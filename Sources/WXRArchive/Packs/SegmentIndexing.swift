extension SegmentIndex {
  /// Adds the segments of a pack, cut as they were when it was written.
  ///
  /// - Returns: how many bytes it holds unpacked.
  package mutating func add(
    _ reader: inout PackReader, pack: Int, of stream: PackStream
  ) throws -> Int {
    var segments = SegmentBuffer(stream.cutting)
    var digester = Digester(Digester.Common.sha256)
    var offset = 0
    unsafe try reader.readAll { piece in
      unsafe segments.append(piece)
      add(&segments, isLast: false, pack, &offset, &digester)
    }
    add(&segments, isLast: true, pack, &offset, &digester)
    return offset
  }

  private mutating func add(
    _ segments: inout SegmentBuffer, isLast: Bool, _ pack: Int, _ offset: inout Int,
    _ digester: inout Digester
  ) {
    while let segment = unsafe segments.next(isLast: isLast) {
      unsafe digester.update(UnsafeRawBufferPointer(segment))
      let range = PackRange(pack: pack, offset: offset, length: segment.count)
      add(SegmentDigest(digester.finish().bytes), at: range)
      offset += segment.count
    }
  }
}
