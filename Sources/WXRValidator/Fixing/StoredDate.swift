import WXRKit

extension LocalDateTime {
  /// The moment so many seconds after 1970 began, on a clock that shows UTC; nil outside of the
  /// years 1 to 9999.
  init?(secondsSinceEpoch seconds: Int) {
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - days * 86_400
    // Years that begin in March put the leap day last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let number = month < 10 ? month + 3 : month - 9
    guard
      let day = CalendarDay(
        year: year + era * 400 + (number <= 2 ? 1 : 0), month: number,
        day: dayOfYear - (153 * month + 2) / 5 + 1)
    else { return nil }
    self.init(day: day, hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60)
  }

  /// `2019-03-01 07:15:00`, as WordPress stores it.
  var stored: String { description.replacing("T", with: " ") }

  /// `Fri, 01 Mar 2019 06:15:00 +0000`, as feeds have the moments of UTC.
  var feedDate: String {
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let weekday = weekdays[((day.daysSinceEpoch % 7) + 7) % 7]
    let text = description
    return "\(weekday), \(text.prefix(10).suffix(2)) \(months[day.month - 1]) \(text.prefix(4)) "
      + "\(text.suffix(8)) +0000"
  }

  func moved(_ seconds: Int) -> LocalDateTime? {
    LocalDateTime(secondsSinceEpoch: secondsSinceEpoch + seconds)
  }
}
