import WXRKit

/// The form that most paths of a post type have: exports do not tell the setting itself.
struct PermalinkGuess: Sendable {
  private var forms: [PostType: [Permalink]] = [:]
  private var counts: [PostType: [Permalink: Int]] = [:]

  mutating func add(_ item: IndexedItem) {
    guard item.status == .publish, let path = item.path, let form = Permalink(path, of: item) else {
      return
    }
    let count = counts[item.type]?[form] ?? 0
    // Slugs without a part of their own make each path a form; a site has few real ones.
    guard count > 0 || (forms[item.type]?.count ?? 0) < Self.limit else { return }
    if count == 0 { forms[item.type, default: []].append(form) }
    counts[item.type, default: [:]][form] = count + 1
  }

  /// The most frequent form, the first of equals.
  func permalink(of type: PostType) -> Permalink? {
    let counts = counts[type] ?? [:]
    let most = counts.values.max()
    return forms[type]?.first { counts[$0] == most }
  }

  private static let limit = 1000
}
