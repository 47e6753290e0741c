import WXRKit

/// A place in an export that is remembered until the export's end: some 80 bytes.
package struct Spot: Sendable {
  /// The number of the document in its export.
  var source: Int32
  /// The number of the item, author or term among its kind, from 1; 0 in the site's facts.
  var ordinal: Int32
  /// The number of the comment in its item, from 1; 0 outside of comments.
  var comment: Int32
  /// The number of the category or meta in its entity, from 1; 0 for a single field.
  var part: Int32
  var element: Element
  /// What in the entity is meant; the entity's own element if it is the whole.
  var field: Element
  /// The half of a meta that is meant; the meta's own element if it is the whole.
  var half: Element
  /// The id of the item around it; nil if it is none, or no integer.
  package var itemID: Int?
  var offset: Int?
  /// How many bytes of the field's text stand before what is meant; 0 for the field itself.
  var inside: UInt32 = 0
  var itemOffset: Int?

  /// The number of the document in its export.
  package var document: Int { Int(source) }

  /// Spots in the order of the export.
  package var order: Order { Order(source: source, offset: offset ?? 0) }

  /// Where in an export a spot is.
  package struct Order: Comparable {
    fileprivate var source: Int32
    fileprivate var offset: Int

    package static func < (left: Self, right: Self) -> Bool {
      (left.source, left.offset) < (right.source, right.offset)
    }
  }

  var item: String? { itemID.map(String.init) }

  /// `/rss/channel/item[12]/wp:postmeta[3]/wp:meta_value`
  var path: String {
    var path = "/rss/channel"
    if comment > 0 {
      path += "/item[\(ordinal)]/wp:comment[\(comment)]"
    } else if ordinal > 0 {
      path += "/\(element.qualifiedName)[\(ordinal)]"
    }
    guard field != element else { return path }
    path += "/\(field.qualifiedName)" + (part > 0 ? "[\(part)]" : "")
    return half == field ? path : path + "/\(half.qualifiedName)"
  }
}
