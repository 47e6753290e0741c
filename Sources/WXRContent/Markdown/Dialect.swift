/// What a Markdown renderer understands beyond CommonMark, and how it wants some things written.
///
/// A dialect is a set of options with named presets; make another by changing one:
///
/// ```swift
/// var dialect = Dialect.gfm
/// dialect.rawHTML = false
/// let markdown = MarkdownWriter(dialect: dialect).write(tree)
/// ```
public struct Dialect: Hashable, Sendable {
  /// HTML may stand in the text, for what has no mark: `x<sup>2</sup>`.
  public var rawHTML = true
  /// What may stand between the tags of a raw block.
  public var rawBlocks = RawBlocks.markdown
  /// What makes Markdown be read between inline tags that are taken for raw: `markdown="span"`.
  public var spanAttribute = ""
  /// How tags are written.
  public var tags = TagStyle.html
  /// How a line ends within a paragraph.
  public var hardBreak = HardBreak.backslash
  /// How far the content of list items is indented.
  public var listIndent = ListIndent.content
  /// Code in a list item or a quote may stand in a fence; else it is indented by four columns.
  public var fencesInContainers = true
  /// A list item may hold nothing; else a space that does not break stands in it.
  public var emptyItems = true
  /// Code may hold backticks, between longer runs of them.
  public var backticksInCode = true
  /// `1)` begins a list, as `1.` does.
  public var parenthesisLists = true
  /// `2.` in the middle of a paragraph begins a list.
  public var anyNumberInterrupts = false
  /// `#word` at a line's beginning is text, and so is `word#` at a heading's end; else they are
  /// read as `# word #` is.
  public var headingsNeedSpace = true
  /// What begins and ends emphasis.
  public var emphasis = Emphasis.commonMark
  /// `<http://example.com/>` is a link.
  public var autolinks = true
  /// `http://example.com/` is a link, and a backslash in it is part of it.
  public var bareLinks = false
  /// `~~struck~~`.
  public var strikethrough = false
  /// `~struck~` too.
  public var singleTildes = false
  /// `| a | b |`, GFM's §4.10.
  public var tables = false
  /// Any line with a `|` may be a table.
  public var pipesMakeTables = false
  /// `==marked==`.
  public var highlight = false
  /// `$x$` is a formula.
  public var dollarMath = false
  /// `#word` in the text is a tag of the site.
  public var hashtags = false
  /// `- [x] done`.
  public var taskLists = false
  /// `[^1]` and `[^1]: note`.
  public var footnotes = false
  /// `: meaning` under a term.
  public var definitionLists = false
  /// Backslashes in a picture's alternative text are not shown.
  public var alternativeEscapes = true
  /// Where braces give attributes to what is before them: `{.wide}`.
  public var attributes = Attributes.none
  /// Marks that a backslash does not guard: they are written as entities, `&lt;`.
  public var entityEscapes = ""
  /// Other marks of the renderer's own, which get a backslash: `[[`.
  public var textMarks: [String] = []
  /// Words that mean something to the renderer at a line's beginning: `import`.
  public var lineWords: [String] = []
  /// What template languages would take for theirs, to be broken up: `{{<`.
  public var templateMarks: [String] = []
  /// Shortcodes of the site generator that say what Markdown cannot.
  public var shortcodes = Shortcodes.none

  public init() {}

  /// What may stand between the tags of a raw block.
  public enum RawBlocks: Hashable, Sendable {
    /// Markdown, after a blank line: CommonMark 0.31 §4.6.
    case markdown
    /// Only HTML, without blank lines.
    case html
  }

  /// How tags are written.
  public enum TagStyle: Hashable, Sendable {
    case html
    /// JSX: every tag is closed, attributes have React's names, comments are `{/* */}`. Markup that
    /// an author wrote is left out, its text stays.
    case jsx
  }

  /// What begins and ends emphasis.
  public enum Emphasis: Hashable, Sendable {
    /// CommonMark 0.31 §6.2, whose rules look at white space and punctuation on both sides.
    case commonMark
    /// Whatever stands beside a word: `**Note:**text` is bold. Marks that touch each other are
    /// taken in ways that renderers do not agree on.
    case loose
  }

  /// Where braces give attributes to what is before them.
  public enum Attributes: Hashable, Sendable {
    case none
    /// At a heading's end.
    case headings
    /// Where a colon follows: `{: .wide}`.
    case colon
    /// Everywhere.
    case anywhere
  }

  /// How a line ends within a paragraph.
  public enum HardBreak: Hashable, Sendable {
    /// A backslash at the line's end.
    case backslash
    /// Two spaces at the line's end.
    case spaces
    /// `<br>`.
    case html
  }

  /// How far the content of list items is indented.
  public enum ListIndent: Hashable, Sendable {
    /// To where the item's text begins: two columns after `-`, three after `1.`.
    case content
    /// Four columns, always.
    case four
  }

  /// A site generator's shortcodes.
  public enum Shortcodes: Hashable, Sendable {
    case none
    /// Hugo's built-in ones: `{{< youtube id >}}`, `{{< vimeo id >}}`.
    case hugo
  }
}
