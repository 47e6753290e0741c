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

  init(of offsets: [Int], in source: consuming any ByteSource & ~Copyable) throws(ReadError) {
    var wanted = Array(Set(offsets)).sorted()[...]
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    var offset = 0, line = 1, column = 1
    while !wanted.isEmpty {
      let count = try source.read(piece: &piece)
      for byte in piece[..<count] {
        while let next = wanted.first, next <= offset {
          positions[next] = Position(line: line, column: column)
          wanted.removeFirst()
        }
        offset += 1
        if byte == 0x0A {
          line += 1
          column = 1
        } else if !UTF8Sequence.isContinuation(byte) {
          column += 1
        }
      }
      if count == 0 { break }
    }
    for rest in wanted { positions[rest] = Position(line: line, column: column) }
  }

  subscript(offset: Int) -> Position? { positions[offset] }
}
