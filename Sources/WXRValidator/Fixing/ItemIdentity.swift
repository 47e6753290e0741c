import WXRKit

/// WXR301: of items with one id, the first keeps it and what refers to it; the others get new ones
/// above the highest. One that is the same byte for byte goes.
struct ItemIdentity: Remedy {
  static let codes = ["WXR301"]

  init(_ selection: FixSelection) {}

  mutating func plan(_ export: inout KnownExport) {
    var first: Int?
    for place in export.itemsByID.map({ Int($0) }) where export.items[place].id != 0 {
      guard let kept = first, export.items[kept].id == export.items[place].id else {
        first = place
        continue
      }
      if export.items[kept].bytes == export.items[place].bytes {
        export.items[place].isGone = true
      } else {
        export.items[place].id = export.newItemID()
      }
    }
    export.sortItems()
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item else { return }
    let known = export.items[subject.index]
    if known.isGone {
      subject.remove(0, .fix("WXR301", "The item is the same as one before it."))
    } else if let id = subject.item.id?.integer, known.hasID, id != known.id {
      subject.set(.postID, to: String(known.id), .fix("WXR301", "Another item has the same id."))
    }
  }
}
