import WXRKit

/// The first and last of many dates, which are compared as texts and seldom read.
struct DateSpan: Sendable {
  private var low: String?
  private var high: String?

  var range: ExportSummary.DateRange? {
    guard let first = low.flatMap({ LocalDateTime($0) }),
      let last = high.flatMap({ LocalDateTime($0) })
    else { return nil }
    return ExportSummary.DateRange(first: first, last: last)
  }

  /// - Returns: whether this is a date.
  @discardableResult
  mutating func add(_ date: String?) -> Bool {
    guard let date else { return false }
    if let low, let high, date >= low, date <= high { return true }
    guard LocalDateTime(date) != nil else { return false }
    if low.map({ date < $0 }) ?? true { low = date }
    if high.map({ date > $0 }) ?? true { high = date }
    return true
  }

  mutating func merge(_ other: DateSpan) {
    add(other.low)
    add(other.high)
  }
}

extension DateSpan {
  /// The local date, else the GMT one, else that of the feed.
  mutating func add(_ item: Item) {
    if add(item.date?.rawValue) || add(item.dateGMT?.rawValue) { return }
    guard let date = item.derivedDate else { return }
    var text = Array(date.local.description.utf8)
    text[10] = 0x20
    add(String(decoding: text, as: UTF8.self))
  }
}
