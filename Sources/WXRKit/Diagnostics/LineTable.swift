/// Lines and columns of places in a document's original bytes.
///
/// Counting costs one pass over the bytes, so all places are given at once.
package struct LineTable {
  private var positions: [Int: Position] = [:]

  /// A place as editors show it, both numbers from 1; columns count code points of UTF-8.
  package struct Position: Hashable, Sendable {
    package var line: Int
    package var column: Int
  }

  init(of offsets: [Int], in source: consuming DocumentSource) throws(ReadError) {
    var wanted = Array(Set(offsets)).sorted()[...]
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    var start = 0
    var counter = LineCounter()
    while !wanted.isEmpty {
      let count = try source.read(piece: &piece)
      var done = 0
      while let next = wanted.first, next < start + count || count == 0 {
        counter.pass(piece[done..<max(done, min(count, next - start))])
        done = max(done, min(count, next - start))
        positions[next] = counter.position
        wanted.removeFirst()
      }
      counter.pass(piece[done..<max(done, count)])
      start += count
    }
  }

  subscript(offset: Int) -> Position? { positions[offset] }
}
