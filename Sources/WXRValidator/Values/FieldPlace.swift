import WXRKit

/// A field of an item in eight bytes, to be reported when the export has ended.
struct FieldPlace: Sendable {
  private let item: UInt32
  private let distance: UInt32

  /// - Parameter item: the number of the item in the export, from 0.
  init(_ element: Element, ofItem item: Int, _ report: RuleReport) {
    let places = report.subject.places
    let start = places?.offset ?? 0
    self.item = UInt32(truncatingIfNeeded: item)
    distance = places?.field(element).flatMap { UInt32(exactly: $0 - start) } ?? 0
  }

  /// The number of the item in the export, from 0.
  var index: Int { Int(item) }

  func spot(_ element: Element, in references: References) -> Spot {
    let row = references.items[index]
    return Spot(
      source: Int32(row.source), ordinal: Int32(truncatingIfNeeded: row.ordinal), comment: 0,
      part: 0, element: .item, field: element, half: element, itemID: row.id,
      offset: row.offset.map { $0 + Int(distance) }, itemOffset: row.offset)
  }
}
