/// A widget that no table knows: what of its settings reads like text, pictures and links.
enum GuessedWidget {
  /// What to show of it, in the order of its settings.
  static func parts(of settings: BuilderSettings, depth: Int = 4) -> [WidgetPart] {
    guard depth > 0, let members = settings.value.object?.members else { return [] }
    return members.compactMap { member in
      guard !member.name.hasPrefix("_") else { return nil }
      return part(member, settings, depth)
    }
  }

  private static func part(
    _ member: JSONObject.Member, _ settings: BuilderSettings, _ depth: Int
  ) -> WidgetPart? {
    let words = member.name.split { $0 == "_" || $0 == "-" }.map { $0.lowercased() }
    switch member.value {
    case .string(let text) where isText(words) && isProse(text):
      return shown(member.name, words, settings)
    case .object where isPicture(words) && settings.address(member.name) != nil:
      return .picture(member.name)
    case .array(let values):
      let inner = parts(ofEntries: values, depth - 1)
      return inner.isEmpty ? nil : .each(member.name, inner)
    default: return nil
    }
  }

  /// What entries of a list show; a setting that one of them lacks shows nothing there.
  private static func parts(ofEntries values: [JSONValue], _ depth: Int) -> [WidgetPart] {
    guard depth > 0 else { return [] }
    var parts: [WidgetPart] = []
    var known: Set<String> = []
    for value in values.prefix(1000) {
      for member in value.object?.members ?? []
      where !member.name.hasPrefix("_") && !known.contains(member.name) {
        guard let part = part(member, BuilderSettings(value), depth) else { continue }
        known.insert(member.name)
        parts.append(part)
      }
    }
    return parts
  }

  /// Titles are headings, what a link stands beside is its text.
  private static func shown(
    _ name: String, _ words: [String], _ settings: BuilderSettings
  ) -> WidgetPart {
    if words.last == "text" || words.last == "label" {
      let address = name.dropLast(words.last?.utf8.count ?? 0) + "link"
      if settings.address(String(address)) != nil { return .link(name, to: String(address)) }
    }
    if words.last == "title" || words.last == "heading" { return .heading(3, name) }
    return .html(name)
  }

  private static func isText(_ words: [String]) -> Bool {
    guard let last = words.last(where: { Int($0) == nil }) else { return false }
    return textWords.contains(last)
  }

  private static func isPicture(_ words: [String]) -> Bool {
    words.contains { ["image", "photo", "picture", "img", "logo"].contains($0) }
  }

  private static let textWords: Set<String> = [
    "title", "subtitle", "text", "content", "description", "desc", "heading", "editor", "caption",
    "label", "name", "question", "answer", "quote", "bio", "job", "body", "message", "paragraph",
    "excerpt", "price", "address", "feature", "item", "header", "footer", "author",
  ]

  /// Words, not the name of a choice: `yes`, `h2`, `space-between`.
  private static func isProse(_ text: String) -> Bool {
    let bytes = text.utf8
    let isWord = bytes.allSatisfy {
      $0.isLowercaseLetter || $0.isDigit || $0 == .dash || $0 == UInt8(ascii: "_")
    }
    return !isWord && bytes.contains { $0.isLetter || $0 >= 0x80 }
      && !["#", "{", "http://", "https://", "rgba("].contains { text.hasPrefix($0) }
  }
}
