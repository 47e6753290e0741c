/// Something from elsewhere that plays or shows inside the page.
public struct Embed: Hashable, Sendable {
  /// How a page shows it.
  public enum Kind: String, Hashable, Sendable {
    case frame, video, audio
    /// A quote that the provider's script turns into a card: a tweet, say.
    case card
    /// A script that prints it where it stands.
    case script
    /// Nothing but its address is known.
    case link
  }

  public var kind: Kind
  /// What the page loads.
  public var source: String
  /// The address a person would visit; the source if none is known.
  public var address: String
  public var title: String
  public var width: String
  public var height: String
  /// The picture that stands in for a film.
  public var poster: String
  /// A card's class, such as `twitter-tweet`, and what it says.
  public var provider: String
  public var blocks: [Block]

  public init(
    kind: Kind, source: String, address: String = "", title: String = "", width: String = "",
    height: String = "", poster: String = "", provider: String = "", blocks: [Block] = []
  ) {
    self.kind = kind
    self.source = source
    self.address = address.isEmpty ? source : address
    self.title = title
    self.width = width
    self.height = height
    self.poster = poster
    self.provider = provider
    self.blocks = blocks
  }
}
