/// The text of one block: runs, each with its marks, so that no two forms say the same.
///
/// Neighbouring runs of text differ in marks or link; white space at a mark's edge stands outside
/// of it; there are no empty runs, and none but content at the edges.
public struct InlineText: Hashable, Sendable {
  public var runs: [Inline]
  /// The links that runs lie in, in order.
  public var links: [Link]

  public init(_ runs: [Inline] = [], links: [Link] = []) {
    self.runs = runs
    self.links = links
  }

  public var isEmpty: Bool { runs.isEmpty }
}

/// A run of inline content.
public struct Inline: Hashable, Sendable {
  /// What is in it.
  public enum Content: Hashable, Sendable {
    case text(String)
    case code(String)
    case image(Image)
    case lineBreak
    /// A reference to a note, by number.
    case footnote(Int)
    /// A place that links of the page lead to.
    case anchor(String)
    /// Markup that nothing else here can say.
    case html(String)
  }

  public var content: Content
  public var marks: Marks
  /// The link it lies in: an index into the text's `links`.
  public var link: Int?

  public init(_ content: Content, marks: Marks = [], link: Int? = nil) {
    self.content = content
    self.marks = marks
    self.link = link
  }
}

/// Where a link leads.
public struct Link: Hashable, Sendable {
  public var address: String
  public var title: String

  public init(address: String, title: String = "") {
    self.address = address
    self.title = title
  }
}

/// A picture in the text.
public struct Image: Hashable, Sendable {
  public var source: String
  /// The words that stand in for it.
  public var alternative: String
  public var title: String
  public var alignment: Alignment?

  public init(
    source: String, alternative: String = "", title: String = "", alignment: Alignment? = nil
  ) {
    self.source = source
    self.alternative = alternative
    self.title = title
    self.alignment = alignment
  }
}

/// How a run of text is marked; a set, for marks have no order.
public struct Marks: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let strong = Marks(rawValue: 1)
  public static let emphasis = Marks(rawValue: 1 << 1)
  public static let strikethrough = Marks(rawValue: 1 << 2)
  public static let superscript = Marks(rawValue: 1 << 3)
  public static let `subscript` = Marks(rawValue: 1 << 4)
  public static let underline = Marks(rawValue: 1 << 5)
  public static let inserted = Marks(rawValue: 1 << 6)
  public static let highlight = Marks(rawValue: 1 << 7)
  public static let small = Marks(rawValue: 1 << 8)
  public static let big = Marks(rawValue: 1 << 9)
  public static let keyboard = Marks(rawValue: 1 << 10)
  public static let sample = Marks(rawValue: 1 << 11)
  public static let quotation = Marks(rawValue: 1 << 12)
  /// Code that holds links or pictures, so cannot be one run of code.
  public static let code = Marks(rawValue: 1 << 13)
}
