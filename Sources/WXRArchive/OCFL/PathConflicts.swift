/// Paths of one tree that cannot all be there: twice the same, or a file where another's folder is.
enum PathConflicts {
  /// Sorted with the slash before all else, what lies inside of a path comes right after it.
  static func find(in paths: [StoredPath], _ found: (StoredPath, _ isTwice: Bool) -> Void) {
    let sorted = paths.sorted { left, right in
      left.text.utf8.lexicographicallyPrecedes(right.text.utf8) { order($0) < order($1) }
    }
    for (path, next) in zip(sorted, sorted.dropFirst()) {
      if path == next {
        found(path, true)
      } else if next.text.utf8.starts(with: path.text.utf8),
        next.text.utf8.dropFirst(path.text.utf8.count).first == UInt8(ascii: "/")
      {
        found(path, false)
      }
    }
  }

  private static func order(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "/"): 0
    case ..<UInt8(ascii: "/"): byte + 1
    default: byte
    }
  }
}
