/// What a piece of content says, free of the words it was said in: blocks of inline text, with
/// white space as a browser shows it and marks in one normal form.
///
/// ```swift
/// let tree = ContentTree(html: Array("<p>Hello <b>world</b></p>".utf8))
/// let markdown = MarkdownWriter(dialect: .gfm).write(tree)  // "Hello **world**\n"
/// ```
///
/// The tree knows nothing of WordPress nor of Markdown; what it cannot hold is kept as HTML or
/// told in `findings`.
public struct ContentTree: Hashable, Sendable {
  public var blocks: [Block]
  /// The notes that inline text refers to, the first being number 1.
  public var footnotes: [[Block]]
  /// What the source had and the tree has not.
  public var findings: [ContentFinding]

  public init(
    blocks: [Block] = [], footnotes: [[Block]] = [], findings: [ContentFinding] = []
  ) {
    self.blocks = blocks
    self.footnotes = footnotes
    self.findings = findings
  }
}

/// Something of the source that was left out or changed, and how often.
public struct ContentFinding: Hashable, Sendable {
  /// What it was.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A script or style sheet.
    case script
    /// A form's control.
    case formControl
    /// A drawing inside the text (SVG), a canvas.
    case drawing
    /// A link or picture inside preformatted text, of which the text was kept.
    case markupInCode
    /// An element that lay deeper than the limit; its content was kept.
    case nesting
    /// Alignment that has no place: justified text, a picture floating in a paragraph.
    case alignment
    /// Cells that span columns or rows, now cells with empty neighbours; told by the writer, for
    /// raw HTML keeps them.
    case spannedCells
  }

  public var kind: Kind
  public var count: Int

  public init(kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }
}
