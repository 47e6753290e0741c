import WXRKit

extension Item {
  /// When it was published, as far as the item alone tells: its local and GMT dates, else
  /// `pubDate`, shown by the site's clock where that is known.
  var ownTimestamp: Timestamp? {
    if let timestamp = Timestamp(local: date, gmt: dateGMT) { return timestamp }
    guard let published = pubDate.flatMap({ Timestamp(rfc822: $0) }) else { return nil }
    return date?.components.flatMap { Timestamp($0, of: published) } ?? published
  }
}

extension Timestamp {
  /// The moment as a clock shows it that stood at `local` then; nil if no time zone explains it.
  init?(_ local: LocalDateTime, of moment: Timestamp) {
    let distance = local.secondsSinceEpoch - moment.secondsSinceEpoch
    guard distance % 900 == 0, abs(distance) <= 14 * 3600 else { return nil }
    self.init(local, offset: distance / 60)
  }
}

extension WordPressDate {
  /// Also reads what scripts write: `2000-09-30T10:22:00.001Z`, or a day alone.
  var tolerantComponents: LocalDateTime? {
    if let components { return components }
    let text = rawValue.utf8
    let day = String(decoding: text.prefix(10), as: UTF8.self)
    if text.count == 10 { return LocalDateTime(day + " 00:00:00") }
    guard text.count >= 19, text.dropFirst(10).first == UInt8(ascii: "T") else { return nil }
    return LocalDateTime("\(day) \(String(decoding: text.dropFirst(11).prefix(8), as: UTF8.self))")
  }
}
