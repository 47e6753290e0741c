extension BlockWriter {
  mutating func table(_ table: Table) {
    if !table.caption.isEmpty { return captioned(table) }
    let grid = TableGrid(table)
    if dialect.tables, grid.isPlain {
      spannedCells += table.spannedCells
      pipes(grid)
    } else if dialect.rawHTML {
      dialect.readsMarkdownInTags ? tags(table) : html(.table(table))
    } else {
      spannedCells += table.spannedCells
      for block in table.rows.flatMap({ $0.cells.flatMap(\.blocks) }) { self.block(block) }
    }
  }

  private mutating func captioned(_ table: Table) {
    var bare = table
    bare.caption = []
    figure(Figure(blocks: [.table(bare)], caption: table.caption))
  }

  private mutating func pipes(_ grid: TableGrid) {
    let rows = grid.rows.map { row in row.map { $0.map(text) ?? [] } }
    let head = grid.hasHeader ? rows[0] : []
    let missing: [[UInt8]] = Array(repeating: [], count: grid.width - head.count)
    output.line(Self.row(head + missing, width: grid.width))
    output.line(("|" + grid.alignments.map(\.delimiter).joined(separator: "|") + "|"))
    for row in rows.dropFirst(grid.hasHeader ? 1 : 0) {
      output.line(Self.row(row, width: grid.width))
    }
  }

  private static func row(_ cells: [[UInt8]], width: Int) -> ArraySlice<UInt8> {
    var line: [UInt8] = [0x7C]
    // Cells that are missing are empty; only rows that people read are filled up.
    for index in 0..<(width <= 64 ? width : max(cells.count, 1)) {
      line.append(0x20)
      if index < cells.count { line += cells[index] }
      line += [0x20, 0x7C]
    }
    return line[...]
  }

  private func text(_ cell: Table.Cell) -> [UInt8] {
    let parts = cell.blocks.flatMap(\.texts)
    let lines = parts.map { InlineWriter.write($0, dialect, .cell) }
    return Array(lines.joined(separator: Array((dialect.rawHTML ? tag("br") : " ").utf8)))
  }

  /// A table in raw tags, with Markdown in its cells.
  private mutating func tags(_ table: Table) {
    var open = tag("table")
    for (index, row) in table.rows.enumerated() {
      let isHead = index < table.head.count
      if isHead, index == 0 { open += "<thead>" }
      open += tag("tr")
      for cell in row.cells {
        let name = cell.isHeader ? "th" : "td"
        open += tag(name, cell.attributes)
        if !cell.blocks.isEmpty {
          wrapped(open, cell.blocks, "")
          open = ""
        }
        open += "</\(name)>"
      }
      open += "</tr>"
      if isHead, index == table.head.count - 1 { open += "</thead>" }
    }
    output.line(open + "</table>")
  }
}

extension Table {
  fileprivate var spannedCells: Int {
    rows.reduce(0) { count, row in count + row.cells.count { $0.columns > 1 || $0.rows > 1 } }
  }
}

extension Table.Cell {
  var attributes: [(name: String, value: String)] {
    var out: [(name: String, value: String)] = []
    if columns > 1 { out.append(("colspan", "\(columns)")) }
    if rows > 1 { out.append(("rowspan", "\(rows)")) }
    if let alignment { out.append(("style", "text-align:\(alignment.rawValue)")) }
    return out
  }
}

extension Block {
  /// The texts of a block that can stand in a cell of Markdown.
  fileprivate var texts: [InlineText] {
    switch self {
    case .paragraph(let text): [text]
    case .aligned(_, let inner): inner.flatMap(\.texts)
    case .figure(let figure): figure.blocks.flatMap(\.texts)
    case .gallery(let gallery): gallery.figures.flatMap { $0.blocks.flatMap(\.texts) }
    default: []
    }
  }
}

extension Alignment? {
  fileprivate var delimiter: String {
    switch self {
    case .left: ":--"
    case .center: ":-:"
    case .right: "--:"
    case nil: "---"
    }
  }
}
