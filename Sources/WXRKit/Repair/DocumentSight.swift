/// What the scan has seen of a document that decides what later tags mean, and how the document's
/// own bytes must change.
struct DocumentSight {
  /// Whether an item has begun: then titles and links outside items belong to one whose tag is lost.
  var hasItem = false
  /// How many items have begun.
  var items = 0
  /// Whether it was told that the channel, or the root, is not where it belongs.
  var hasReportedChannel = false
  /// Whether a document came before this one in the file.
  var isFurther = false
  var item = Item()
  /// An item that the end of the file has cut.
  var halfItem: Range<Int>?
  var root = Root()
  /// Whether there was an XML declaration, or something else that only stands behind one.
  var hasDeclaration = false
  /// The label in the XML declaration.
  var encodingLabel: Range<Int>?
  /// An element that a repaired file has no place for, until it ends.
  var removal: Removal?

  struct Item {
    var start = 0
    var hasType = false
    var hasStatus = false
    var isAttachment = false
  }

  /// The start tag of the root, which may need declarations of prefixes that are met later.
  struct Root {
    /// Where the start tag of the document's own root stands.
    var start: Int?
    /// Where a declaration can be put; nil before the root.
    var place: Int?
    /// Whether the file has no root, so that one must be put there.
    var isMissing = false
    /// The prefixes that are used without a declaration, in order, and where each was met first.
    var undeclared: [(prefix: String, uri: String, place: Int)] = []
    /// Those that the root declares.
    var declared: [String: String] = [:]
    /// Those that elements inside the root declare, with the depth of the element.
    var declaredInside: [(depth: Int, prefix: String)] = []
    /// The prefix that stands for WordPress's own namespace.
    var wordPressPrefix = "wp"
  }

  mutating func beginItem(at start: Int) {
    hasItem = true
    items += 1
    item = Item(start: start)
  }

  struct Removal {
    var depth: Int
    var start: Int
    var finding: Diagnostic
  }
}
