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
  ///
  /// - Parameter body: gives further offsets to visit, none before the place that it is called with.
  package func visit(
    _ offsets: [Int], in document: Document, _ body: (Place) -> [Int]
  ) throws(ReadError) {
    var wanted = WantedOffsets(offsets)
    guard wanted.next != nil else { return }
    var source = try document.openOriginal()
    var window = Window()
    while let next = wanted.next {
      if window.hasEnded || next + after <= window.end {
        wanted.removeNext()
        wanted.add(body(window.place(next, before: before, after: after)))
      } else {
        try window.readMore(&source, keeping: before + after)
      }
    }
  }

  /// Offsets in their order: those that are known from the start, and the few that are found.
  private struct WantedOffsets {
    private var known: ArraySlice<Int>
    /// The next one last.
    private var found: [Int] = []

    init(_ offsets: [Int]) { known = Set(offsets).sorted()[...] }

    var next: Int? {
      guard let first = known.first else { return found.last }
      return min(first, found.last ?? first)
    }

    mutating func removeNext() {
      let next = self.next
      if known.first == next { known.removeFirst() }
      while found.last == next, !found.isEmpty { found.removeLast() }
    }

    mutating func add(_ offsets: [Int]) {
      guard !offsets.isEmpty else { return }
      found = Set(found + offsets).sorted(by: >)
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
