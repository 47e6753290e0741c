import WXRContent
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
  package static let subjects: Subjects = [.terms, .items, .contents, .end]
  package static let signs: TextSigns = .blocks

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
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    guard content.text.holds("\"ref\":") else { return }
    for reference in BlockReferences(content.blocks).all {
      add(
        reference.id, reference.isNavigation ? .navigation : .pattern,
        at: report.spot(.field(.content), inside: reference.place))
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
  private(set) var all: [(id: Int, isNavigation: Bool, place: Int)] = []

  init(_ blocks: BlockDelimiters) {
    blocks.bytes.look { view in
      for block in blocks.all where block.kind != .closer {
        let isNavigation = view.equals(block.name, "navigation")
        guard isNavigation || view.equals(block.name, "block"), let attributes = block.attributes,
          let id = view.reference(in: attributes)
        else { continue }
        all.append((id, isNavigation, block.place.lowerBound))
      }
    }
  }
}

extension ByteView {
  /// The number behind `"ref":`.
  fileprivate func reference(in range: Range<Int>) -> Int? {
    guard let key = place(of: "\"ref\":", from: range.lowerBound, to: range.upperBound) else {
      return nil
    }
    let start = afterBlanks(key + 6)
    let end = self.end(of: { $0.isDigit }, from: start)
    return end - start <= 15 ? Int(text(start..<end)) : nil
  }
}
