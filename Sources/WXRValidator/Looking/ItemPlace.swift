import WXRKit

/// A place in an item in 20 bytes, for what a rule can tell only at the end of an export.
struct ItemPlace {
  /// The number of the item's row in ``References/items``: how many items stand before it.
  let row: UInt32
  /// How far behind the item's start it stands.
  private let distance: UInt32
  /// How far in the text of the field.
  private let inside: UInt32
  private let part: UInt32
  private let field: Element
  private let half: Element

  /// - Parameter spot: a place of the item that is being looked at.
  init(row: Int, _ spot: Spot) {
    self.row = UInt32(truncatingIfNeeded: row)
    distance =
      if let start = spot.itemOffset, let offset = spot.offset {
        UInt32(clamping: offset - start)
      } else {
        0
      }
    inside = spot.inside
    part = UInt32(truncatingIfNeeded: spot.part)
    field = spot.field
    half = spot.half
  }

  /// The place with all that a report says of it.
  func spot(in references: References) -> Spot {
    let item = references.items[Int(row)]
    var spot = Spot(
      source: Int32(item.source), ordinal: Int32(truncatingIfNeeded: item.ordinal), comment: 0,
      part: Int32(truncatingIfNeeded: part), element: .item, field: field, half: half,
      itemID: item.id, offset: item.offset.map { $0 + Int(distance) }, itemOffset: item.offset)
    spot.inside = inside
    return spot
  }
}
