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
  /// The attribute that makes Markdown inside raw blocks be read, such as `markdown="1"`; empty
  /// where a blank line does it, as in CommonMark §4.6.
  public var rawBlockAttribute = ""
  /// How a line ends within a paragraph.
  public var hardBreak = HardBreak.backslash
  /// How far the content of list items is indented.
  public var listIndent = ListIndent.content
  /// `2.` in the middle of a paragraph begins a list.
  public var anyNumberInterrupts = false
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
  /// `- [x] done`.
  public var taskLists = false
  /// `[^1]` and `[^1]: note`.
  public var footnotes = false
  /// `: meaning` under a term.
  public var definitionLists = false
  /// Backslashes in a picture's alternative text are not shown.
  public var alternativeEscapes = true
  /// What template languages would take for theirs, to be broken up: `{{<`.
  public var templateMarks: [String] = []
  /// Shortcodes of the site generator that say what Markdown cannot.
  public var shortcodes = Shortcodes.none

  public init() {}

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

extension Dialect {
  /// CommonMark 0.31 and nothing else.
  public static let commonMark = Dialect()

  /// GitHub's Markdown, with footnotes, as cmark-gfm renders it.
  public static let gfm = {
    var dialect = Dialect()
    dialect.bareLinks = true
    dialect.strikethrough = true
    dialect.singleTildes = true
    dialect.tables = true
    dialect.taskLists = true
    dialect.footnotes = true
    return dialect
  }()

  /// Hugo's goldmark with its default extensions. Raw HTML needs
  /// `markup.goldmark.renderer.unsafe = true` in the site's configuration.
  public static let hugo = {
    var dialect = gfm
    dialect.singleTildes = false
    dialect.definitionLists = true
    dialect.alternativeEscapes = false
    dialect.templateMarks = ["{{<", "{{%"]
    dialect.shortcodes = .hugo
    return dialect
  }()
}
