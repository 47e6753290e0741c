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
    guard text.utf8.count == 19 else { return nil }
    var text = String(text)
    guard let parsed = text.withUTF8({ unsafe Self.parsed($0) }) else { return nil }
    self = parsed
  }

  private static func parsed(_ bytes: UnsafeBufferPointer<UInt8>) -> LocalDateTime? {
    var digits = unsafe DigitReader(bytes)
    guard let day = unsafe CalendarDay(&digits), unsafe digits.skip(" ") else { return nil }
    return unsafe LocalDateTime(day: day, &digits)
  }

  /// A day with a time written `hh:mm:ss`.
  init?(day: CalendarDay, time: some StringProtocol) {
    var digits = DigitReader(time.utf8)
    self.init(day: day, &digits)
  }

  private init?(day: CalendarDay, _ digits: inout DigitReader<some Collection<UInt8>>) {
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
    var digits = DigitWriter()
    write(to: &digits)
    return digits.text
  }

  func write(to digits: inout DigitWriter) {
    day.write(to: &digits)
    digits.append("T", hour, width: 2)
    digits.append(":", minute, width: 2)
    digits.append(":", second, width: 2)
  }
}
