/// What becomes of an item: a file, or a reason for none.
enum Fate: Hashable, Sendable {
  case written(isDraft: Bool)
  case leftOut(SiteSummary.Reason)

  var isWritten: Bool {
    if case .written = self { true } else { false }
  }
}
