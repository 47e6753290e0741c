/// A table as Markdown has it: rows of columns, the cells that a span covers empty.
struct TableGrid {
  private(set) var rows: [[Table.Cell?]] = []
  private(set) var width = 0
  let hasHeader: Bool

  /// A table wider than this keeps its spans to itself: they would only make empty cells.
  private static let widest = 256

  init(_ table: Table) {
    hasHeader =
      !table.head.isEmpty
      || table.rows.first.map { row in
        row.cells.allSatisfy(\.isHeader) && row.cells.contains { !$0.blocks.isEmpty }
      } ?? false
    /// The row up to which each column is covered from above.
    var covered: [Int] = []
    for (index, row) in table.rows.enumerated() {
      add(row, index, &covered)
    }
  }

  private mutating func add(_ row: Table.Row, _ index: Int, _ covered: inout [Int]) {
    var line: [Table.Cell?] = []
    let spans = row.cells.count <= Self.widest && covered.count <= Self.widest
    for cell in row.cells {
      while line.count < covered.count, covered[line.count] > index { line.append(nil) }
      let columns = spans ? cell.columns : 1
      for column in 0..<columns {
        let place = line.count
        line.append(column == 0 ? cell : nil)
        while covered.count <= place { covered.append(0) }
        covered[place] = spans ? index + cell.rows : 0
      }
    }
    width = max(width, line.count)
    rows.append(line)
  }

  /// If Markdown can say it: nothing but text in the cells.
  var isPlain: Bool {
    width > 0
      && rows.allSatisfy { $0.allSatisfy { $0?.blocks.allSatisfy(\.fitsCell) ?? true } }
  }

  /// Each column's alignment: what its cells agree on.
  var alignments: [Alignment?] {
    var found: [Alignment??] = Array(repeating: .none, count: width)
    for row in rows {
      for (column, cell) in row.enumerated() {
        guard let cell, !cell.blocks.isEmpty else { continue }
        let alignment = cell.alignment ?? cell.blocks.commonAlignment
        if found[column] == .none {
          found[column] = .some(alignment)
        } else if found[column] != .some(alignment) {
          found[column] = .some(nil)
        }
      }
    }
    return found.map { $0 ?? nil }
  }
}

extension [Block] {
  fileprivate var commonAlignment: Alignment? {
    if count == 1, case .aligned(let alignment, _) = self[0] { return alignment }
    return nil
  }
}

extension Block {
  fileprivate var fitsCell: Bool {
    switch self {
    case .paragraph: true
    case .aligned(_, let inner): inner.allSatisfy(\.fitsCell)
    case .figure(let figure): figure.caption.isEmpty && figure.blocks.allSatisfy(\.fitsCell)
    case .gallery(let gallery):
      gallery.caption.isEmpty
        && gallery.figures.allSatisfy { $0.caption.isEmpty && $0.blocks.allSatisfy(\.fitsCell) }
    default: false
    }
  }
}
