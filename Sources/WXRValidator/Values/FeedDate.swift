import WXRContent
import WXRKit

/// Dates of feeds, nearly all of which are `Fri, 01 Mar 2019 06:15:00 +0000`.
enum FeedDate {
  /// Seconds since 1970 of a date as RFC 822 has it; nil for all else.
  static func seconds(_ text: String) -> Int? {
    let plain = text.look { view -> Int? in
      guard view.count == 31, view.has(" +0000", at: 25) else { return nil }
      return utc(view)
    }
    return plain ?? Timestamp(rfc822: text)?.secondsSinceEpoch
  }

  /// Reads the form with all digits where they are as a rule; nil for any other.
  private static func utc(_ view: ByteView) -> Int? {
    let month = months.firstIndex { view.has($0, at: 7) }
    guard view.has(", ", at: 3), let month,
      let year = number(view, 12, 4), let day = number(view, 5, 2),
      let hour = number(view, 17, 2), let minute = number(view, 20, 2),
      let second = number(view, 23, 2), view[19] == 0x3A, view[22] == 0x3A,
      let date = CalendarDay(year: year, month: month + 1, day: day)
    else { return nil }
    return LocalDateTime(day: date, hour: hour, minute: minute, second: second)?.secondsSinceEpoch
  }

  private static func number(_ view: ByteView, _ start: Int, _ width: Int) -> Int? {
    var value = 0
    for place in start..<start + width {
      let digit = view[place] &- 0x30
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
