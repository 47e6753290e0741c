/// A piece of content that stands on lines of its own.
public indirect enum Block: Hashable, Sendable {
  case paragraph(InlineText)
  /// Level 1 to 6.
  case heading(level: Int, InlineText)
  case list(List)
  case quote([Block])
  /// Preformatted text, to the letter; the language is empty if none is told.
  case code(String, language: String)
  /// Preformatted text with links or marks in it: an element of HTML, and its text alone.
  case preformatted(html: String, text: String)
  /// A line across.
  case rule
  case table(Table)
  case figure(Figure)
  /// Pictures that belong together.
  case gallery(Gallery)
  case definitions([Definition])
  case details(Details)
  case embed(Embed)
  /// Blocks set to the right or in the middle.
  case aligned(Alignment, [Block])
  /// Markup that nothing else here can say.
  case html(String)
  /// Where a summary ends.
  case more
  /// Where a page of a post ends.
  case pageBreak
}

/// How text stands between its margins, or a picture beside its text.
public enum Alignment: String, Hashable, Sendable {
  case left, center, right
}

/// Items with bullets or numbers.
public struct List: Hashable, Sendable {
  /// The first number of an ordered list, nil for bullets.
  public var start: Int?
  public var items: [Item]

  public init(start: Int? = nil, items: [Item]) {
    self.start = start
    self.items = items
  }

  /// One entry of a list: its blocks, and whether its box is checked.
  public struct Item: Hashable, Sendable {
    public var blocks: [Block]
    /// The state of the item's check box, nil if it has none.
    public var isDone: Bool?

    public init(blocks: [Block], isDone: Bool? = nil) {
      self.blocks = blocks
      self.isDone = isDone
    }
  }
}

/// Terms and what they mean.
public struct Definition: Hashable, Sendable {
  public var terms: [InlineText]
  public var meanings: [[Block]]

  public init(terms: [InlineText], meanings: [[Block]]) {
    self.terms = terms
    self.meanings = meanings
  }
}

/// Content with a caption, or a picture that stands to one side.
public struct Figure: Hashable, Sendable {
  public var blocks: [Block]
  public var caption: [Block]
  public var alignment: Alignment?

  public init(blocks: [Block], caption: [Block] = [], alignment: Alignment? = nil) {
    self.blocks = blocks
    self.caption = caption
    self.alignment = alignment
  }
}

/// Pictures that belong together, each with its own caption.
public struct Gallery: Hashable, Sendable {
  public var figures: [Figure]
  public var caption: [Block]

  public init(figures: [Figure], caption: [Block] = []) {
    self.figures = figures
    self.caption = caption
  }
}

/// Content that a reader may fold away.
public struct Details: Hashable, Sendable {
  public var summary: InlineText
  public var blocks: [Block]

  public init(summary: InlineText, blocks: [Block]) {
    self.summary = summary
    self.blocks = blocks
  }
}
