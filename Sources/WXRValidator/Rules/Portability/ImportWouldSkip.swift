import WXRContent
package import WXRKit

/// Two items have the same title, date and type, so that WordPress's importer takes them for one.
///
/// **Why it matters.** The importer finds the first one and skips the second as “already exists”:
/// its content is lost, only its comments and terms are added to the first.
///
/// **Bad**
/// ```xml
/// <item><title>Untitled</title><wp:post_id>4</wp:post_id>
///   <wp:post_date>2024-05-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type></item>
/// <item><title>Untitled</title><wp:post_id>5</wp:post_id>
///   <wp:post_date>2024-05-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type></item>
/// ```
/// **Good**
/// ```xml
/// <item><title>Untitled</title><wp:post_id>4</wp:post_id>
///   <wp:post_date>2024-05-01 10:00:00</wp:post_date><wp:post_type>post</wp:post_type></item>
/// <item><title>Untitled</title><wp:post_id>5</wp:post_id>
///   <wp:post_date>2024-05-01 10:00:01</wp:post_date><wp:post_type>post</wp:post_type></item>
/// ```
/// **What to do.** Give one of them another title or another second, in WordPress or in the file.
///
/// **Fix.** None: which of them may be changed is for you to say. Entries of menus are no such
/// items; items that share their id are told by WXR301.
package struct ImportWouldSkip: Rule {
  package static let facts = RuleFacts("WXR803", .warning, fix: .none, in: .import)
  package static let subjects: Subjects = [.items, .end]

  private var rows: UInt32 = 0
  private var keys: [(hash: UInt64, row: UInt32)] = []

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    defer { rows += 1 }
    let type = item.type?.rawValue ?? "post"
    guard type != PostType.navMenuItem.rawValue, item.status != .autoDraft else { return }
    let date = item.date?.rawValue
    // Without both the importer has nothing to look for.
    guard !(item.title.isBlank && date.isBlank) else { return }
    keys.append((TextHash(item.title ?? "", date ?? "", type).value, rows))
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    keys.sort { ($0.hash, $0.row) < ($1.hash, $1.row) }
    var twins: [(row: UInt32, first: UInt32)] = []
    var start = 0
    for index in keys.indices.dropFirst() {
      if keys[index].hash != keys[start].hash {
        start = index
      } else {
        twins.append((keys[index].row, keys[start].row))
      }
    }
    for twin in twins.sorted(by: { $0.row < $1.row }) {
      let row = references.items[Int(twin.row)]
      let first = references.items[Int(twin.first)]
      if let id = row.id, id != 0, references.items(withID: id).first != twin.row { continue }
      report.add(
        "Title, date and type are those of \(first.id.map { "the item \($0)" } ?? "an item before"): an import would skip it.",
        at: row)
    }
  }
}
