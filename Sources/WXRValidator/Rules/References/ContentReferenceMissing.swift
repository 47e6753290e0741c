package import WXRKit

/// A text or item refers to something that the export lacks: a synced pattern, a navigation, the
/// translations of a post, the product of a variation.
///
/// **Why it matters.** In its place WordPress shows nothing, or a note that the block is gone.
///
/// **Bad**
/// ```html
/// <!-- wp:block {"ref":88} /-->   and no item 88
/// ```
/// **Good**
/// ```html
/// <!-- wp:block {"ref":88} /-->   and a wp_block with the id 88
/// ```
/// **What to do.** Export “All content”: patterns and navigations are items of their own.
///
/// **Fix.** None: what is referred to is not in the file.
package struct ContentReferenceMissing: Rule {
  package static let facts = RuleFacts("WXR315", .warning, fix: .none, in: [.import, .convert])
  package static let subjects: Subjects = [.terms, .items, .end]

  /// What is referred to, and how, each where it was met first.
  private var uses: [(reference: Reference, spot: Spot)] = []
  private var known: Set<Reference> = []
  /// No site has more; others are passed over, for memory must not grow with a text.
  private static let mostReferences = 50_000

  private struct Reference: Hashable {
    var id: Int
    var kind: Kind
  }

  private enum Kind {
    case pattern, navigation, product, translation
  }

  package init() {}

  /// Polylang keeps the translations of a post in a term: language to id.
  package mutating func look(at term: Term, _ report: inout RuleReport) {
    guard term.taxonomy == "post_translations", let text = term.description,
      let entries = (try? PHPValue(serialized: text))?.entries
    else { return }
    for entry in entries {
      guard let id = entry.value.number, id > 0, id < 1e15 else { continue }
      add(Int(id), .translation, at: report.spot)
    }
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    if item.type == "product_variation", let product = item.parent?.integer, product != 0 {
      add(product, .product, at: report.spot(.field(.postParent)))
    }
    guard let content = item.content, content.holds("\"ref\":") else { return }
    let spot = report.spot(.field(.content))
    for reference in BlockReferences(content).all {
      add(reference.id, reference.isNavigation ? .navigation : .pattern, at: spot)
    }
  }

  private mutating func add(_ id: Int, _ kind: Kind, at spot: Spot) {
    let reference = Reference(id: id, kind: kind)
    guard known.count < Self.mostReferences, known.insert(reference).inserted else { return }
    uses.append((reference, spot))
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    for (use, spot) in uses where references.index(ofItem: use.id) == nil {
      switch use.kind {
      case .pattern: report.add("The synced pattern \(use.id) is not here.", at: spot)
      case .navigation: report.add("The navigation \(use.id) is not here.", at: spot)
      case .product:
        report.add("The variation's product \(use.id) is not here.", at: spot)
      case .translation:
        report.add("The item \(use.id), one of these translations, is not here.", at: spot)
      }
    }
  }
}

/// The `ref` of synced patterns and navigations in a content.
struct BlockReferences {
  private(set) var all: [(id: Int, isNavigation: Bool)] = []

  init(_ content: String) {
    all = unsafe content.withBytes { bytes in
      var found: [(id: Int, isNavigation: Bool)] = []
      var place = 0
      while let start = unsafe bytes.firstIndex(of: "<!-- wp:", from: place) {
        place = start + 8
        let isNavigation = unsafe bytes.has("navigation ", at: place)
        guard unsafe isNavigation || bytes.has("block ", at: place) else { continue }
        guard let end = unsafe bytes.firstIndex(of: "-->", from: place) else { break }
        if let id = unsafe Self.reference(in: bytes, from: place, to: end) {
          found.append((id, isNavigation))
        }
        place = end
      }
      return found
    }
  }

  /// The number behind `"ref":`.
  private static func reference(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard let key = unsafe bytes.firstIndex(of: "\"ref\":", from: start, to: end) else {
      return nil
    }
    var id = 0
    var place = key + 6
    while place < end, unsafe bytes[place] == 0x20 { place += 1 }
    let first = place
    while place < end, place - first < 15, unsafe (0x30...0x39).contains(bytes[place]) {
      id = unsafe id * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    return place > first ? id : nil
  }
}
