/// Rows of cells.
public struct Table: Hashable, Sendable {
  /// Rows of headings.
  public var head: [Row]
  public var body: [Row]
  public var foot: [Row]
  public var caption: [Block]

  public init(head: [Row] = [], body: [Row], foot: [Row] = [], caption: [Block] = []) {
    self.head = head
    self.body = body
    self.foot = foot
    self.caption = caption
  }

  /// A row: its cells from left to right.
  public struct Row: Hashable, Sendable {
    public var cells: [Cell]

    public init(cells: [Cell]) { self.cells = cells }
  }

  /// A cell: what is in it, and how many columns and rows it spans.
  public struct Cell: Hashable, Sendable {
    public var blocks: [Block]
    public var isHeader: Bool
    public var alignment: Alignment?
    /// How many columns and rows it covers.
    public var columns: Int
    public var rows: Int

    public init(
      blocks: [Block], isHeader: Bool = false, alignment: Alignment? = nil, columns: Int = 1,
      rows: Int = 1
    ) {
      self.blocks = blocks
      self.isHeader = isHeader
      self.alignment = alignment
      self.columns = columns
      self.rows = rows
    }
  }

  /// All rows, in the order they are shown.
  public var rows: [Row] { head + body + foot }
}
