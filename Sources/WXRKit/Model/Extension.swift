/// What an export holds beyond WXR: an element that has no field of its own, or loose text.
///
/// Plugins add `itunes:`, `geo:` and their own elements; they are kept whole, in document order.
/// Loose text between known elements is an extension without a name whose only child is the text.
/// The place among the known elements is not kept, it is told in diagnostics.
public struct Extension: Hashable, Sendable {
  /// The local name; nil for loose text.
  public var name: String?
  /// The namespace URI; nil if there is none, or the prefix is undeclared.
  public var namespace: String?
  /// The prefix as written; nil if there is none.
  public var prefix: String?
  public var attributes: [Attribute]
  public var children: [Node]

  public init(
    name: String? = nil, namespace: String? = nil, prefix: String? = nil,
    attributes: [Attribute] = [], children: [Node] = []
  ) {
    self.name = name
    self.namespace = namespace
    self.prefix = prefix
    self.attributes = attributes
    self.children = children
  }

  /// Loose text.
  public init(text: String) { self.init(children: [.text(text)]) }

  /// One attribute of an element, its value as XML reads it.
  public struct Attribute: Hashable, Sendable {
    public var name: String
    public var namespace: String?
    public var prefix: String?
    public var value: String

    public init(name: String, namespace: String? = nil, prefix: String? = nil, value: String) {
      self.name = name
      self.namespace = namespace
      self.prefix = prefix
      self.value = value
    }
  }

  /// What stands inside an extension: text or further elements.
  public indirect enum Node: Hashable, Sendable {
    case text(String)
    case element(Extension)
  }
}
