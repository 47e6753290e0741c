package import WXRKit

/// A gallery, a media block or a picture's `wp-image-N` names an upload that is not in the export.
///
/// **Why it matters.** Galleries show what their ids stand for: without the uploads they are empty
/// on import, or show other pictures that got the numbers. A picture whose address still works is
/// shown, yet without its smaller sizes.
///
/// **Bad**
/// ```xml
/// <content:encoded><![CDATA[[gallery ids="4,5,6"]]]></content:encoded>
/// ```
/// **Good**
/// ```xml
/// <item><wp:post_id>4</wp:post_id><wp:post_type>attachment</wp:post_type> … </item>
/// <item><content:encoded><![CDATA[[gallery ids="4"]]]></content:encoded></item>
/// ```
/// **What to do.** Export “All content”, so that the media come along. Ids that the site itself has
/// lost are best taken out of the gallery, or given a new upload.
///
/// In an export without any uploads, as those of one type are, it is a note.
///
/// **Fix.** None: which picture an id stood for is not in the file.
package struct MediaIDMissing: Rule {
  package static let facts = RuleFacts("WXR604", .warning, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = [.items, .contents, .terms, .end]
  package static let signs: TextSigns = [.imageClasses, .brackets, .blocks]

  private var ids: [Int] = []
  private var uses: [(start: Int, place: ItemPlace)] = []
  private var termUses: [(id: Int, spot: Spot)] = []

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard item.type != .attachment, item.type != .navMenuItem else { return }
    for index in item.meta.indices where item.meta[index].key == "_product_image_gallery" {
      add(MediaIDs(list: item.meta[index].value ?? ""), at: .metaValue(index), report)
    }
  }

  /// WooCommerce's pictures of categories.
  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    guard item.type != .attachment, item.type != .navMenuItem else { return }
    add(MediaIDs(in: &content), at: .field(.content), report)
  }

  package mutating func look(at term: Term, _ report: inout RuleReport) {
    for index in term.meta.indices where term.meta[index].key == "thumbnail_id" {
      for id in MediaIDs(list: term.meta[index].value ?? "").ids {
        termUses.append((id, report.spot(.metaValue(index))))
      }
    }
  }

  private mutating func add(
    _ found: MediaIDs, at place: RuleReport.Place, _ report: RuleReport
  ) {
    guard !found.ids.isEmpty else { return }
    let spot = report.spot(place, inside: found.first)
    uses.append((ids.count, ItemPlace(row: report.itemRow, spot)))
    ids += found.ids
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    func isMissing(_ id: Int) -> Bool {
      !references.items(withID: id).contains {
        references.type(of: references.items[Int($0)]) == .attachment
      }
    }
    let severity: Severity? = references.holdsUploads ? nil : .info
    for index in uses.indices {
      let end = index + 1 < uses.count ? uses[index + 1].start : ids.count
      let missing = ids[uses[index].start..<end].filter(isMissing)
      guard !missing.isEmpty else { continue }
      report.add(
        Self.message(missing), at: uses[index].place.spot(in: references), severity: severity)
    }
    for use in termUses where isMissing(use.id) {
      report.add(
        "The term's picture \(use.id) is not in the export.", at: use.spot, severity: severity)
    }
  }

  private static func message(_ ids: [Int]) -> String {
    guard ids.count > 1 else {
      return "The upload \(ids[0]), which is used here, is not in the export."
    }
    let shown = ids.prefix(6).map(String.init).joined(separator: ", ")
    let rest = ids.count > 6 ? " and \(ids.count - 6) more" : ""
    return "Uploads that are used here are not in the export: \(shown)\(rest)."
  }
}
