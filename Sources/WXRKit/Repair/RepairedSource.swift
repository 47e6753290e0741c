/// The bytes of a document with its changes made, while it is read.
struct RepairedSource: ByteSource, ~Copyable {
  private var source: DocumentSource
  private var entries: MergedEntries
  private var upcoming: EditSpool.Entry?
  private var buffer = [UInt8](repeating: 0, count: 256 << 10)
  /// What is left of the buffer.
  private var rest = 0..<0
  /// Where in the document the rest begins.
  private var offset = 0
  /// What is to be given before the rest.
  private var pending: ArraySlice<UInt8> = []
  /// Up to where the document is passed over.
  private var skipsTo = 0

  init(_ source: consuming DocumentSource, _ entries: MergedEntries) throws(ReadError) {
    self.source = source
    self.entries = entries
    upcoming = try self.entries.next()
  }

  mutating func inputPosition() -> Int { source.inputPosition() }

  mutating func read(into target: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    while true {
      if !pending.isEmpty {
        let count = min(pending.count, target.count)
        unsafe target.copyBytes(from: pending.prefix(count))
        pending = pending.dropFirst(count)
        return count
      }
      if let entry = upcoming, entry.range.lowerBound <= offset {
        pending = entry.replacement[...]
        skipsTo = max(skipsTo, entry.range.upperBound)
        upcoming = try entries.next()
        continue
      }
      if rest.isEmpty, try !fill() { return 0 }
      if offset < skipsTo {
        pass(min(rest.count, skipsTo - offset))
        continue
      }
      let most = min(rest.count, target.count, (upcoming?.range.lowerBound ?? .max) - offset)
      unsafe target.copyBytes(from: buffer[rest.lowerBound..<rest.lowerBound + most])
      pass(most)
      return most
    }
  }

  private mutating func pass(_ count: Int) {
    rest = rest.lowerBound + count..<rest.upperBound
    offset += count
  }

  private mutating func fill() throws(ReadError) -> Bool {
    let count = try source.read(piece: &buffer)
    rest = 0..<count
    return count > 0
  }
}
