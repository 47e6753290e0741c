/// What makes an entity the same one in two snapshots: the site, an author's login, a term's
/// taxonomy and slug, an item's id, a comment's id and its item's.
///
/// ```swift
/// EntityIdentity("item:103")
/// EntityIdentity("term:category/sea")
/// EntityIdentity("comment:103/11")
/// ```
package struct EntityIdentity: Hashable, Sendable {
  package var kind: Kind
  package var key: String

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case site, author, term, item, comment
  }

  package init(_ kind: Kind, _ key: String) {
    self.kind = kind
    self.key = key
  }

  /// The identity that a word names; nil if it is none.
  package init?(_ word: String) {
    let halves = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = halves[0] == "post" ? "item" : String(halves[0])
    guard let kind = Kind(rawValue: name), halves.count == 2 || kind == .site else { return nil }
    self.init(kind, halves.count == 2 ? String(halves[1]) : "")
  }

  /// Of an entity line; nil for what is none.
  init?(line: UnsafeBufferPointer<UInt8>) {
    var keys = unsafe LineKeys(line)
    let texts = keys.texts(of: Self.wanted)
    guard let kind = texts["kind"].flatMap(Kind.init) else { return nil }
    self.init(kind, Self.key(kind, texts))
  }

  private static let wanted: Set = [
    "kind", "id", "item", "login", "taxonomy", "slug", "element", "schema", "guid",
  ]

  private static func key(_ kind: Kind, _ texts: [String: String]) -> String {
    switch kind {
    case .site: texts["schema"] == nil ? "end" : ""
    case .author: texts["login"] ?? texts["id"] ?? ""
    case .term: "\(texts["taxonomy"] ?? texts["element"] ?? "")/\(texts["slug"] ?? "")"
    case .item: texts["id"] ?? texts["guid"] ?? ""
    case .comment: "\(texts["item"] ?? "")/\(texts["id"] ?? "")"
    }
  }
}

extension EntityIdentity: CustomStringConvertible {
  package var description: String { key.isEmpty ? kind.rawValue : "\(kind.rawValue):\(key)" }
}
