package import WXRKit

/// A date can be read, but is not written as WordPress writes dates.
///
/// **Why it matters.** WordPress expects `YYYY-MM-DD hh:mm:ss` and nothing else: what it makes of
/// another form depends on the version of PHP and of the database, at worst a zero date. Dates like
/// `03/04/2012` mean March in one country and April in another.
///
/// **Bad**
/// ```xml
/// <wp:post_date_gmt>2000-09-30T10:22:00.001Z</wp:post_date_gmt>
/// ```
/// **Good**
/// ```xml
/// <wp:post_date_gmt>2000-09-30 10:22:00</wp:post_date_gmt>
/// ```
/// **What to do.** Let the program that made the export write dates in WordPress's form.
///
/// **Fix.** Lossless, with `--semantic`: the same moment in WordPress's form. What can be read in
/// two ways is left.
package struct DateFormat: Rule {
  package static let facts = RuleFacts(
    "WXR404", .warning, fix: .lossless, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .comments]

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    for (element, date) in item.storedDates {
      check(DateForm(date), date.rawValue, element, &report)
    }
    guard let text = item.pubDate else { return }
    switch DateForm(pubDate: text) {
    case .other, .ambiguous:
      report.add(
        "\(Shown(text)) is not a date as feeds have it.", at: .field(.pubDate), severity: .info)
    case .none, .zero, .stored, .impossible, .unreadable: break
    }
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
    case .other:
      report.add("\(Shown(text)) is not written as YYYY-MM-DD hh:mm:ss.", at: .field(element))
    case .ambiguous:
      report.add("\(Shown(text)) can be read as two different days.", at: .field(element))
    case .none, .zero, .stored, .impossible, .unreadable: break
    }
  }
}
