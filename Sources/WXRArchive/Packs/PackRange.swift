/// Bytes of a pack, counted as they are unpacked: `[pack, offset, length]`.
package struct PackRange: Hashable, Sendable {
  /// The number of the version that wrote the pack.
  package var pack: Int
  package var offset: Int
  package var length: Int

  package init(pack: Int, offset: Int, length: Int) {
    self.pack = pack
    self.offset = offset
    self.length = length
  }

  package var end: Int { offset + length }
}

/// How a stream is put together again: the ranges whose bytes follow each other.
///
/// ```swift
/// var recipe = Recipe()
/// recipe.append(PackRange(pack: 1, offset: 0, length: 181))
/// recipe.append(PackRange(pack: 1, offset: 181, length: 402))   // one range of 583 bytes
/// ```
package struct Recipe: Hashable, Sendable {
  package private(set) var ranges: [PackRange] = []

  package init() {}

  package init(_ ranges: some Sequence<PackRange>) {
    for range in ranges { append(range) }
  }

  /// How many bytes the stream has.
  package var length: Int { ranges.reduce(0) { $0 + $1.length } }

  /// The numbers of the packs that it draws on, sorted.
  package var packs: [Int] { Set(ranges.map(\.pack)).sorted() }

  /// Appends a range; one that follows the last one directly becomes part of it.
  package mutating func append(_ range: PackRange) {
    guard range.length > 0 else { return }
    if let last = ranges.last, last.pack == range.pack, last.end == range.offset {
      ranges[ranges.count - 1].length += range.length
    } else {
      ranges.append(range)
    }
  }

  /// How many bytes of each pack it uses; a byte that is used twice counts once.
  package var used: [Int: Int] {
    var result: [Int: Int] = [:]
    for (pack, ranges) in Dictionary(grouping: ranges, by: \.pack) {
      var end = 0
      for range in ranges.sorted(by: { $0.offset < $1.offset }) where range.end > end {
        result[pack, default: 0] += range.end - max(end, range.offset)
        end = range.end
      }
    }
    return result
  }
}
