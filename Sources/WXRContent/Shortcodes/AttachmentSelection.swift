/// Which attachments a gallery or playlist shows, and in which order.
struct AttachmentSelection {
  private let named: [Int]?
  private let excluded: Set<Int>
  private let parent: Int?
  private let order: Order
  private let isDescending: Bool

  private enum Order {
    case asNamed
    case menuOrder
    case id
    case title
    case name
    case date
  }

  init(_ attributes: ShortcodeAttributes, in rendering: inout ContentRendering) {
    let ids = attributes["ids"].flatMap { $0.isEmpty ? nil : $0 }
    let include = ids ?? attributes["include"].flatMap { $0.isEmpty ? nil : $0 }
    named = include?.integerList
    excluded = Set(attributes["exclude"]?.integerList ?? [])
    parent = attributes["id"]?.leadingInteger ?? rendering.post.id
    let by = attributes["orderby"].flatMap { $0.isEmpty ? nil : $0 }
    order = Self.order(by ?? (ids == nil ? "menu_order ID" : "post__in"))
    // Only ASC is ascending; anything else, such as RAND, is not.
    isDescending = attributes["order"].map { $0.uppercased() != "ASC" } ?? false
  }

  private static func order(_ text: String) -> Order {
    switch text.lowercased().split(separator: " ").first {
    case "post__in": .asNamed
    case "id": .id
    case "title", "post_title": .title
    case "name", "post_name": .name
    case "date", "post_date": .date
    default: .menuOrder
    }
  }

  func attachments(
    in rendering: inout ContentRendering, where isWanted: (ContentAttachment) -> Bool
  ) -> [ContentAttachment] {
    if let named {
      var seen: Set<Int> = []
      let ids = named.filter { seen.insert($0).inserted }
      return sorted(ids.compactMap { rendering.attachment($0) }.filter(isWanted))
    }
    return sorted(
      rendering.attachments(of: parent).filter { isWanted($0) && !excluded.contains($0.id) })
  }

  private func sorted(_ list: [ContentAttachment]) -> [ContentAttachment] {
    if order == .asNamed { return list }
    let ascending = list.sorted { isBefore($0, $1) }
    return isDescending ? ascending.reversed() : ascending
  }

  private func isBefore(_ one: ContentAttachment, _ other: ContentAttachment) -> Bool {
    switch order {
    case .title where one.title != other.title: one.title.lowercased() < other.title.lowercased()
    case .name where one.name != other.name: one.name < other.name
    case .date where one.date != other.date: one.date < other.date
    case .menuOrder where one.menuOrder != other.menuOrder: one.menuOrder < other.menuOrder
    default: one.id < other.id
    }
  }
}
