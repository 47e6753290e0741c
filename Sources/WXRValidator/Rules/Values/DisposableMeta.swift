package import WXRKit

/// Metas that nobody needs in another site: locks, caches, marks of the trash, logs, and single
/// values of more than a mebibyte.
///
/// **Why it matters.** They make the export larger and the import slower, at times several times
/// over; caches hold what will be made again, logs can hold addresses and keys.
///
/// **Bad**
/// ```xml
/// <wp:meta_key>_oembed_time_3f9c2b1d</wp:meta_key>
/// <wp:meta_value>1712345678</wp:meta_value>
/// ```
/// **Good**
/// ```xml
/// <wp:meta_key>_wp_old_slug</wp:meta_key>
/// <wp:meta_value>old-harbour</wp:meta_value>
/// ```
/// **What to do.** Nothing, if size is no matter. Else clean the database before the export.
///
/// **Fix.** Lossy, only with `--fix WXR417`: they are left out. Large values are only told.
package struct DisposableMeta: Rule {
  package static let facts = RuleFacts("WXR417", .info, fix: .lossy)
  package static let subjects: Subjects = [.items, .comments, .end]

  private var piles: [Pile?] = Array(repeating: nil, count: DisposableKind.allCases.count)
  /// Bytes of all texts that were seen.
  private var total = 0

  private struct Pile {
    let first: Spot
    var count = 0
    var bytes = 0
  }

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    total += (item.content?.utf8.count ?? 0) + (item.excerpt?.utf8.count ?? 0)
    check(item.meta, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    total += comment.content?.utf8.count ?? 0
    check(comment.meta, &report)
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for kind in DisposableKind.allCases {
      guard let pile = piles[kind.rawValue] else { continue }
      let share = pile.bytes * 100 / max(total, 1)
      report.add(
        "\(pile.count) \(pile.count == 1 ? kind.one : kind.many), \(pile.bytes) bytes: "
          + "\(share < 1 ? "less than 1" : "\(share)") % of the texts.", at: pile.first)
    }
  }

  private mutating func check(_ metas: [Meta], _ report: inout RuleReport) {
    for (index, meta) in metas.enumerated() {
      let size = meta.value?.utf8.count ?? 0
      total += size
      if size > 1 << 20 {
        report.add(
          "The value of \(Shown(meta.key ?? "")) is \(size) bytes long.", at: .metaValue(index))
      }
      guard let key = meta.key, let kind = DisposableKind(key) else { continue }
      var pile = piles[kind.rawValue] ?? Pile(first: report.subject.spot(.meta(index)))
      pile.count += 1
      pile.bytes += size
      piles[kind.rawValue] = pile
    }
  }
}
