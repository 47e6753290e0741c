#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines and columns of places in a document's original bytes.
///
/// Counting costs one pass over the bytes, so all places are given at once.
struct LineTable {
  private var positions: [Int: Position] = [:]

  /// A place as editors show it, both numbers from 1; columns count code points of UTF-8.
  struct Position: Hashable {
    var line: Int
    var column: Int
  }

  init(of offsets: [Int], in source: consuming DocumentSource) throws(ReadError) {
    var wanted = Array(Set(offsets)).sorted()[...]
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    var start = 0
    var counter = Counter()
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

  /// Counts lines by looking for their ends; columns only of the line that is begun.
  struct Counter {
    private(set) var position = Position(line: 1, column: 1)

    mutating func pass(_ bytes: ArraySlice<UInt8>) {
      unsafe bytes.withUnsafeBufferPointer { all in
        guard let base = all.baseAddress else { return }
        var rest = 0
        while let end = unsafe memchr(base + rest, 0x0A, all.count - rest) {
          rest = unsafe UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
          position = Position(line: position.line + 1, column: 1)
        }
        let begun = unsafe all[rest...]
        position.column += unsafe begun.count { !UTF8Sequence.isContinuation($0) }
      }
    }
  }

  subscript(offset: Int) -> Position? { positions[offset] }
}
