extension Recipe {
  /// The parts that another recipe does not use, in this one's order.
  package func subtracting(_ other: Recipe) -> Recipe {
    let taken = other.merged
    var rest = Recipe()
    for range in ranges {
      for part in Self.parts(of: range, without: taken[range.pack] ?? []) { rest.append(part) }
    }
    return rest
  }

  /// The ranges of each pack, sorted, those that touch joined.
  private var merged: [Int: [PackRange]] {
    Dictionary(grouping: ranges, by: \.pack).mapValues { ranges in
      var result: [PackRange] = []
      for range in ranges.sorted(by: { $0.offset < $1.offset }) {
        if let last = result.last, range.offset <= last.end {
          result[result.count - 1].length = max(last.end, range.end) - last.offset
        } else {
          result.append(range)
        }
      }
      return result
    }
  }

  private static func parts(of range: PackRange, without taken: [PackRange]) -> [PackRange] {
    var parts: [PackRange] = []
    var place = range.offset
    var next = firstEnding(after: range.offset, in: taken)
    while place < range.end {
      let gapEnd = next < taken.count ? min(range.end, taken[next].offset) : range.end
      if gapEnd > place {
        parts.append(PackRange(pack: range.pack, offset: place, length: gapEnd - place))
      }
      place = next < taken.count ? max(gapEnd, min(range.end, taken[next].end)) : range.end
      next += 1
    }
    return parts
  }

  private static func firstEnding(after offset: Int, in ranges: [PackRange]) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
