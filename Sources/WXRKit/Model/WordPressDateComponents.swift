extension WordPressDate {
  /// What the text says, if it is exactly `YYYY-MM-DD hh:mm:ss`, a date of the calendar and of
  /// year 1 or later; nil for zero dates and all other forms.
  public var components: LocalDateTime? { LocalDateTime(rawValue) }

  /// Whether this is WordPress's "not fixed yet": `0000-00-00 00:00:00`, or any date of year 0
  /// without month or day.
  public var isZero: Bool { rawValue.utf8.starts(with: "0000-00-00".utf8) }
}
