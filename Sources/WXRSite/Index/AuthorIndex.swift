import WXRKit

/// The site's authors by login.
struct AuthorIndex: Sendable {
  private var names: [String: String] = [:]

  mutating func add(_ author: Author) {
    guard let login = author.login, !login.isEmpty else { return }
    let name = [author.displayName, Self.fullName(author)].compactMap { $0 }.first { !$0.isEmpty }
    names[Self.key(login)] = name.map { PlainText(html: $0).text }
  }

  /// What to call the one whom an item names as its creator: the display name of that login, else
  /// the creator as it stands, for WXR 1.0 has the display name there and declares nobody.
  func name(of creator: String) -> String {
    names[Self.key(creator)] ?? PlainText(html: creator).text
  }

  private static func key(_ login: String) -> String { login.lowercased() }

  private static func fullName(_ author: Author) -> String? {
    let parts = [author.firstName, author.lastName].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.joined(separator: " ")
  }
}
