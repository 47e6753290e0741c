public import WXRKit

/// Counts what is in an export, entity by entity.
///
/// ```swift
/// var inspection = Inspection()
/// while let entity = try reader.next() { inspection.add(entity) }
/// print(InspectionTable().text(inspection.summary))
/// ```
/// It costs about a tenth of reading the export, and memory for names only: at most `limit` of each
/// table are told apart. Batches of an export may be counted apart and merged in order; as long as
/// no table is full, that makes no difference.
public struct Inspection: Sendable {
  var sites = SiteTally()
  var items = ItemTally()
  var comments = CommentTally()
  var names: NameTally

  /// - Parameter limit: how many names of a kind are told apart; of terms ten times as many.
  public init(limit: Int = 10_000) { names = NameTally(limit: Swift.max(limit, 1)) }

  /// Counts one entity.
  public mutating func add(_ entity: Entity) {
    switch entity {
    case .site(let site): sites.add(site)
    case .author(let author): names.add(author)
    case .term(let term): names.add(term)
    case .item(let item): add(item)
    case .comment(let comment): add(comment)
    }
  }

  /// Adds what was counted in a later part of the same export.
  public mutating func merge(_ other: Inspection) {
    sites.merge(other.sites)
    items.merge(other.items)
    comments.merge(other.comments)
    names.merge(other.names)
  }

  private mutating func add(_ item: Item) {
    items.add(item)
    names.add(item, ordinal: items.count)
    if let title = item.title { names.content.add(title: title) }
    guard let content = item.content, !content.isEmpty, !item.hasForeignContent else {
      return items.addStyle(of: item, traits: nil)
    }
    var text = content
    let traits = text.withUTF8 { unsafe names.content.add($0) }
    items.addStyle(of: item, traits: traits)
  }

  private mutating func add(_ comment: Comment) {
    comments.add(comment)
    for place in comment.meta.indices {
      if let key = comment.meta[place].key { names.commentMetas.add(key) }
    }
  }
}

extension Item {
  /// Whether what stands in `post_content` is no post: a form, CSS, JSON or a table.
  package var hasForeignContent: Bool {
    guard let type else { return false }
    return type.rawValue.utf8.count > 7 && Self.typesOfForeignContent.contains(type.rawValue)
  }

  private static let typesOfForeignContent: Set<String> = [
    "acf-field", "acf-field-group", "custom_css", "mc4wp-form", "nav_menu_item", "tablepress_table",
    "wpcf7_contact_form", "wp_font_face", "wp_font_family", "wp_global_styles", "wpforms",
    "wpforms-template",
  ]

  /// Whether the item is something that people read: no file and no entry of a menu.
  var isWritten: Bool { type != .attachment && type != .navMenuItem }
}
