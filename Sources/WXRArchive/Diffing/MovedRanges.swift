/// The ranges that two recipes share but that stand at another place among the shared ones: all that
/// are not part of the longest run in the same order, longest in bytes.
package struct MovedRanges {
  package private(set) var ranges: [PackRange] = []

  /// A shared range and where it is in the old stream.
  private struct Shared {
    var range: PackRange
    var place: Int
  }

  package init(from old: Recipe, to new: Recipe) {
    let shared = Self.shared(old, new)
    let places = Array(Set(shared.map(\.place))).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    var best = PrefixMaximum(count: places.count)
    var previous = [Int?](repeating: nil, count: shared.count)
    for (number, part) in shared.enumerated() {
      let rank = ranks[part.place, default: 0]
      let before = best.maximum(below: rank)
      previous[number] = before.holder
      best.raise(rank, to: before.value + part.range.length, holder: number)
    }
    var stays = Set<Int>()
    var holder = best.maximum(below: places.count).holder
    while let number = holder {
      stays.insert(number)
      holder = previous[number]
    }
    ranges = shared.indices.filter { !stays.contains($0) }.map { shared[$0].range }
  }

  /// What of the new recipe the old one has too, in the new one's order.
  private static func shared(_ old: Recipe, _ new: Recipe) -> [Shared] {
    var byPack: [Int: [Shared]] = [:]
    var place = 0
    for range in old.ranges {
      byPack[range.pack, default: []].append(Shared(range: range, place: place))
      place += range.length
    }
    for pack in Array(byPack.keys) { byPack[pack]?.sort { $0.range.offset < $1.range.offset } }
    return new.ranges.flatMap { range in parts(of: range, in: byPack[range.pack] ?? []) }
  }

  private static func parts(of range: PackRange, in olds: [Shared]) -> [Shared] {
    var low = 0
    var high = olds.count
    while low < high {
      let middle = (low + high) / 2
      if olds[middle].range.end > range.offset { high = middle } else { low = middle + 1 }
    }
    var parts: [Shared] = []
    for old in olds[low...] {
      guard old.range.offset < range.end else { break }
      let start = max(range.offset, old.range.offset)
      let end = min(range.end, old.range.end)
      guard end > start else { continue }
      parts.append(
        Shared(
          range: PackRange(pack: range.pack, offset: start, length: end - start),
          place: old.place + start - old.range.offset))
    }
    return parts
  }
}

/// The greatest value at the first places of a list (Fenwick's tree).
private struct PrefixMaximum {
  private var nodes: [(value: Int, holder: Int?)]

  init(count: Int) { nodes = Array(repeating: (0, nil), count: count + 1) }

  func maximum(below place: Int) -> (value: Int, holder: Int?) {
    var result: (value: Int, holder: Int?) = (0, nil)
    var node = place
    while node > 0 {
      if nodes[node].value > result.value { result = nodes[node] }
      node &= node - 1
    }
    return result
  }

  mutating func raise(_ place: Int, to value: Int, holder: Int) {
    var node = place + 1
    while node < nodes.count {
      if value > nodes[node].value { nodes[node] = (value, holder) }
      node += node & -node
    }
  }
}
