package import WXRKit

/// What a rule reports to: it knows the entity that the rule is looking at.
///
/// ```swift
/// report.add("…", at: .field(.postParent))
/// ```
/// A message is made only if the finding is kept.
package struct RuleReport {
  /// Findings of all rules.
  var store: FindingStore
  /// What is being looked at.
  var subject = Subject()
  /// The rule that is looking.
  var rule = 0
  /// The number of the row of the item that is being looked at, in ``References/items``.
  var itemRow = 0

  init(_ store: FindingStore) { self.store = store }

  /// A part of the entity that is being looked at.
  package enum Place {
    case entity
    case field(Element)
    /// A `category` of an item.
    case term(Int)
    case meta(Int)
    case metaKey(Int)
    case metaValue(Int)
    /// What WordPress does not know; loose text has no place.
    case `extension`(Int)
  }

  /// The place that is being looked at in a few bytes, to be reported later.
  package var spot: Spot { subject.spot(.entity) }

  /// A part of what is being looked at, to be reported later.
  ///
  /// - Parameter inside: how many bytes of the part's text stand before what is meant.
  package func spot(_ place: Place, inside: Int = 0) -> Spot {
    var spot = subject.spot(place)
    spot.inside = UInt32(clamping: inside)
    return spot
  }

  /// Reports a finding in the entity that is being looked at.
  ///
  /// - Parameters:
  ///   - inside: how many bytes of the part's text stand before what is meant.
  ///   - severity: how bad, where that is not what the catalogue says.
  package mutating func add(
    _ message: @autoclosure () -> String, at place: Place = .entity, inside: Int = 0,
    severity: Severity? = nil
  ) {
    guard var finding = store.begin(rule, severity) else { return }
    finding.message = message()
    locate(&finding, at: spot(place, inside: inside))
    finding.title = subject.title
    store.keep(finding, rule)
  }

  /// Reports a finding in an item that was looked at before.
  package mutating func add(
    _ message: @autoclosure () -> String, at row: References.ItemRow, _ element: Element? = nil,
    severity: Severity? = nil
  ) {
    guard var finding = store.begin(rule, severity) else { return }
    finding.message = message()
    finding.source = store.source(row.source)
    finding.offset = row.offset(of: element)
    finding.path =
      "/rss/channel/item[\(row.ordinal)]" + (element.map { "/\($0.qualifiedName)" } ?? "")
    finding.item = row.id.map(String.init)
    finding.itemOffset = row.offset
    store.keep(finding, rule)
  }

  /// Reports a finding in a term that was looked at before.
  ///
  /// - Parameter isParent: whether the element is meant that names the term's parent.
  package mutating func add(
    _ message: @autoclosure () -> String, at row: References.TermRow, isParent: Bool = false,
    severity: Severity? = nil
  ) {
    guard var finding = store.begin(rule, severity) else { return }
    finding.message = message()
    finding.source = store.source(row.source)
    finding.offset = isParent ? row.parentOffset : row.offset
    finding.path = "/rss/channel/\(row.element.qualifiedName)[\(row.ordinal)]"
    if isParent, let element = row.element.parentElement {
      finding.path? += "/\(element.qualifiedName)"
    }
    store.keep(finding, rule)
  }

  /// Reports a finding at a spot that was noted before.
  package mutating func add(
    _ message: @autoclosure () -> String, at spot: Spot, severity: Severity? = nil
  ) {
    guard var finding = store.begin(rule, severity) else { return }
    finding.message = message()
    locate(&finding, at: spot)
    store.keep(finding, rule)
  }

  /// Reports a finding of the whole export.
  package mutating func addToExport(
    _ message: @autoclosure () -> String, severity: Severity? = nil
  ) {
    guard var finding = store.begin(rule, severity) else { return }
    finding.message = message()
    finding.source = store.source(subject.source)
    store.keep(finding, rule)
  }

  private func locate(_ finding: inout Finding, at spot: Spot) {
    finding.source = store.source(spot.source)
    finding.offset = spot.offset
    finding.inside = Int(spot.inside)
    finding.path = spot.path
    finding.item = spot.item
    finding.itemOffset = spot.itemOffset
  }
}

extension Element {
  /// The element of a term that names its parent.
  var parentElement: Element? {
    switch self {
    case .wpCategory: .categoryParent
    case .term: .termParent
    default: nil
    }
  }
}
