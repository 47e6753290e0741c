/// What the words of a selection mean in this export: which id is which author's or term's.
struct SelectionMatcher: Sendable {
  private var loginsByID: [String: String] = [:]
  private var slugsByID: [Taxonomy: [String: String]] = [:]

  mutating func learn(_ author: Author) {
    if let id = author.id, let login = author.login { loginsByID["\(id)"] = login }
  }

  /// Only categories and tags are selected by.
  mutating func learn(_ term: Term) {
    guard let taxonomy = term.taxonomy, taxonomy == .category || taxonomy == .postTag,
      let id = term.id, let slug = term.slug
    else { return }
    slugsByID[taxonomy, default: [:]]["\(id)"] = slug
  }

  /// Logins are told apart without regard to case, as WordPress's database does.
  func isAuthor(_ word: String, of item: Item) -> Bool {
    guard let creator = item.creator?.lowercased() else { return false }
    return creator == word.lowercased() || creator == loginsByID[word]?.lowercased()
  }

  func has(_ item: Item, _ taxonomy: Taxonomy, _ word: String) -> Bool {
    let slug = Self.decoded(word)
    let slugOfID = slugsByID[taxonomy]?[word].map(Self.decoded)
    return item.terms.contains { term in
      guard Self.isOf(taxonomy, term) else { return false }
      if let own = term.slug.map(Self.decoded), own == slug || own == slugOfID { return true }
      return term.name?.lowercased() == word.lowercased()
    }
  }

  /// A reference of no taxonomy is the category of exports before WXR 1.0.
  private static func isOf(_ taxonomy: Taxonomy, _ term: TermReference) -> Bool {
    switch term.taxonomy ?? .category {
    case "tag": taxonomy == .postTag
    case let own: own == taxonomy
    }
  }

  /// A slug as people write it: without percent-encoding, in lower case.
  private static func decoded(_ slug: String) -> String {
    guard slug.utf8.contains(UInt8(ascii: "%")) else { return slug.lowercased() }
    var bytes: [UInt8] = []
    var rest = Array(slug.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap(PHPValue.hexadecimalDigit)
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(digits[0] << 4 | digits[1])
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }
}
