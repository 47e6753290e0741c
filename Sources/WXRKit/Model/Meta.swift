/// A key and a value that WordPress or a plugin stored with an item, a term or a comment.
///
/// Keys repeat, order matters (oldest first), and either half may be absent or empty. Values are
/// the text of the database: PHP-serialised and JSON values stay text (see ``PHPValue``).
public struct Meta: Hashable, Sendable {
  public var key: String?
  public var value: String?
  /// Other children of the element.
  public var extensions: [Extension]

  public init(key: String? = nil, value: String? = nil, extensions: [Extension] = []) {
    self.key = key
    self.value = value
    self.extensions = extensions
  }
}
