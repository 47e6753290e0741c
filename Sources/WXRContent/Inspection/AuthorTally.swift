import WXRKit

/// Authors by login (by display name in WXR 1.0), with how many items each has.
struct AuthorTally: Sendable {
  private(set) var logins: NameCounts
  private(set) var entries: [Entry] = []
  private(set) var declared = 0

  struct Entry: Sendable {
    var isDeclared = false
    var displayName = ""
    var posts = 0
  }

  init(limit: Int) { logins = NameCounts(limit: limit) }

  mutating func add(_ author: Author) {
    declared += 1
    guard let login = author.login, let place = place(of: login) else { return }
    entries[place].isDeclared = true
    if entries[place].displayName.isEmpty {
      entries[place].displayName = (author.displayName ?? "").shortened
    }
  }

  mutating func add(_ item: Item) {
    guard let login = item.creator, !login.isEmpty else { return }
    let place = place(of: login)
    logins.count(place)
    if let place, item.type == .post { entries[place].posts += 1 }
  }

  mutating func merge(_ other: AuthorTally) {
    declared += other.declared
    for (theirs, ours) in logins.merge(other.logins).enumerated() {
      guard let ours else { continue }
      if ours == entries.count { entries.append(Entry()) }
      let entry = other.entries[theirs]
      entries[ours].posts += entry.posts
      entries[ours].isDeclared = entries[ours].isDeclared || entry.isDeclared
      if entries[ours].displayName.isEmpty { entries[ours].displayName = entry.displayName }
    }
  }

  private mutating func place(of login: String) -> Int? {
    guard let place = logins.place(of: login) else { return nil }
    if place == entries.count { entries.append(Entry()) }
    return place
  }
}

extension String {
  /// At most 200 bytes, whole characters.
  var shortened: String {
    guard utf8.count > 200 else { return self }
    var cut = utf8.index(startIndex, offsetBy: 200)
    while cut > startIndex, cut.samePosition(in: unicodeScalars) == nil {
      cut = utf8.index(before: cut)
    }
    return String(self[..<cut])
  }
}
