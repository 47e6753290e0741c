/// A source in another encoding, given as UTF-8.
struct TranscodingSource: ByteSource, ~Copyable {
  private var source: DocumentSource
  private var transcoder: Transcoder
  private let encoding: TextEncoding
  private var output: [UInt8] = []
  private var position = 0
  private var hasEnded = false
  private var inputCount = 0
  private var outputCount = 0
  /// The last blocks, by which places are found again; older ones are known by their start only.
  private var blocks: [Block] = []

  private struct Block {
    var inputStart: Int
    var outputStart: Int
    var output: [UInt8]
  }

  private static let blockSize = 4096
  private static let blocksKept = 1024

  init(_ source: consuming DocumentSource, from encoding: TextEncoding) {
    self.source = source
    self.encoding = encoding
    transcoder = Transcoder(encoding)
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    while position == output.count, !hasEnded { try decodeBlock() }
    let count = min(buffer.count, output.count - position)
    unsafe output.withUnsafeBytes { all in
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
    }
    position += count
    return count
  }

  /// Exact for the last 4 MiB and for encodings of fixed width; otherwise the start of a block.
  mutating func originalOffset(of offset: Int) -> Int {
    let next = firstBlock(startingAfter: offset)
    guard next > 0 else { return offset }
    let block = blocks[next - 1]
    var place = block.inputStart
    var at = block.outputStart
    for byte in block.output where !UTF8Sequence.isContinuation(byte) {
      guard at < offset else { break }
      at += UTF8Sequence.announcedLength(byte)
      place += width(ofCharacterStartingWith: byte)
    }
    return place
  }

  private func firstBlock(startingAfter offset: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].outputStart > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  mutating func inputPosition() -> Int { inputCount }

  mutating func endFinding() -> Diagnostic? { source.endFinding() }

  private mutating func decodeBlock() throws(ReadError) {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    var filled = 0
    while filled < block.count {
      let count = try readMore(into: &block, from: filled)
      if count == 0 { break }
      filled += count
    }
    block.removeLast(block.count - filled)
    hasEnded = filled < Self.blockSize
    output = transcoder.decode(block, isLast: hasEnded)
    position = 0
    if blocks.count == Self.blocksKept { blocks.removeFirst(Self.blocksKept / 2) }
    blocks.append(Block(inputStart: inputCount, outputStart: outputCount, output: output))
    inputCount += filled
    outputCount += output.count
  }

  private mutating func readMore(into block: inout [UInt8], from start: Int) throws(ReadError)
    -> Int
  {
    var result: Result<Int, ReadError> = .success(0)
    unsafe block.withUnsafeMutableBytes { all in
      do throws(ReadError) {
        result = .success(
          unsafe try source.read(into: UnsafeMutableRawBufferPointer(rebasing: all[start...])))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private func width(ofCharacterStartingWith byte: UInt8) -> Int {
    switch encoding {
    case .utf8: UTF8Sequence.announcedLength(byte)
    case .windows1252, .escaped: 1
    case .utf16: byte >= 0xF0 ? 4 : 2
    case .named: byte < 0x80 ? 1 : 2
    }
  }
}
