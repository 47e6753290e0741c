/// Writes content trees as Markdown.
///
/// ```swift
/// MarkdownWriter(dialect: .gfm).write(tree)  // the bytes of "Hello **world**\n"
/// ```
///
/// What comes out renders to what the tree says, by CommonMark 0.31 and the dialect's rules: a
/// backslash stands only where its absence would change that, raw HTML only where the dialect has
/// no mark. Lines are not wrapped. The same tree gives the same bytes.
public struct MarkdownWriter: Sendable {
  public var dialect: Dialect

  public init(dialect: Dialect = .gfm) { self.dialect = dialect }

  /// The tree as UTF-8, with a line feed at the end; empty for an empty tree.
  public func write(_ tree: ContentTree) -> [UInt8] {
    var findings: [ContentFinding] = []
    return write(tree, telling: &findings)
  }

  /// The tree as UTF-8.
  ///
  /// - Parameter findings: gets what the tree says and the dialect has no place for.
  public func write(_ tree: ContentTree, telling findings: inout [ContentFinding]) -> [UInt8] {
    var writer = BlockWriter(dialect: dialect)
    writer.blocks(tree.blocks)
    writer.footnotes(tree.footnotes)
    if writer.spannedCells > 0 {
      findings.append(ContentFinding(kind: .spannedCells, count: writer.spannedCells))
    }
    return writer.output.bytes
  }

  /// The tree as a string.
  public func string(_ tree: ContentTree) -> String {
    String(decoding: write(tree), as: UTF8.self)
  }
}
