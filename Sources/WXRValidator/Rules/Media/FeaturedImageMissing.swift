import WXRContent
package import WXRKit

/// An item's `_thumbnail_id` is not the id of an image in the export.
///
/// **Why it matters.** The post loses its featured image: on import nothing is shown, or another
/// upload that happens to have the number; a static site lacks the picture in its lists.
///
/// **Bad**
/// ```xml
/// <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key>
///   <wp:meta_value>-1</wp:meta_value></wp:postmeta>
/// ```
/// **Good**
/// ```xml
/// <item><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type> … </item>
/// <item> … <wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value> … </item>
/// ```
/// **What to do.** Export “All content”: exports of one type leave the media out before WordPress
/// 6.8. Where the picture was deleted, give the post another one.
///
/// In an export without any uploads, as those of one type are, it is a note.
///
/// **Fix.** None: nobody but you knows which picture is meant.
package struct FeaturedImageMissing: Rule {
  package static let facts = RuleFacts("WXR603", .warning, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .end]

  private var uses: [(id: Int, place: ItemPlace)] = []
  private var otherFiles: Set<Int> = []

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    if item.type == .attachment { note(item) }
    for index in item.meta.indices where item.meta[index].key == "_thumbnail_id" {
      guard let value = item.meta[index].value, !value.isBlank else { continue }
      guard let id = Int(Substring(value.trimmedUTF8)) else {
        report.add("The featured image is no number.", at: .metaValue(index))
        continue
      }
      // WordPress keeps 0 where the picture was taken away.
      if id != 0 {
        uses.append((id, ItemPlace(row: report.itemRow, report.spot(.metaValue(index)))))
      }
    }
  }

  private mutating func note(_ item: Item) {
    guard let id = item.id?.integer, let url = item.attachmentURL ?? item.guid,
      FileAddress(url).isOtherThanImage
    else { return }
    otherFiles.insert(id)
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for (id, place) in uses {
      let rows = references.items(withID: id).map { references.items[Int($0)] }
      if rows.isEmpty {
        report.add(
          "The featured image \(id) is not in the export.", at: place.spot(in: references),
          severity: references.holdsUploads ? nil : .info)
      } else if !rows.contains(where: { references.type(of: $0) == .attachment }) {
        report.add(
          "The featured image \(id) is no upload but of the type “\(references.type(of: rows[0]))”.",
          at: place.spot(in: references))
      } else if otherFiles.contains(id) {
        report.add(
          "The featured image \(id) is a file of another kind.", at: place.spot(in: references))
      }
    }
  }
}
