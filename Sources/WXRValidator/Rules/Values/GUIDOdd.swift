package import WXRKit

/// A guid is empty, or two different items have the same.
///
/// **Why it matters.** The guid is how feed readers know a post again, and how some importers tell
/// that an item was imported before; for attachments it is often the only address of the file.
///
/// **Bad**
/// ```xml
/// <item><guid>https://a.example/?p=1</guid><wp:post_id>1</wp:post_id></item>
/// <item><guid>https://a.example/?p=1</guid><wp:post_id>2</wp:post_id></item>
/// ```
/// **Good**
/// ```xml
/// <item><guid>https://a.example/?p=1</guid><wp:post_id>1</wp:post_id></item>
/// <item><guid>https://a.example/?p=2</guid><wp:post_id>2</wp:post_id></item>
/// ```
/// **What to do.** Nothing, if WordPress imports the file: it makes a guid where there is none. Do
/// not change guids that are in use.
///
/// **Fix.** None.
package struct GUIDOdd: Rule {
  package static let facts = RuleFacts("WXR410", .info, fix: .none, in: .import)
  package static let subjects: Subjects = [.items, .end]

  private var count = 0
  private var guids: [(hash: UInt64, place: FieldPlace)] = []

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    defer { count += 1 }
    guard let guid = item.guid else { return }
    if guid.isEmpty {
      report.add("The guid is empty.", at: .field(.guid))
    } else {
      guids.append((TextHash(guid).value, FieldPlace(.guid, ofItem: count, report)))
    }
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    guids.sort { ($0.hash, $0.place.index) < ($1.hash, $1.place.index) }
    for (first, second) in zip(guids, guids.dropFirst()) where first.hash == second.hash {
      let one = references.items[first.place.index]
      let other = references.items[second.place.index]
      // What has the same id is told by WXR301.
      guard one.id == nil || one.id != other.id else { continue }
      let id = one.id.map { "the item \($0)" } ?? "an item before it"
      report.add(
        "The item has the guid of \(id).", at: second.place.spot(.guid, in: references))
    }
  }
}
