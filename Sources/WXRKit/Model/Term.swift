/// A category, tag, menu or other term that the channel declares.
///
/// Nothing is folded: a term that the export declares twice comes twice.
public struct Term: Hashable, Sendable {
  public typealias ID = Identifier<Term>

  /// Which element declared the term.
  public enum Element: String, Hashable, Sendable, CaseIterable {
    case category, tag, term
  }

  public var element: Element
  /// nil before WXR 1.1.
  public var id: ID?
  public var taxonomy: Taxonomy?
  /// Percent-encoded where it is not ASCII, as WordPress stores it.
  public var slug: String?
  /// The parent's slug, not its id; empty for none.
  public var parent: String?
  /// nil where core left it out: a name that PHP holds for empty, `0` too.
  public var name: String?
  public var description: String?
  public var meta: [Meta]
  public var extensions: [Extension]

  public init(
    element: Element, id: ID? = nil, taxonomy: Taxonomy? = nil, slug: String? = nil,
    parent: String? = nil, name: String? = nil, description: String? = nil, meta: [Meta] = [],
    extensions: [Extension] = []
  ) {
    self.element = element
    self.id = id
    self.taxonomy = taxonomy
    self.slug = slug
    self.parent = parent
    self.name = name
    self.description = description
    self.meta = meta
    self.extensions = extensions
  }
}

/// A term as an item names it: `<category domain="post_tag" nicename="sea">Sea</category>`.
public struct TermReference: Hashable, Sendable {
  /// The attribute `domain` as written: WXR 1.0 says `tag` for `post_tag`.
  public var taxonomy: Taxonomy?
  /// The attribute `nicename` as written.
  public var slug: String?
  public var name: String?
  /// Attributes beyond those two.
  public var attributes: [Extension.Attribute]

  public init(
    taxonomy: Taxonomy? = nil, slug: String? = nil, name: String? = nil,
    attributes: [Extension.Attribute] = []
  ) {
    self.taxonomy = taxonomy
    self.slug = slug
    self.name = name
    self.attributes = attributes
  }
}
