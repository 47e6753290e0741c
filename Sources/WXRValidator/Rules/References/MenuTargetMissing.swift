package import WXRKit

/// A menu entry leads to something that the export lacks, or belongs to a menu that it does not
/// declare.
///
/// **Why it matters.** The importer drops such entries without a word, and the menu has holes.
///
/// **Bad**
/// ```text
/// _menu_item_object_id = 404404, and no item 404404
/// ```
/// **Good**
/// ```text
/// _menu_item_object_id = 12, and a page 12
/// ```
/// **What to do.** Export “All content” and import it in one piece: entries are tied to their
/// targets within one file only.
///
/// **Fix.** None: what an entry should lead to is not in the file.
package struct MenuTargetMissing: Rule {
  package static let facts = RuleFacts("WXR314", .warning, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .end]

  private var entries: [Entry] = []

  private struct Entry {
    var menu: UInt64?
    var target: Target
    var parent: Int
    var spot: Spot
    var parentSpot: Spot
    var menuSpot: Spot
  }

  private enum Target {
    case item(Int)
    case term(Int)
    case other
  }

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard item.type == .navMenuItem else { return }
    func place(_ key: String) -> Spot {
      report.spot(item.meta.firstIndex { $0.key == key }.map { .metaValue($0) } ?? .entity)
    }
    let menu = item.terms.firstIndex { $0.taxonomy == .navMenu }
    let id = item.meta("_menu_item_object_id").flatMap { Int($0) }
    let target: Target =
      switch (item.meta("_menu_item_type"), id) {
      case ("post_type"?, let id?): .item(id)
      case ("taxonomy"?, let id?): .term(id)
      default: .other
      }
    entries.append(
      Entry(
        menu: menu.flatMap { item.terms[$0].slug }.map { References.termKey(.navMenu, $0) },
        target: target, parent: item.meta("_menu_item_menu_item_parent").flatMap { Int($0) } ?? 0,
        spot: place("_menu_item_object_id"), parentSpot: place("_menu_item_menu_item_parent"),
        menuSpot: report.spot(menu.map { .term($0) } ?? .entity)))
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    let hasTermIDs = references.terms.contains { $0.id != nil }
    for entry in entries {
      if entry.menu.map({ references.terms(withKey: $0).isEmpty }) != false {
        report.add(
          entry.menu == nil
            ? "The menu entry belongs to no menu." : "The entry's menu is not declared.",
          at: entry.menuSpot)
      }
      switch entry.target {
      case .item(let id) where references.index(ofItem: id) == nil:
        report.add("The menu entry leads to the item \(id), which is not here.", at: entry.spot)
      case .term(let id) where hasTermIDs && !references.hasTerm(withID: id):
        report.add("The menu entry leads to the term \(id), which is not here.", at: entry.spot)
      default: break
      }
      if entry.parent != 0, references.index(ofItem: entry.parent) == nil {
        report.add(
          "The menu entry \(entry.parent) around this one is not here.", at: entry.parentSpot)
      }
    }
  }
}
