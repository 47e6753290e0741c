import WXRContent
package import WXRKit

/// What an export holds that others refer to, in compact rows: about 70 bytes an item.
///
/// Rules look things up in it at the end of the export.
package struct References: Sendable {
  package private(set) var items: [ItemRow] = []
  package private(set) var terms: [TermRow] = []
  package private(set) var authors: [AuthorRow] = []
  /// How many items there are of each type, in the order in which the types came.
  package private(set) var types = NameTally()
  package private(set) var statuses = NameTally()
  package private(set) var taxonomies = NameTally()
  private var itemsByID: [UInt32] = []
  private var termsByKey: [UInt32] = []
  private var termIDs: [Int] = []
  private var logins: Set<UInt64> = []

  package init() {}

  // MARK: Looking up

  /// The rows of the items of an id, in the order of the export.
  package func items(withID id: Int) -> ArraySlice<UInt32> {
    let start = itemsByID.partition { items[Int($0)].rawID < id }
    let end = itemsByID[start...].partition { items[Int($0)].rawID <= id }
    return itemsByID[start..<end]
  }

  /// The first item of an id.
  package func item(withID id: Int) -> ItemRow? {
    items(withID: id).first.map { items[Int($0)] }
  }

  /// The number of the row of the first item of an id.
  package func index(ofItem id: Int) -> Int? { items(withID: id).first.map { Int($0) } }

  /// The numbers of the rows of terms with this taxonomy and slug, in the order of the export.
  package func terms(withKey key: UInt64) -> ArraySlice<UInt32> {
    let start = termsByKey.partition { terms[Int($0)].key < key }
    let end = termsByKey[start...].partition { terms[Int($0)].key <= key }
    return termsByKey[start..<end]
  }

  package func hasTerm(_ taxonomy: Taxonomy, slug: String) -> Bool {
    !terms(withKey: Self.termKey(taxonomy, slug)).isEmpty
  }

  package func hasTerm(withID id: Int) -> Bool {
    let place = termIDs[...].partition { $0 < id }
    return place < termIDs.endIndex && termIDs[place] == id
  }

  /// Whether an author of this login is declared, exactly as it is written.
  package func hasAuthor(_ login: String) -> Bool { logins.contains(TextHash(login).value) }

  /// Whether any upload is in the export: exports of one type or author leave them out.
  package var holdsUploads: Bool { types.names.contains(PostType.attachment.rawValue) }

  package func type(of row: ItemRow) -> PostType { PostType(rawValue: types[Int(row.type)]) }
  package func status(of row: ItemRow) -> PostStatus {
    PostStatus(rawValue: statuses[Int(row.status)])
  }
  package func taxonomy(of row: TermRow) -> Taxonomy {
    Taxonomy(rawValue: taxonomies[Int(row.taxonomy)])
  }

  /// What stands for a taxonomy and a slug; `tag` is WXR 1.0's word for `post_tag`.
  package static func termKey(_ taxonomy: Taxonomy, _ slug: String) -> UInt64 {
    TextHash(taxonomy.rawValue == "tag" ? "post_tag" : taxonomy.rawValue, slug).value
  }

  /// What stands for a name, however it is escaped; 0 for none.
  package static func nameKey(_ name: String?) -> UInt64 {
    guard let name, !name.isEmpty else { return 0 }
    if name.look({ $0.isPlainName }) { return TextHash(name).value | 1 }
    var text = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return 0 }
    if text.utf8.contains(UInt8(ascii: "&")) {
      for (entity, character) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#039;", "'"), ("&amp;", "&"),
      ] { text = text.replacing(entity, with: character) }
    }
    return TextHash(text).value | 1
  }

  // MARK: Filling

  mutating func add(_ item: Item, _ subject: Subject) {
    var row = ItemRow(offset: subject.places?.offset, ordinal: subject.ordinal)
    row.rawID = item.id?.integer ?? ItemRow.none
    row.rawParent = item.parent?.integer ?? ItemRow.none
    row.slug = item.slug.map { TextHash($0).value } ?? 0
    row.content = TextHash(item.title, item.guid, item.content, item.excerpt).value
    row.type = UInt16(truncatingIfNeeded: types.add(item.type?.rawValue ?? ""))
    row.status = UInt16(truncatingIfNeeded: statuses.add(item.status?.rawValue ?? ""))
    row.source = UInt16(truncatingIfNeeded: subject.source)
    row.note(subject.places)
    items.append(row)
  }

  mutating func add(_ term: Term, _ subject: Subject) {
    let taxonomy = term.taxonomy ?? ""
    var row = TermRow(offset: subject.places?.offset, ordinal: subject.ordinal)
    row.element = subject.element
    row.id = term.id?.integer
    row.key = Self.termKey(taxonomy, term.slug ?? "")
    row.parent = term.parent.flatMap { $0.isEmpty ? nil : Self.termKey(taxonomy, $0) }
    row.content = TextHash(term.name ?? "", term.description ?? "", term.parent ?? "").value
    row.name = Self.nameKey(term.name)
    row.noteParent(subject.places)
    row.taxonomy = UInt16(truncatingIfNeeded: taxonomies.add(taxonomy.rawValue))
    row.source = UInt16(truncatingIfNeeded: subject.source)
    terms.append(row)
  }

  mutating func add(_ author: Author, _ subject: Subject) {
    logins.insert(TextHash(author.login ?? "").value)
    authors.append(
      AuthorRow(
        login: author.login ?? "", email: author.email ?? "", id: author.id?.integer,
        spot: subject.spot(.entity)))
  }

  /// Sorts what is looked up.
  mutating func seal() {
    itemsByID = items.indices.map { UInt32($0) }
    itemsByID.sort { (items[Int($0)].rawID, $0) < (items[Int($1)].rawID, $1) }
    termsByKey = terms.indices.map { UInt32($0) }
    termsByKey.sort { (terms[Int($0)].key, $0) < (terms[Int($1)].key, $1) }
    termIDs = terms.compactMap(\.id).sorted()
  }
}

