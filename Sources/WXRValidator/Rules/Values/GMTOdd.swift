package import WXRKit

/// The two dates of an item, local and GMT, do not go together.
///
/// **Why it matters.** The difference between the two says how far the site's clock is from UTC. One
/// that no time zone has, or that the site's other items do not have, is the mark of an import that
/// mixed them up: the post is shown hours early or late, near midnight on another day, and its
/// address can contain that day. Where only `pubDate` says otherwise, or all items of the beginning
/// or the end of the export differ (as if the setting had been changed), it is a note.
///
/// **Bad**
/// ```xml
/// <pubDate>Fri, 01 Mar 2019 10:00:00 +0000</pubDate>
/// <wp:post_date>2019-03-01 10:00:00</wp:post_date>
/// <wp:post_date_gmt>2019-03-01 09:53:21</wp:post_date_gmt>
/// ```
/// **Good**
/// ```xml
/// <pubDate>Fri, 01 Mar 2019 09:00:00 +0000</pubDate>
/// <wp:post_date>2019-03-01 10:00:00</wp:post_date>
/// <wp:post_date_gmt>2019-03-01 09:00:00</wp:post_date_gmt>
/// ```
/// **What to do.** Compare the post's time with what readers saw, and set it in WordPress. Was the
/// site moved from Blogger or LiveJournal? Then look at all posts of that time.
///
/// **Fix.** None: either of the two dates can be the right one.
package struct GMTOdd: Rule {
  package static let facts = RuleFacts("WXR403", .warning, fix: .none, in: [.convert])
  package static let subjects: Subjects = [.items, .end]

  private var count = 0
  private var clocks: [ClockHabit.Reading] = []
  private var places: [FieldPlace] = []

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    defer { count += 1 }
    guard let gmt = item.dateGMT?.components, let local = item.date?.components else { return }
    comparePubDate(item, gmt, &report)
    let difference = local.secondsSinceEpoch - gmt.secondsSinceEpoch
    guard Self.isZone(difference) else {
      return report.add(
        "The local date is \(Self.said(difference)) of GMT, which no time zone is.",
        at: .field(.postDateGMT))
    }
    clocks.append(ClockHabit.Reading(gmt, minutes: difference / 60))
    places.append(FieldPlace(.postDateGMT, ofItem: count, report))
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    let habit = ClockHabit(clocks)
    for (clock, place) in zip(clocks, places) {
      guard let oddity = habit.oddity(clock.minutes) else { continue }
      report.add(
        "The local date is \(Self.said(Int(clock.minutes) * 60)) of GMT, elsewhere it is "
          + "\(Self.said(Int(habit.usual) * 60)).",
        at: place.spot(.postDateGMT, in: references),
        severity: oddity == .changedSetting ? .info : nil)
    }
  }

  private func comparePubDate(
    _ item: Item, _ gmt: LocalDateTime, _ report: inout RuleReport
  ) {
    guard let text = item.pubDate, let published = Timestamp(rfc822: text),
      published.secondsSinceEpoch != gmt.secondsSinceEpoch
    else { return }
    report.add(
      "The pubDate is \(Self.said(published.secondsSinceEpoch - gmt.secondsSinceEpoch)) of "
        + "wp:post_date_gmt.", at: .field(.pubDate), severity: .info)
  }

  /// Zones are whole quarters of an hour, from 12 hours west to 14 hours east.
  private static func isZone(_ seconds: Int) -> Bool {
    seconds % 900 == 0 && seconds >= -12 * 3600 && seconds <= 14 * 3600
  }

  /// `2 h 30 min ahead`
  private static func said(_ seconds: Int) -> String {
    guard seconds != 0 else { return "0 min ahead" }
    let size = abs(seconds)
    let parts = [(size / 3600, "h"), (size / 60 % 60, "min"), (size % 60, "s")]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.joined(separator: " ") + (seconds > 0 ? " ahead" : " behind")
  }
}
