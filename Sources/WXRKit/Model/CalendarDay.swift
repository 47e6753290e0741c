/// A day of the Gregorian calendar, year 1 to 9999.
public struct CalendarDay: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// nil for a day that the calendar does not have.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads exactly `YYYY-MM-DD`.
  public init?(_ text: some StringProtocol) {
    var digits = DigitReader(text.utf8)
    self.init(&digits)
    guard digits.isAtEnd else { return nil }
  }

  /// Reads `YYYY-MM-DD` from the front.
  init?(_ digits: inout DigitReader<some Collection<UInt8>>) {
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2),
      digits.skip("-"), let day = digits.number(2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days since 1 January 1970, negative before.
  public var daysSinceEpoch: Int {
    // Years that begin in March put the leap day last; 719,468 days lie between 0000-03-01 and 1970.
    let years = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return years * 365 + years / 4 - years / 100 + years / 400 + dayOfYear - 719_468
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `2019-03-01`
  public var description: String {
    var digits = DigitWriter()
    write(to: &digits)
    return digits.text
  }

  func write(to digits: inout DigitWriter) {
    digits.append(year, width: 4)
    digits.append("-", month, width: 2)
    digits.append("-", day, width: 2)
  }
}