extension References {
  /// An item in 64 bytes.
  package struct ItemRow: Sendable {
    fileprivate static let none = Int.min
    /// Where it starts; −1 where that is not known.
    private var start: Int
    fileprivate(set) var rawID = Self.none
    fileprivate(set) var rawParent = Self.none
    /// A hash of `post_name`; 0 if there is none.
    package fileprivate(set) var slug: UInt64 = 0
    /// A hash of title, guid, content and excerpt.
    package fileprivate(set) var content: UInt64 = 0
    fileprivate(set) var type: UInt16 = 0
    fileprivate(set) var status: UInt16 = 0
    /// The number of the document in its export.
    fileprivate(set) var source: UInt16 = 0
    /// The number of the item in its document, from 1.
    private(set) var ordinal: UInt32
    /// How far behind the item's start some of its fields stand; 0 where they are absent.
    private var idAt: UInt32 = 0
    private var parentAt: UInt32 = 0
    private var slugAt: UInt32 = 0

    init(offset: Int?, ordinal: Int) {
      start = offset ?? -1
      self.ordinal = UInt32(truncatingIfNeeded: ordinal)
    }

    /// nil if there is none, or no integer.
    package var id: Int? { rawID == Self.none ? nil : rawID }
    /// nil if there is none, or no integer.
    package var parent: Int? { rawParent == Self.none ? nil : rawParent }
    package var offset: Int? { start < 0 ? nil : start }

    fileprivate mutating func note(_ places: EntityPlaces?) {
      guard let places, let start = places.offset else { return }
      func distance(_ element: Element) -> UInt32 {
        places.field(element).flatMap { UInt32(exactly: $0 - start) } ?? 0
      }
      idAt = distance(.postID)
      parentAt = distance(.postParent)
      slugAt = distance(.postName)
    }

    /// Where one of its fields stands; where itself stands, if that is not known.
    func offset(of element: Element?) -> Int? {
      let distance: UInt32 =
        switch element {
        case .postID: idAt
        case .postParent: parentAt
        case .postName: slugAt
        default: 0
        }
      return offset.map { $0 + Int(distance) }
    }
  }

  /// A declared term in some 90 bytes.
  package struct TermRow: Sendable {
    package var offset: Int?
    package fileprivate(set) var id: Int?
    /// A hash of taxonomy and slug.
    package fileprivate(set) var key: UInt64 = 0
    /// The parent's key; nil if it has none.
    package fileprivate(set) var parent: UInt64?
    /// A hash of name, description and parent.
    package fileprivate(set) var content: UInt64 = 0
    /// What stands for its name; 0 if it has none.
    package fileprivate(set) var name: UInt64 = 0
    /// How far behind the term's start the name of its parent stands.
    private var parentAt: UInt32 = 0
    fileprivate(set) var taxonomy: UInt16 = 0
    fileprivate(set) var source: UInt16 = 0
    /// The number among the elements of its name, from 1.
    private(set) var ordinal: UInt32
    package fileprivate(set) var element = Element.term

    /// Where its parent is named; where itself stands, if that is not known.
    var parentOffset: Int? { offset.map { $0 + Int(parentAt) } }

    fileprivate mutating func noteParent(_ places: EntityPlaces?) {
      guard let places, let start = places.offset, let element = element.parentElement else {
        return
      }
      parentAt = places.field(element).flatMap { UInt32(exactly: $0 - start) } ?? 0
    }

    init(offset: Int?, ordinal: Int) {
      self.offset = offset
      self.ordinal = UInt32(truncatingIfNeeded: ordinal)
    }
  }

  /// A declared author.
  package struct AuthorRow: Sendable {
    package var login: String
    package var email: String
    package var id: Int?
    package var spot: Spot
  }
}

/// Names that repeat, each kept once, with how often it came.
package struct NameTally: Sendable {
  package private(set) var names: [String] = []
  package private(set) var counts: [Int] = []
  private var places: [String: Int] = [:]

  package subscript(index: Int) -> String { names.indices.contains(index) ? names[index] : "" }

  /// The number of a name. Beyond 60,000 names, which no site has, all are one.
  mutating func add(_ name: String) -> Int {
    if let place = places[name] {
      counts[place] += 1
      return place
    }
    guard names.count < 60_000 else { return 0xFFFF }
    places[name] = names.count
    names.append(name)
    counts.append(1)
    return names.count - 1
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place whose element is not before, in a collection that is sorted by it.
  func partition(isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension ByteView {
  /// Whether a name is ASCII with lone spaces between its words, and without references.
  fileprivate var isPlainName: Bool {
    var last = UInt8.space
    for place in 0..<count {
      let byte = self[place]
      guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "&"), byte != .space || last != .space
      else { return false }
      last = byte
    }
    return last != .space
  }
}
