import WXRContent
import WXRKit

/// What stands where an export should hold a date.
enum DateForm: Hashable, Sendable {
  /// Nothing.
  case none
  /// WordPress's "not fixed yet", or year −1, which older versions print for it.
  case zero
  /// `YYYY-MM-DD hh:mm:ss`, a real date.
  case stored
  /// A real date, written otherwise.
  case other
  /// Day and month can be either way round: `03/04/2012`.
  case ambiguous
  /// The form of a date, but no such day or hour.
  case impossible
  /// No date at all.
  case unreadable

  init(_ date: WordPressDate) {
    self = date.components == nil ? Self(unusual: date.rawValue) : .stored
  }

  /// What the date of a feed is: `stored` where it is as RFC 822 has it.
  init(pubDate text: String) {
    self = FeedDate.seconds(text) == nil ? Self(unusual: text) : .stored
    if self == .other, DateText(text)?.hasMonthName == true { self = .stored }
  }

  private init(unusual text: String) {
    if text.utf8.allSatisfy({ $0 <= 0x20 }) {
      self = .none
    } else if text.hasPrefix("0000-00-00") || text.hasPrefix("-0001") || text.holds(" -0001 ") {
      self = .zero
    } else {
      self = DateText(text)?.form ?? .unreadable
    }
  }
}

/// A date taken apart into its numbers, whatever their order.
private struct DateText {
  private(set) var hasMonthName = false
  private(set) var form = DateForm.unreadable
  private var numbers: [(value: Int, width: Int, after: UInt8)] = []
  private var month: Int?

  /// nil for texts too long to be a date.
  init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    read(Array(text.utf8))
    form = judged()
  }

  // MARK: Words and numbers

  private mutating func read(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      let start = at
      if bytes[at].isDigit {
        while at < bytes.count, bytes[at].isDigit { at += 1 }
        let value = Int(String(decoding: bytes[start..<at], as: UTF8.self)) ?? .max
        numbers.append((value, at - start, at < bytes.count ? bytes[at] : 0))
      } else if bytes[at].isLetter {
        while at < bytes.count, bytes[at].isLetter { at += 1 }
        note(bytes[start..<at])
      } else {
        at += 1
      }
    }
  }

  private mutating func note(_ word: ArraySlice<UInt8>) {
    guard word.count >= 3, month == nil else { return }
    let start = String(decoding: word.prefix(3).map(\.lowercased), as: UTF8.self)
    month = Self.months.firstIndex(of: start).map { $0 + 1 }
    hasMonthName = month != nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  // MARK: Which number is what

  private func judged() -> DateForm {
    if let month { return judgedByName(month) }
    guard let first = numbers.first else { return .unreadable }
    if numbers.count == 1 { return judgedCompact(first.value, width: first.width) }
    guard numbers.count >= 3, first.after.isDateMark, numbers[1].after.isDateMark else {
      return .unreadable
    }
    if first.width == 4, numbers[1].width <= 2, numbers[2].width <= 2 {
      return judged(first.value, numbers[1].value, numbers[2].value, time: 3)
    }
    guard first.width <= 2, numbers[1].width <= 2, numbers[2].width == 4 else {
      return .unreadable
    }
    return judgedYearLast(dotted: first.after == UInt8(ascii: "."))
  }

  /// `1 March 2012 10:00`, `March 1, 2012`
  private func judgedByName(_ month: Int) -> DateForm {
    guard let year = numbers.firstIndex(where: { $0.width == 4 }),
      let day = numbers.firstIndex(where: { $0.width <= 2 }), day < 2, year < 2
    else { return .unreadable }
    return judged(numbers[year].value, month, numbers[day].value, time: 2)
  }

  private func judgedYearLast(dotted: Bool) -> DateForm {
    let (first, second, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
    let dayFirst = judged(year, second, first, time: 3)
    let monthFirst = judged(year, first, second, time: 3)
    if dotted || first == second { return dayFirst }
    switch (dayFirst, monthFirst) {
    case (.other, .other): return .ambiguous
    case (.other, _), (_, .other): return .other
    default: return .impossible
    }
  }

  /// `20120301` or `20120301101500`
  private func judgedCompact(_ value: Int, width: Int) -> DateForm {
    guard width == 8 || width == 14 else { return .unreadable }
    let day = width == 8 ? value : value / 1_000_000
    guard CalendarDay(year: day / 10_000, month: day / 100 % 100, day: day % 100) != nil else {
      return .unreadable
    }
    return .other
  }

  /// - Parameter time: which number the hour would be.
  private func judged(_ year: Int, _ month: Int, _ day: Int, time: Int) -> DateForm {
    if year == 0, month == 0, day == 0 { return .zero }
    guard CalendarDay(year: year, month: month, day: day) != nil else { return .impossible }
    guard numbers.count > time + 1, numbers[time].after == UInt8(ascii: ":") else { return .other }
    let second = numbers[time + 1].after == UInt8(ascii: ":") ? time + 2 : time
    let isTime =
      numbers[time].value < 24 && numbers[time + 1].value < 60
      && (second == time || second >= numbers.count || numbers[second].value < 60)
    return isTime ? .other : .impossible
  }
}

extension UInt8 {
  fileprivate var isDateMark: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: "/") || self == UInt8(ascii: ".")
  }
}
