import WXRKit

/// How far a site's clock is from UTC at a time: as far as that of the item next to it in time.
struct SiteClock {
  private let readings: [ClockHabit.Reading]
  private let habit: ClockHabit

  init(_ readings: [ClockHabit.Reading]) {
    habit = ClockHabit(readings)
    let habit = habit
    self.readings = readings.filter { habit.oddity($0.minutes) == nil }
      .sorted { ($0.time, $0.minutes) < ($1.time, $1.minutes) }
  }

  /// Seconds east of UTC; none where no item shows it.
  func offset(near seconds: Int) -> Int {
    let minute = Int32(clamping: seconds / 60)
    let after = readings.partition { $0.time < minute }
    let around = [after - 1, after].filter { readings.indices.contains($0) }
    let nearest = around.min {
      abs(Int(readings[$0].time) - Int(minute)) < abs(Int(readings[$1].time) - Int(minute))
    }
    return nearest.map { Int(readings[$0].minutes) * 60 } ?? 0
  }
}
