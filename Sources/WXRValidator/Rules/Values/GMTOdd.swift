package import WXRKit

/// The two dates of an item, local and GMT, do not go together.
///
/// **Why it matters.** The difference between the two says how far the site's clock is from UTC. One
/// that no time zone has, or that the site's other items do not have, is the mark of an import that
/// mixed them up: the post is shown hours early or late, near midnight on another day, and its
/// address can contain that day. Where only `pubDate` says otherwise, or all items of the
/// beginning or the end differ (as if the setting had been changed), or the others have no
/// difference at all (as if those had been imported), it is a note.
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
    guard item.isLive, item.type?.isInternal != true, let gmt = item.dateGMT?.components,
      let local = item.date?.components
    else { return }
    comparePubDate(item, gmt, &report)
    let difference = local.secondsSinceEpoch - gmt.secondsSinceEpoch
    guard Self.isZone(difference) else {
      return report.add(
        "The local date is \(Self.said(difference, "GMT")), which no time zone is.",
        at: .field(.postDateGMT), severity: Self.isNearlyZone(difference) ? .info : nil)
    }
    clocks.append(ClockHabit.Reading(gmt, minutes: difference / 60))
    places.append(FieldPlace(.postDateGMT, ofItem: count, report))
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    let habit = ClockHabit(clocks)
    for (clock, place) in zip(clocks, places) {
      guard let oddity = habit.oddity(clock.minutes) else { continue }
      report.add(
        "The local date is \(Self.said(Int(clock.minutes) * 60, "GMT")), elsewhere it is "
          + "\(Self.said(Int(habit.usual) * 60, "it")).",
        at: place.spot(.postDateGMT, in: references),
        severity: oddity == .unsure ? .info : nil)
    }
  }

  private func comparePubDate(
    _ item: Item, _ gmt: LocalDateTime, _ report: inout RuleReport
  ) {
    guard let text = item.pubDate, let published = FeedDate.seconds(text),
      published != gmt.secondsSinceEpoch
    else { return }
    report.add(
      "The pubDate is "
        + Self.said(published - gmt.secondsSinceEpoch, "wp:post_date_gmt") + ".",
      at: .field(.pubDate), severity: .info)
  }

  /// Zones are whole quarters of an hour, from 12 hours west to 14 hours east.
  private static func isZone(_ seconds: Int) -> Bool {
    seconds % 900 == 0 && seconds >= -12 * 3600 && seconds <= 14 * 3600
  }

  /// Whether a zone is less than three minutes away, as when a post was saved twice in a row.
  private static func isNearlyZone(_ seconds: Int) -> Bool {
    let rest = abs(seconds) % 900
    return isZone(seconds - seconds % 900) && min(rest, 900 - rest) <= 180
  }

  /// `2 h 30 min ahead of GMT`
  private static func said(_ seconds: Int, _ other: String) -> String {
    guard seconds != 0 else { return "the same as \(other)" }
    let size = abs(seconds)
    let parts = [(size / 3600, "h"), (size / 60 % 60, "min"), (size % 60, "s")]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.joined(separator: " ") + (seconds > 0 ? " ahead of " : " behind ") + other
  }
}
