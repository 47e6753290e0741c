import WXRKit

/// How far the site's clock was from UTC, learnt from the items that tell both times.
///
/// Drafts have a local time only. What their clock was from UTC is what it was for the items of
/// the same weeks, for summer time comes and goes.
struct OffsetHabit: Sendable {
  /// For each offset in minutes, the local times at which it was seen, sorted by ``finish()``.
  private var times: [Int: [Int]] = [:]

  mutating func add(_ timestamp: Timestamp) {
    times[timestamp.offset, default: []].append(timestamp.local.secondsSinceEpoch)
  }

  mutating func finish() {
    for offset in Array(times.keys) { times[offset]?.sort() }
  }

  /// The most frequent offset within thirty days, else the one of the nearest item; nil if no item
  /// tells any.
  func offset(at local: LocalDateTime) -> Int? {
    let time = local.secondsSinceEpoch
    let sightings = times.keys.sorted().compactMap { offset in
      times[offset].map { Sighting(offset: offset, times: $0, around: time) }
    }
    let near = sightings.max { ($0.countNear, -$0.distance) < ($1.countNear, -$1.distance) }
    guard let near, near.countNear > 0 else {
      return sightings.min { $0.distance < $1.distance }?.offset
    }
    return near.offset
  }

  /// How often and how near one offset was seen.
  private struct Sighting {
    let offset: Int
    let countNear: Int
    let distance: Int

    private static let window = 30 * 86_400

    init(offset: Int, times: [Int], around time: Int) {
      self.offset = offset
      let start = times.firstSorted { $0 >= time - Self.window }
      let end = times.firstSorted { $0 > time + Self.window }
      countNear = end - start
      let next = times.firstSorted { $0 >= time }
      let neighbours = times[max(next - 1, 0)..<min(next + 1, times.count)]
      distance = neighbours.map { abs($0 - time) }.min() ?? .max
    }
  }
}

extension [Int] {
  /// The first index whose element the predicate accepts, in a sorted array.
  fileprivate func firstSorted(where isPast: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
