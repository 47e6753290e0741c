import WXRKit

/// The names in an export: types, authors, terms, metas, addresses, blocks and shortcodes.
struct NameTally: Sendable {
  private(set) var types: NameCounts
  private(set) var metas: NameCounts
  var commentMetas: NameCounts
  private(set) var termMetas: NameCounts
  private(set) var authors: AuthorTally
  private(set) var terms: TermTally
  private(set) var media: MediaTally
  var content: ContentTally
  /// What WPML wrote of the languages of items.
  private(set) var languages = NameCounts(limit: 100)

  private static let languageKeys = ["_wpml_import_language_code", "wpml_language"]

  /// Metas `_name` whose value is the key of a field of Advanced Custom Fields.
  private(set) var fieldReferences = 0

  init(limit: Int) {
    types = NameCounts(limit: limit)
    metas = NameCounts(limit: limit)
    commentMetas = NameCounts(limit: limit)
    termMetas = NameCounts(limit: limit)
    authors = AuthorTally(limit: limit)
    terms = TermTally(limit: limit * 10)
    media = MediaTally(limit: limit)
    content = ContentTally(limit: limit)
  }

  mutating func add(_ author: Author) { authors.add(author) }

  mutating func add(_ term: Term) {
    terms.add(term)
    for meta in term.meta {
      if let key = meta.key { termMetas.add(key) }
    }
  }

  mutating func add(_ item: Item, ordinal: Int) {
    types.add(item.type?.rawValue ?? "", item.status?.rawValue ?? "")
    authors.add(item)
    terms.add(item.terms, ordinal: ordinal)
    if item.type == .attachment { media.add(item) }
    // By place, not by element: copying whole metas would cost more than counting them.
    for place in item.meta.indices {
      guard let key = item.meta[place].key else { continue }
      metas.add(key)
      if key.utf8.first == 0x5F, let value = item.meta[place].value, value.utf8.count == 19,
        value.utf8.starts(with: "field_".utf8)
      {
        fieldReferences += 1
      }
      if Self.languageKeys.contains(key), let value = item.meta[place].value {
        languages.add(value)
      }
    }
  }

  mutating func merge(_ other: NameTally) {
    types.merge(other.types)
    metas.merge(other.metas)
    commentMetas.merge(other.commentMetas)
    termMetas.merge(other.termMetas)
    authors.merge(other.authors)
    terms.merge(other.terms)
    media.merge(other.media)
    content.merge(other.content)
    languages.merge(other.languages)
    fieldReferences += other.fieldReferences
  }
}
