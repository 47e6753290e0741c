import WXRKit

/// What remedies know of an export after the first pass, and what they have decided.
///
/// About 60 bytes an item; more for terms and authors, of which there are few.
struct KnownExport {
  var items: [KnownItem] = []
  var terms: [KnownTerm] = []
  var authors: [KnownAuthor] = []
  var types = NameTally()
  var statuses = NameTally()
  var site = KnownSite()
  /// How far clocks are from UTC.
  var clocks: [ClockHabit.Reading] = []
  var highestCommentID = 0
  var highestItemID = 0
  /// The terms that items have, by their keys, each as it was met first.
  var usedTerms: [UInt64: UsedTerm] = [:]
  /// The logins that items name, each as it was met first.
  var creators: [String: Creator] = [:]
  /// What is to be put into the channels.
  var additions: [Addition] = []
  /// Terms that move behind another one, by their numbers.
  var termMoves: [Int: Int] = [:]
  /// Ids of items that are no numbers, and parents that are none.
  var texts = TextIDs()

  /// The item with an id; the first if there are several.
  func index(ofItem id: Int) -> Int? {
    let place = itemsByID.partition { items[Int($0)].id < id }
    guard place < itemsByID.count, items[Int(itemsByID[place])].id == id else { return nil }
    return Int(itemsByID[place])
  }

  private(set) var itemsByID: [UInt32] = []

  /// Puts the items in the order of their ids; again after ids have changed.
  mutating func sortItems() {
    itemsByID = items.indices.filter { items[$0].hasID && !items[$0].isGone }.map { UInt32($0) }
    itemsByID.sort { (items[Int($0)].id, $0) < (items[Int($1)].id, $1) }
    highestItemID = max(highestItemID, itemsByID.last.map { items[Int($0)].id } ?? 0)
  }

  mutating func newItemID() -> Int {
    highestItemID += 1
    return highestItemID
  }

  mutating func newCommentID() -> Int {
    highestCommentID += 1
    return highestCommentID
  }

  func type(of item: KnownItem) -> PostType { PostType(rawValue: types[Int(item.type)]) }
  func status(of item: KnownItem) -> PostStatus { PostStatus(rawValue: statuses[Int(item.status)]) }
}

/// The texts that stand where numbers of items belong.
struct TextIDs {
  private(set) var all: [String] = []
  private var places: [String: Int] = [:]
  private var areIDs: [Bool] = []
  private var numbers: [String: Int] = [:]

  /// What stands for a text among the numbers, until it has one: less than any number of an export.
  mutating func placeholder(_ text: String, isID: Bool) -> Int {
    let place = places[text] ?? all.count
    if place == all.count {
      places[text] = place
      all.append(text)
      areIDs.append(false)
    }
    areIDs[place] = areIDs[place] || isID
    return KnownItem.none + 1 + place
  }

  /// The text that a placeholder stands for.
  func place(_ number: Int) -> Int? {
    number > KnownItem.none && number < KnownItem.none + 1 + all.count
      ? number - KnownItem.none - 1 : nil
  }

  func isID(_ place: Int) -> Bool { areIDs[place] }

  /// The number of an item whose id the text is.
  func number(_ text: String) -> Int? { numbers[text] }

  mutating func setNumber(_ number: Int, of place: Int) { numbers[all[place]] = number }
}

/// An item in 48 bytes.
struct KnownItem {
  static let none = Int.min

  var id = Self.none
  var parent = Self.none
  /// The hash of its slug; 0 if it has none.
  var slug: UInt64 = 0
  /// The hash of all its bytes.
  var bytes: UInt64 = 0
  var type: UInt16 = 0
  var status: UInt16 = 0
  /// Whether it is left out.
  var isGone = false
  /// Whether its slug was made or changed.
  var hasNewSlug = false

  var hasID: Bool { id != Self.none }
  var hasParent: Bool { parent != Self.none && parent != 0 }
}

/// A term that is declared.
struct KnownTerm {
  var taxonomy: Taxonomy
  var slug: String
  var parent: String
  var hasName: Bool
  var id: Int?
  /// An id that is no number.
  var textID: String?
  var document: Int
  /// The hash of its name, description and parent, and of its metas.
  var facts: UInt64
  var metas: UInt64
  var hasMetas: Bool
  var isGone = false
  /// Whether it stands before all others, where it was put.
  var isAdded = false

  var key: UInt64 { References.termKey(taxonomy, slug) }
  var parentKey: UInt64? { parent.isEmpty ? nil : References.termKey(taxonomy, parent) }
}

struct KnownAuthor {
  var login: String
  var id: Int?
  var textID: String?
  var document: Int
  /// What it says, by its elements.
  var fields: [Element: String]
  var isGone = false
}

/// A term as an item names it.
struct UsedTerm {
  var taxonomy: Taxonomy
  var slug: String
  var name: String
  var document: Int
  var order: Int
}

struct Creator {
  var document: Int
  var order: Int
}

/// The facts of the site, and where in its channel things stand.
struct KnownSite {
  var title: String?
  var link: String?
  var version: String?
  var baseSiteURL: String?
  var baseBlogURL: String?
  /// How many posts are at a host's addresses, by `https://host`.
  var hosts: [String: Int] = [:]
  /// Where the uploads are, as other attachments show it, by what stands before the path.
  var uploads: [String: Int] = [:]
  var anchors: [Anchors] = []

  /// Places of a document where elements can be put.
  struct Anchors {
    var channelStart: Int?
    var lastFact: Int?
    var lastAuthor: Int?
    var firstTerm: Int?
    var firstEntity: Int?
    var prefix = "wp"
  }
}

/// Elements that are put into a channel.
struct Addition {
  enum Place { case channelStart, facts, authors, terms }
  var document: Int
  var place: Place
  var text: String
  var finding: Diagnostic
}
