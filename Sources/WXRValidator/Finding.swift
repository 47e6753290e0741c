public import WXRKit

/// Something that a rule found in an export: what, how bad, where, and how it can be mended.
///
/// Places are of the original bytes. A ``Diagnostic`` of the reader and a finding of a rule share
/// their codes; this one knows the item around it as well.
public struct Finding: Hashable, Sendable {
  public var code: Diagnostic.Code
  public var severity: Severity
  /// One sentence that a blog owner understands.
  public var message: String
  public var fix: Fix
  /// What reading did about it, such as "read as an ampersand"; nil if nothing.
  public var action: String?
  /// The export, or the member of a container.
  public var source: String?
  /// Bytes from the start of the source, from 0; nil if it concerns the whole.
  public var offset: Int?
  /// From 1, as editors show them; columns count code points.
  public var line: Int?
  public var column: Int?
  /// How many bytes the bad spot is long: the start tag of an element, or one character.
  public var length: Int?
  /// Where it stands among the elements: `/rss/channel/item[12]/wp:post_parent`.
  public var path: String?
  /// The id of the item around it, as the export gives it.
  public var item: String?
  /// The title of the item around it.
  public var title: String?
  /// Where the item around it starts, if its title is still to be looked up.
  var itemOffset: Int?
  /// How many bytes of the text of the element at ``offset`` stand before what is meant.
  var inside = 0
  /// What stands around it, in the first findings of each rule.
  var excerpt: Excerpted?
  var hasExcerpt = false
  /// Whether a baseline holds it.
  public internal(set) var isSuppressed = false

  public init(
    _ code: Diagnostic.Code, _ severity: Severity, _ message: String, fix: Fix = .none,
    action: String? = nil, source: String? = nil, offset: Int? = nil, path: String? = nil,
    item: String? = nil, title: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.fix = fix
    self.action = action
    self.source = source
    self.offset = offset
    self.path = path
    self.item = item
    self.title = title
  }
}

extension Finding {
  /// Bytes that could stand in place of those at ``offset``.
  struct Replacement: Hashable, Sendable {
    var length: Int
    var text: String
  }

  /// What mends it without loss, where that is a change of the bad spot alone.
  var replacement: Replacement? {
    switch code {
    case .bareAmpersand: Replacement(length: 1, text: "&amp;")
    case .strayBOM where length == 3: Replacement(length: 3, text: "")
    default: nil
    }
  }
}

/// A piece of an export with the bad spot in it, all as it stands there.
struct Excerpted: Hashable, Sendable {
  var before: String
  var spot: String
  var after: String
}
