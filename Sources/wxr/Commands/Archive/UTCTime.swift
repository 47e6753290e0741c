import Foundation

/// A moment as archives write it: `2026-11-01T00:00:00Z`.
struct UTCTime {
  private let date: Date

  /// Reads RFC 3339 with any offset; nil for other forms.
  init?(_ text: String) {
    guard let date = try? Date.ISO8601FormatStyle().parse(text) else { return nil }
    self.date = date
  }

  private init(_ date: Date) { self.date = date }

  var text: String { date.formatted(Date.ISO8601FormatStyle()) }

  static var now: String { UTCTime(Date()).text }
}
