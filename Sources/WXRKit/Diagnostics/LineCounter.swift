#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Counts lines by looking for their ends; columns only of the line that is begun.
struct LineCounter {
  private(set) var position = LineTable.Position(line: 1, column: 1)

  mutating func pass(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      var rest = 0
      while let end = unsafe memchr(base + rest, 0x0A, all.count - rest) {
        rest = unsafe UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
        position = LineTable.Position(line: position.line + 1, column: 1)
      }
      let begun = unsafe all[rest...]
      position.column += unsafe begun.count { !UTF8Sequence.isContinuation($0) }
    }
  }
}
