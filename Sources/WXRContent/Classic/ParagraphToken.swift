/// A piece of classic content on its way to paragraphs: a range of bytes and what it is.
struct ParagraphToken {
  enum Kind: UInt8 {
    /// Text without tags; may hold line breaks.
    case text
    /// Blanks, line breaks among them.
    case space
    /// The line end after a paragraph.
    case newline
    /// A blank line that no author wrote: around block tags, for two `<br>` in a row.
    case gap
    /// A tag, comment or part of one; its line breaks are its own.
    case tag
    /// A blank line inside a tag.
    case gapInTag
    /// `<p>` without attributes, the author's or one that was added.
    case paragraphStart
    case paragraphEnd
    /// `<br />`.
    case lineBreak
    /// Stands for the start tag of a `pre` element.
    case preStart
    /// A `pre` element from its start tag to its end tag.
    case pre
  }

  struct Traits: OptionSet {
    let rawValue: UInt32
    /// Begins like the tag of a block.
    static let startsBlock = Traits(rawValue: 1 << 0)
    /// Is, or ends, the tag of a block.
    static let endsBlock = Traits(rawValue: 1 << 1)
    /// No line break is wanted before it.
    static let startsItem = Traits(rawValue: 1 << 2)
    /// Ends with `>` and holds no line break: a tag by itself.
    static let isWhole = Traits(rawValue: 1 << 3)
    /// Begins with `<li`.
    static let startsListItem = Traits(rawValue: 1 << 4)
    static let startsQuote = Traits(rawValue: 1 << 5)
    static let endsQuote = Traits(rawValue: 1 << 6)
    /// `</div>`, `</address>` or `</form>`.
    static let endsSection = Traits(rawValue: 1 << 7)
    /// Blanks before it are dropped.
    static let hugsBefore = Traits(rawValue: 1 << 8)
    /// Blanks after it are dropped.
    static let hugsAfter = Traits(rawValue: 1 << 9)
    /// Begins `script`, `style` or `svg`, where line breaks stay as they are.
    static let startsVerbatim = Traits(rawValue: 1 << 10)
    static let endsVerbatim = Traits(rawValue: 1 << 11)
    /// Which group of elements it drops blanks with.
    static let hugsOption = Traits(rawValue: 1 << 12)
    static let hugsObject = Traits(rawValue: 1 << 13)
    static let hugsSource = Traits(rawValue: 1 << 14)
    static let hugsCaption = Traits(rawValue: 1 << 15)
    /// The line break at its end, inside a tag, gets a blank before it.
    static let hasLooseEnd = Traits(rawValue: 1 << 16)
  }

  var kind: Kind
  var traits: Traits = []
  var start = 0
  var end = 0

  static let paragraphStart = ParagraphToken(
    kind: .paragraphStart, traits: [.startsBlock, .endsBlock, .startsItem, .isWhole])
  static let paragraphEnd = ParagraphToken(
    kind: .paragraphEnd, traits: [.startsBlock, .endsBlock, .startsItem, .isWhole])

  var isBlank: Bool { kind == .space || kind == .newline }
  var isSpaceOrGap: Bool { kind == .space || kind == .gap }
}
