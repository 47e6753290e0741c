import WXRKit

/// WXR302 and WXR303: an item whose parent is not there, or that is its own ancestor, gets none.
struct ItemParents: Remedy {
  static let codes = ["WXR302", "WXR303"]

  private let selection: FixSelection
  private var orphans: Set<Int> = []
  private var circles: Set<Int> = []

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func plan(_ export: inout KnownExport) {
    if selection.makes("WXR302") { orphans = Self.orphans(export) }
    for index in orphans { export.items[index].parent = 0 }
    guard selection.makes("WXR303") else { return }
    let all = Circles(count: export.items.count) { index in
      let item = export.items[index]
      guard item.hasParent, export.type(of: item) != .navMenuItem else { return nil }
      return export.index(ofItem: item.parent)
    }
    circles = Set(all.all.map { $0[0] })
    for index in circles { export.items[index].parent = 0 }
  }

  private static func orphans(_ export: KnownExport) -> Set<Int> {
    Set(
      export.items.indices.filter { index in
        let item = export.items[index]
        guard item.hasParent, export.index(ofItem: item.parent) == nil else { return false }
        // A menu entry's parent is that of what it leads to; a variation's is its product.
        let type = export.type(of: item)
        return type != .navMenuItem && type != "product_variation"
      })
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item else { return }
    if orphans.contains(subject.index) {
      subject.set(.postParent, to: "0", .fix("WXR302", "The parent is not in the export."))
    } else if circles.contains(subject.index) {
      subject.set(.postParent, to: "0", .fix("WXR303", "The item is its own ancestor."))
    }
  }
}
