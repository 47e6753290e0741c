package import WXRKit

/// An item or comment has no date: `0000-00-00 00:00:00`, the year −1, or nothing.
///
/// **Why it matters.** For drafts and pending posts WordPress writes a zero date until they are
/// published, so there it is only a note. A published item without a date is sorted to the end or
/// the beginning of everything, gets the day of the import, and stops converters that expect one.
///
/// **Bad**
/// ```xml
/// <wp:post_date><![CDATA[2019-03-01 07:15:00]]></wp:post_date>
/// <wp:post_date_gmt><![CDATA[0000-00-00 00:00:00]]></wp:post_date_gmt>
/// <wp:status><![CDATA[publish]]></wp:status>
/// ```
/// **Good**
/// ```xml
/// <wp:post_date><![CDATA[2019-03-01 07:15:00]]></wp:post_date>
/// <wp:post_date_gmt><![CDATA[2019-03-01 06:15:00]]></wp:post_date_gmt>
/// <wp:status><![CDATA[publish]]></wp:status>
/// ```
/// **What to do.** Open the post in WordPress, set its date and update it, then export again.
///
/// **Fix.** Inferred, with `--semantic`: the missing one of the two dates is worked out from the
/// other and from how far the site's other items are from UTC; with neither, `pubDate` is taken,
/// else the date of the last change. Where none is real it stays, and drafts are left alone.
package struct ZeroDate: Rule {
  package static let facts = RuleFacts(
    "WXR401", .info, worst: .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .comments]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    let severity: Severity = item.isLive ? .warning : .info
    let live = item.isLive ? " of a \(item.status?.rawValue ?? "") item" : ""
    if let element = item.zeroDate {
      report.add(
        "The \(element.qualifiedName)\(live) is no date yet.", at: .field(element),
        severity: severity)
    } else if item.hasNoDate {
      report.add(
        item.isLive ? "The item is live and has no date." : "The item has no date.",
        severity: severity)
    }
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    for (element, date) in comment.storedDates where DateForm(date) == .zero {
      return report.add(
        "The \(element.qualifiedName) is zero.", at: .field(element), severity: .info)
    }
  }
}

extension Item {
  /// The first of its dates that says "not fixed yet"; that of its last change does not count.
  fileprivate var zeroDate: Element? {
    if date.map({ DateForm($0) }) == .zero { return .postDate }
    if dateGMT.map({ DateForm($0) }) == .zero { return .postDateGMT }
    return pubDate.map({ DateForm(pubDate: $0) }) == .zero ? .pubDate : nil
  }

  fileprivate var hasNoDate: Bool {
    [date, dateGMT].allSatisfy { $0.map { DateForm($0) == .none } ?? true }
      && (pubDate.map { DateForm(pubDate: $0) == .none } ?? true)
  }
}
