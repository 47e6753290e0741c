extension Timestamp {
  /// Reads the date of a feed: `Fri, 01 Mar 2019 06:15:00 +0000`.
  ///
  /// The day of the week may be missing and is not checked; the year has four digits; the zone is
  /// a number (`+0900`, `+09:00`), `GMT`, `UT`, `UTC` or `Z`. nil for all else, year −1 too.
  public init?(rfc822 text: String) {
    var parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { Substring($0) }
    Self.dropDayOfWeek(&parts)
    guard parts.count == 5, parts[0].utf8.count <= 2, parts[2].utf8.count == 4,
      let day = Self.number(parts[0]), let year = Self.number(parts[2]),
      let month = Self.months.firstIndex(of: parts[1]),
      let date = CalendarDay(year: year, month: month + 1, day: day),
      let local = LocalDateTime(day: date, time: parts[3]),
      let offset = Self.offset(parts[4])
    else { return nil }
    self.init(local, offset: offset)
  }

  private static let months: [Substring] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Fri,` before the day, with or without a space behind it.
  private static func dropDayOfWeek(_ parts: inout [Substring]) {
    guard let first = parts.first, first.utf8.count >= 4,
      first.utf8.dropFirst(3).first == UInt8(ascii: ","),
      first.utf8.prefix(3).allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
      })
    else { return }
    parts[0] = Substring(first.utf8.dropFirst(4))
    if parts[0].isEmpty { parts.removeFirst() }
  }

  private static func number(_ text: Substring) -> Int? {
    var digits = DigitReader(text.utf8)
    return text.isEmpty ? nil : digits.number(text.utf8.count)
  }

  private static func offset(_ zone: Substring) -> Int? {
    switch zone {
    case "GMT", "UT", "UTC", "Z": return 0
    default: break
    }
    var digits = DigitReader(zone.utf8.dropFirst())
    guard zone.first == "+" || zone.first == "-", let hours = digits.number(2) else { return nil }
    _ = digits.skip(":")
    guard let minutes = digits.number(2), digits.isAtEnd else { return nil }
    return (zone.first == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}
