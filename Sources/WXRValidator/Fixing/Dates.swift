import WXRKit

/// WXR401, WXR402, WXR404: dates that are missing, impossible, or written otherwise.
///
/// A real date in another form is the same moment. A date that is none is worked out from the other
/// one of its pair and from how far the site's clock is from UTC around that time; else it is taken
/// from the feed's date, or from the item's other pair.
struct Dates: Remedy {
  static let codes = ["WXR401", "WXR402", "WXR404"]

  private let selection: FixSelection
  private var clock = SiteClock([])

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func plan(_ export: inout KnownExport) {
    clock = SiteClock(export.clocks)
    export.clocks = []
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item else { return }
    mendForms(&subject)
    mendItem(&subject)
    for comment in subject.markup.comments {
      let pair = DatePair(.commentDate, .commentDateGMT, of: comment)
      mend(pair, &subject, from: nil, isLive: true)
    }
  }

  // MARK: Other forms

  private func mendForms(_ subject: inout FixSubject) {
    guard selection.makes("WXR404") else { return }
    for element in [Element.postDate, .postModified] {
      mendForm(element, of: 0, &subject) { $0.local }
    }
    for element in [Element.postDateGMT, .postModifiedGMT] {
      mendForm(element, of: 0, &subject) { $0.local.moved(-60 * ($0.offset ?? 0)) }
    }
    for comment in subject.markup.comments {
      mendForm(.commentDate, of: comment, &subject) { $0.local }
      mendForm(.commentDateGMT, of: comment, &subject) { $0.local.moved(-60 * ($0.offset ?? 0)) }
    }
    guard let node = subject.markup.child(.pubDate),
      DateForm(pubDate: subject.markup.text(of: node).trimmed) == .other,
      let date = WrittenDate(subject.markup.text(of: node)),
      let utc = date.local.moved(-60 * (date.offset ?? 0))
    else { return }
    subject.set(node, to: utc.feedDate, Self.otherForm)
  }

  private func mendForm(
    _ element: Element, of node: Int, _ subject: inout FixSubject,
    _ value: (WrittenDate) -> LocalDateTime?
  ) {
    guard let field = subject.markup.child(element, of: node) else { return }
    let text = subject.markup.text(of: field).trimmed
    guard DateForm(WordPressDate(rawValue: text)) == .other, let date = WrittenDate(text),
      let value = value(date)
    else { return }
    subject.set(field, to: value.stored, Self.otherForm)
  }

  private static var otherForm: Diagnostic {
    .fix("WXR404", "The date is written in another form than WordPress's.")
  }

  // MARK: Missing and impossible ones

  private func mendItem(_ subject: inout FixSubject) {
    let item = subject.item
    let published = DatePair(.postDate, .postDateGMT, of: 0)
    let modified = DatePair(.postModified, .postModifiedGMT, of: 0)
    let feed = item.pubDate.flatMap { Timestamp(rfc822: $0) }
      .flatMap { LocalDateTime(secondsSinceEpoch: $0.secondsSinceEpoch) }
    let own = feed ?? utc(modified, subject)
    if item.isLive, item.hasNoDates, selection.makes("WXR401"), let own {
      let finding = Diagnostic.fix("WXR401", "The item has no date.")
      subject.set(.postDate, to: local(own).stored, finding)
      subject.set(.postDateGMT, to: own.stored, finding)
    }
    mend(published, &subject, from: own, isLive: item.isLive, feed: feed)
    mend(modified, &subject, from: utc(published, subject), isLive: false)
    mendFeedDate(&subject, utc(published, subject), isLive: item.isLive)
  }

  private func mendFeedDate(_ subject: inout FixSubject, _ utc: LocalDateTime?, isLive: Bool) {
    guard let utc, let node = subject.markup.child(.pubDate) else { return }
    let form = DateForm(pubDate: subject.markup.text(of: node).trimmed)
    if let finding = finding(form, isLive: isLive) {
      subject.set(node, to: utc.feedDate, finding)
    }
  }

  /// Mends the two dates of a pair from each other, else from a moment.
  ///
  /// - Parameter feed: the moment of the feed's date, which goes before the clock's if it can be the
  ///   same moment in some zone.
  private func mend(
    _ pair: DatePair, _ subject: inout FixSubject, from other: LocalDateTime?, isLive: Bool,
    feed: LocalDateTime? = nil
  ) {
    let (here, gmt) = (pair.form(pair.local, subject), pair.form(pair.gmt, subject))
    let known = pair.value(pair.gmt, subject) ?? pair.value(pair.local, subject)
    let fits = known.map { known in
      let seconds = known.secondsSinceEpoch - (feed?.secondsSinceEpoch ?? .max / 2)
      return pair.value(pair.gmt, subject) == nil && seconds % 900 == 0
        && (-12 * 3600...14 * 3600).contains(seconds)
    }
    guard let utc = (fits == true ? feed : utc(pair, subject)) ?? other else { return }
    if let finding = finding(here, isLive: isLive) {
      subject.set(pair.local, of: pair.node, to: local(utc).stored, finding)
    }
    if let finding = finding(gmt, isLive: isLive) {
      subject.set(pair.gmt, of: pair.node, to: utc.stored, finding)
    }
  }

  /// What a form that is no date makes us mend; nil where it stays.
  private func finding(_ form: DateForm?, isLive: Bool) -> Diagnostic? {
    switch form {
    case .impossible where selection.makes("WXR402"):
      .fix("WXR402", "There is no such day or time.")
    case .unreadable where selection.makes("WXR402"): .fix("WXR402", "This is no date.")
    case .zero where isLive && selection.makes("WXR401"):
      .fix("WXR401", "The date is not fixed yet, though the item is live.")
    default: nil
    }
  }

  // MARK: Moments

  /// The moment that a pair names, by the GMT date first.
  private func utc(_ pair: DatePair, _ subject: FixSubject) -> LocalDateTime? {
    if let gmt = pair.value(pair.gmt, subject) { return gmt }
    guard let here = pair.value(pair.local, subject) else { return nil }
    return here.moved(-clock.offset(near: here.secondsSinceEpoch))
  }

  private func local(_ utc: LocalDateTime) -> LocalDateTime {
    utc.moved(clock.offset(near: utc.secondsSinceEpoch)) ?? utc
  }
}

/// The elements of a local date and of its GMT date.
private struct DatePair {
  var local: Element
  var gmt: Element
  var node: Int

  init(_ local: Element, _ gmt: Element, of node: Int) {
    self.local = local
    self.gmt = gmt
    self.node = node
  }

  func form(_ element: Element, _ subject: FixSubject) -> DateForm? {
    subject.markup.text(element, of: node).map { DateForm(WordPressDate(rawValue: $0.trimmed)) }
  }

  func value(_ element: Element, _ subject: FixSubject) -> LocalDateTime? {
    subject.markup.text(element, of: node).flatMap { LocalDateTime($0.trimmed) }
  }
}

extension Item {
  fileprivate var hasNoDates: Bool {
    [date, dateGMT].allSatisfy { $0.map { DateForm($0) == .none } ?? true }
      && (pubDate.map { DateForm(pubDate: $0) == .none } ?? true)
  }
}
