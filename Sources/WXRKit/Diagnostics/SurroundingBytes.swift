/// Places of a document, each with what stands around it in the original bytes.
///
/// One pass over the bytes; memory is bounded by what is looked at around one place.
package struct SurroundingBytes {
  private let before: Int
  private let after: Int

  /// - Parameters:
  ///   - before: how many bytes before a place are shown at most.
  ///   - after: how many bytes from a place on are shown at most.
  package init(before: Int, after: Int) {
    self.before = before
    self.after = after
  }

  /// What stands around a place.
  package struct Place {
    package var offset: Int
    package var position: LineTable.Position
    package var before: ArraySlice<UInt8>
    package var after: ArraySlice<UInt8>
  }

  /// Calls with each place in the order of the document.
  package func visit(
    _ offsets: [Int], in document: Document, _ body: (Place) -> Void
  ) throws(ReadError) {
    var wanted = Set(offsets).sorted()[...]
    guard !wanted.isEmpty else { return }
    var source = try document.openOriginal()
    var window = Window()
    while let next = wanted.first {
      if window.hasEnded || next + after <= window.end {
        body(window.place(next, before: before, after: after))
        wanted.removeFirst()
      } else {
        try window.readMore(&source, keeping: before + after)
      }
    }
  }

  /// The bytes that are looked at, and the lines before them.
  private struct Window {
    private var bytes: [UInt8] = []
    private var start = 0
    private var counter = LineCounter()
    /// Up to where lines are counted.
    private var counted = 0
    private var piece = [UInt8](repeating: 0, count: 256 << 10)
    private(set) var hasEnded = false

    var end: Int { start + bytes.count }

    mutating func readMore(
      _ source: inout DocumentSource, keeping kept: Int
    ) throws(ReadError) {
      let dropped = max(0, bytes.count - kept)
      count(to: start + dropped)
      bytes.removeFirst(dropped)
      start += dropped
      let count = try source.read(piece: &piece)
      hasEnded = count == 0
      bytes += piece[..<count]
    }

    mutating func place(_ offset: Int, before: Int, after: Int) -> Place {
      count(to: offset)
      let at = min(max(0, offset - start), bytes.count)
      return Place(
        offset: offset, position: counter.position, before: bytes[max(0, at - before)..<at],
        after: bytes[at..<min(bytes.count, at + after)])
    }

    private mutating func count(to offset: Int) {
      let to = min(offset, end)
      guard to > counted else { return }
      counter.pass(bytes[(counted - start)..<(to - start)])
      counted = to
    }
  }
}
