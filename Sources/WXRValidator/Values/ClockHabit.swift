import WXRKit

/// How far a site's clock is from UTC as a rule, and which distances are odd for it.
///
/// Summer time makes two habits of one; a site that moved has several. An offset is odd where it is
/// rare, and more than summer time away from each habit.
struct ClockHabit {
  /// What one item's dates show, in eight bytes.
  struct Reading: Sendable {
    /// Since 1970.
    let time: Int32
    /// East of UTC.
    let minutes: Int16

    init(_ gmt: LocalDateTime, minutes: Int) {
      time = Int32(clamping: gmt.secondsSinceEpoch / 60)
      self.minutes = Int16(clamping: minutes)
    }
  }

  enum Oddity { case odd, unsure }

  /// The most frequent offset.
  private(set) var usual: Int16 = 0
  private var oddities: [Int16: Oddity] = [:]

  private struct Sightings {
    var count = 0
    var first = Int32.max
    var last = Int32.min

    mutating func add(_ time: Int32) {
      count += 1
      first = min(first, time)
      last = max(last, time)
    }
  }

  init(_ readings: [Reading]) {
    var sightings: [Int16: Sightings] = [:]
    for reading in readings { sightings[reading.minutes, default: Sightings()].add(reading.time) }
    let most = sightings.values.map(\.count).max() ?? 0
    // What two items do is no habit.
    guard most >= 3 else { return }
    usual = sightings.filter { $0.value.count == most }.keys.min() ?? 0
    let habits = Self.withSummerTime(sightings.filter { $0.value.count * 4 > most + 2 }.map(\.key))
    var all = Sightings()
    for (offset, seen) in sightings where habits.contains(offset) {
      all.add(seen.first)
      all.add(seen.last)
    }
    for (offset, seen) in sightings where !habits.contains(offset) {
      let isApart = seen.last < all.first || seen.first > all.last && seen.count > 1
      // Where the others have none, those may be the imported ones.
      oddities[offset] = isApart || usual == 0 ? .unsure : .odd
    }
  }

  func oddity(_ minutes: Int16) -> Oddity? { oddities[minutes] }

  /// Habits with the hour before and after them, unless two of them are an hour apart already.
  private static func withSummerTime(_ habits: [Int16]) -> Set<Int16> {
    let all = Set(habits)
    if habits.contains(where: { all.contains($0 + 60) }) { return all }
    return all.union(habits.flatMap { [$0 - 60, $0 + 60] })
  }
}
