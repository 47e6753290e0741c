package import WXRKit

/// A date names a day or an hour that does not exist, or is no date at all.
///
/// **Why it matters.** WordPress's database refuses it or turns it into another day, importers take
/// the day of the import instead, and programs that read dates strictly stop.
///
/// **Bad**
/// ```xml
/// <wp:post_date>2011-02-30 25:00:00</wp:post_date>
/// ```
/// **Good**
/// ```xml
/// <wp:post_date>2011-02-28 23:00:00</wp:post_date>
/// ```
/// **What to do.** Find out when it was written (the link, the guid or the other dates often tell)
/// and set the date in WordPress or in the file. Where a script made the export, mend the script.
///
/// **Fix.** Inferred, with `--semantic`: the date is taken from the other of its pair, from
/// `pubDate`, or from the item's other dates; where none is real, it is left.
package struct ImpossibleDate: Rule {
  package static let facts = RuleFacts(
    "WXR402", .error, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .comments]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    for (element, date) in item.storedDates {
      check(DateForm(date), date.rawValue, element, &report)
    }
    guard let text = item.pubDate, DateForm(pubDate: text) == .impossible else { return }
    // Nobody asks for the feed's date where the database's are real.
    let severity: Severity? = item.dateGMT?.components == nil ? nil : .warning
    report.add(
      "\(Shown(text)) is a day or time that does not exist.", at: .field(.pubDate),
      severity: severity)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    for (element, date) in comment.storedDates {
      check(DateForm(date), date.rawValue, element, &report)
    }
  }

  private func check(
    _ form: DateForm, _ text: String, _ element: Element, _ report: inout RuleReport
  ) {
    switch form {
    case .impossible:
      report.add("\(Shown(text)) is a day or time that does not exist.", at: .field(element))
    case .unreadable:
      report.add("\(Shown(text)) is no date.", at: .field(element))
    case .none, .zero, .stored, .other, .ambiguous: break
    }
  }
}
