import WXRKit

/// WXR309 and WXR310: an author whom items name is declared; one who is declared twice is declared
/// once, with all that both say, and items of the other spelling go with the first.
struct Authors: Remedy {
  static let codes = ["WXR309", "WXR310"]

  private let selection: FixSelection
  private var gone: Set<Int> = []
  private var newIDs: [Int: Int] = [:]
  /// What a kept author gets of another, by its number.
  private var facts: [Int: [Element: String]] = [:]
  /// Logins of items that become others, and what that mends.
  private var logins: [String: (login: String, code: String)] = [:]

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func plan(_ export: inout KnownExport) {
    if selection.makes("WXR310") {
      join(&export)
      giveIDs(&export)
    }
    if selection.makes("WXR309") { declare(&export) }
  }

  // MARK: Declared twice

  private mutating func join(_ export: inout KnownExport) {
    var first: [String: Int] = [:]
    for (index, author) in export.authors.enumerated() where !author.login.isEmpty {
      guard let place = first[Self.plain(author.login)] else {
        first[Self.plain(author.login)] = index
        continue
      }
      let kept = export.authors[place]
      // Each part of a split export declares all authors.
      if kept.login == author.login, kept.document != author.document { continue }
      export.authors[index].isGone = true
      gone.insert(index)
      if kept.login != author.login { logins[author.login] = (kept.login, "WXR310") }
      for (element, text) in author.fields where !text.isBlank {
        guard kept.fields[element].isBlank, facts[place]?[element] == nil else { continue }
        facts[place, default: [:]][element] = text
      }
    }
  }

  private mutating func giveIDs(_ export: inout KnownExport) {
    var taken: [Int: String] = [:]
    var highest = export.authors.compactMap(\.id).max() ?? 0
    for (index, author) in export.authors.enumerated() where !author.isGone {
      guard let id = author.id, id != 0 else { continue }
      guard let other = taken[id] else {
        taken[id] = author.login
        continue
      }
      guard other != author.login else { continue }
      highest = max(highest, 0) + 1
      newIDs[index] = highest
      export.authors[index].id = highest
    }
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { !$0.isWhitespace })
  }

  // MARK: Not declared

  private mutating func declare(_ export: inout KnownExport) {
    let isOld = export.site.version == nil || export.site.version == "1.0"
    guard !isOld || !export.authors.isEmpty else { return }
    let exact = Set(export.authors.map(\.login))
    var spellings: [String: String] = [:]
    for author in export.authors where !author.isGone {
      spellings[Self.plain(author.login)] = author.login
    }
    for (login, creator) in export.creators.sorted(by: { $0.value.order < $1.value.order })
    where !exact.contains(login) {
      if let known = spellings[Self.plain(login)] {
        logins[login] = (known, "WXR309")
        continue
      }
      spellings[Self.plain(login)] = login
      export.authors.append(KnownAuthor(login: login, document: creator.document, fields: [:]))
      let prefix = export.site.anchors[creator.document].prefix
      export.additions.append(
        Addition(
          document: creator.document, place: .authors,
          text: Declaration.author(login, prefix: prefix), finding: Self.undeclared))
    }
  }

  private static var undeclared: Diagnostic { .fix("WXR309", "The author is not declared.") }

  // MARK: Mending

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    switch subject.kind {
    case .author: mendAuthor(&subject)
    case .item:
      guard let login = subject.item.creator, let known = logins[login] else { return }
      subject.set(
        .creator, to: known.login,
        .fix(known.code, "The author is declared in another spelling."))
    case .term, .fact, .other: break
    }
  }

  private func mendAuthor(_ subject: inout FixSubject) {
    if gone.contains(subject.index) {
      return subject.remove(0, .fix("WXR310", "The author is declared before."))
    }
    if let id = newIDs[subject.index] {
      subject.set(.authorID, to: String(id), .fix("WXR310", "Another author has the same id."))
    }
    let more = facts[subject.index] ?? [:]
    for (element, text) in more.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      subject.set(element, to: text, .fix("WXR310", "Said where the author is declared again."))
    }
  }
}
