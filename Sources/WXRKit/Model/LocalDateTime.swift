/// A day and a time of day to the second, of no zone: what a wall clock shows.
public struct LocalDateTime: Hashable, Sendable {
  public let day: CalendarDay
  public let hour: Int
  public let minute: Int
  public let second: Int

  /// nil for a time that the clock does not show; leap seconds are none.
  public init?(day: CalendarDay, hour: Int, minute: Int, second: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Reads exactly `YYYY-MM-DD hh:mm:ss`; nil for other forms and impossible dates.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 19, text.utf8.dropFirst(10).first == UInt8(ascii: " ") else {
      return nil
    }
    let cut = text.utf8.index(text.startIndex, offsetBy: 10)
    guard let day = CalendarDay(text[..<cut]) else { return nil }
    self.init(day: day, time: text[text.utf8.index(after: cut)...])
  }

  /// A day with a time written `hh:mm:ss`.
  init?(day: CalendarDay, time: some StringProtocol) {
    var digits = DigitReader(time.utf8)
    guard let hour = digits.number(2), digits.skip(":"), let minute = digits.number(2),
      digits.skip(":"), let second = digits.number(2), digits.isAtEnd
    else { return nil }
    self.init(day: day, hour: hour, minute: minute, second: second)
  }

  /// Seconds since 1970 if the clock showed UTC.
  public var secondsSinceEpoch: Int {
    day.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
  }
}

extension LocalDateTime: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.day, left.hour, left.minute, left.second)
      < (right.day, right.hour, right.minute, right.second)
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// `2019-03-01T07:15:00`
  public var description: String {
    "\(day)T\(hour.padded(2)):\(minute.padded(2)):\(second.padded(2))"
  }
}
