import WXRKit

/// Dates of feeds, nearly all of which are `Fri, 01 Mar 2019 06:15:00 +0000`.
enum FeedDate {
  /// Seconds since 1970 of a date as RFC 822 has it; nil for all else.
  static func seconds(_ text: String) -> Int? {
    let plain: Int? = unsafe text.withBytes { bytes in
      guard bytes.count == 31, unsafe bytes.has(" +0000", at: 25) else { return nil }
      return unsafe utc(bytes)
    }
    return plain ?? Timestamp(rfc822: text)?.secondsSinceEpoch
  }

  /// Reads the form with all digits where they are as a rule; nil for any other.
  private static func utc(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let month = months.firstIndex { unsafe bytes.has($0, at: 7) }
    guard unsafe bytes.has(", ", at: 3), let month,
      let year = unsafe number(bytes, 12, 4), let day = unsafe number(bytes, 5, 2),
      let hour = unsafe number(bytes, 17, 2), let minute = unsafe number(bytes, 20, 2),
      let second = unsafe number(bytes, 23, 2), unsafe bytes[19] == 0x3A, unsafe bytes[22] == 0x3A,
      let date = CalendarDay(year: year, month: month + 1, day: day)
    else { return nil }
    return LocalDateTime(day: date, hour: hour, minute: minute, second: second)?.secondsSinceEpoch
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ width: Int
  ) -> Int? {
    var value = 0
    for place in start..<start + width {
      let digit = unsafe bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  private static let months: [StaticString] = [
    " Jan ", " Feb ", " Mar ", " Apr ", " May ", " Jun ", " Jul ", " Aug ", " Sep ", " Oct ",
    " Nov ", " Dec ",
  ]
}
