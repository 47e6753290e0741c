import WXRContent
import WXRKit

/// A date in another form than WordPress's: `2000-09-30T10:22:00.001Z`, `15.04.2012`,
/// `3 April 2012 10:00`, `20130506070809`.
///
/// It reads what ``DateForm`` takes for a real date that can mean one day only.
struct WrittenDate {
  let local: LocalDateTime
  /// Minutes east of UTC, where it says so.
  private(set) var offset: Int?

  init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    var parts = DateParts(Array(text.utf8))
    guard let local = parts.dateTime() else { return nil }
    self.local = local
    offset = parts.zone()
  }
}

/// The numbers and words of a date.
private struct DateParts {
  private let bytes: [UInt8]
  private var numbers: [(value: Int, width: Int, end: Int)] = []
  private var month: Int?
  private var isAfternoon: Bool?
  /// Where the time ends.
  private var timeEnd: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var at = 0
    while at < bytes.count {
      let start = at
      if bytes[at].isDigit {
        while at < bytes.count, bytes[at].isDigit { at += 1 }
        numbers.append((Int(bytes.text(start..<at)) ?? .max, at - start, at))
      } else if bytes[at].isLetter {
        while at < bytes.count, bytes[at].isLetter { at += 1 }
        note(bytes.text(start..<at).lowercased())
      } else {
        at += 1
      }
    }
  }

  private mutating func note(_ word: String) {
    if word == "am" || word == "pm" { isAfternoon = word == "pm" }
    guard word.utf8.count >= 3, month == nil else { return }
    month = Self.months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private func byte(after number: Int) -> UInt8 {
    numbers[number].end < bytes.count ? bytes[numbers[number].end] : 0
  }

  mutating func dateTime() -> LocalDateTime? {
    if numbers.count == 1, month == nil { return compact() }
    guard let (day, time) = dayAndTime() else { return nil }
    return self.time(from: time, on: day)
  }

  /// The day, and which number the hour would be.
  private func dayAndTime() -> (CalendarDay, time: Int)? {
    if let month {
      guard let year = numbers.firstIndex(where: { $0.width == 4 }),
        let day = numbers.firstIndex(where: { $0.width <= 2 })
      else { return nil }
      let date = CalendarDay(year: numbers[year].value, month: month, day: numbers[day].value)
      return date.map { ($0, 2) }
    }
    guard numbers.count >= 3 else { return nil }
    let values = numbers.prefix(3).map(\.value)
    if numbers[0].width == 4 {
      return CalendarDay(year: values[0], month: values[1], day: values[2]).map { ($0, 3) }
    }
    let dayFirst = CalendarDay(year: values[2], month: values[1], day: values[0])
    let monthFirst = CalendarDay(year: values[2], month: values[0], day: values[1])
    if byte(after: 0) == UInt8(ascii: ".") || dayFirst == monthFirst {
      return dayFirst.map { ($0, 3) }
    }
    // Either way round, nobody knows which.
    if dayFirst != nil, monthFirst != nil { return nil }
    return (dayFirst ?? monthFirst).map { ($0, 3) }
  }

  private mutating func time(from first: Int, on day: CalendarDay) -> LocalDateTime? {
    guard numbers.count > first + 1, byte(after: first) == UInt8(ascii: ":") else {
      return LocalDateTime(day: day, hour: 0, minute: 0, second: 0)
    }
    let hasSecond = numbers.count > first + 2 && byte(after: first + 1) == UInt8(ascii: ":")
    var hour = numbers[first].value
    if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    timeEnd = numbers[first + (hasSecond ? 2 : 1)].end
    return LocalDateTime(
      day: day, hour: hour, minute: numbers[first + 1].value,
      second: hasSecond ? numbers[first + 2].value : 0)
  }

  /// `20120301` or `20120301101500`
  private func compact() -> LocalDateTime? {
    let (value, width) = (numbers[0].value, numbers[0].width)
    guard width == 8 || width == 14 else { return nil }
    let day = width == 8 ? value : value / 1_000_000
    let time = width == 8 ? 0 : value % 1_000_000
    return CalendarDay(year: day / 10_000, month: day / 100 % 100, day: day % 100).flatMap {
      LocalDateTime(day: $0, hour: time / 10_000, minute: time / 100 % 100, second: time % 100)
    }
  }

  /// What stands behind the time: `Z`, `GMT`, `+02:00`, `-0500`; a fraction of a second before it.
  func zone() -> Int? {
    guard var at = timeEnd else { return nil }
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      while at < bytes.count, bytes[at].isDigit { at += 1 }
    }
    while at < bytes.count, bytes[at] == .space { at += 1 }
    guard at < bytes.count else { return nil }
    if ["Z", "GMT", "UTC", "UT"].contains(bytes.text(at..<bytes.count).trimmed.uppercased()) {
      return 0
    }
    guard bytes[at] == UInt8(ascii: "+") || bytes[at] == .dash else { return nil }
    let digits = bytes[(at + 1)...].filter { $0 != UInt8(ascii: ":") }.prefix { $0.isDigit }
    guard digits.count == 4 || digits.count == 2,
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    let minutes = digits.count == 4 ? number / 100 * 60 + number % 100 : number * 60
    return bytes[at] == .dash ? -minutes : minutes
  }
}
