extension TreeReader {
  mutating func table(_ node: Int, _ context: ReadingContext) {
    var inner = context
    inner.alignment = nil
    var table = Table(body: [])
    for part in html.children(of: node) {
      switch html.tag(part) {
      case .thead: table.head += rows(of: part, inner)
      case .tbody: table.body += rows(of: part, inner)
      case .tfoot: table.foot += rows(of: part, inner)
      case .tr: table.body.append(row(part, inner))
      case .caption: table.caption += blocks(of: part, inner)
      default: append(collect { $0.child(part, context) })
      }
    }
    guard table.rows.contains(where: { $0.cells.contains { !$0.blocks.isEmpty } }) else {
      return append(table.caption)
    }
    append(.table(table))
  }

  private mutating func rows(of part: Int, _ context: ReadingContext) -> [Table.Row] {
    var out: [Table.Row] = []
    for child in html.children(of: part) where html.tag(child) == .tr {
      out.append(row(child, context))
    }
    return out
  }

  private mutating func row(_ node: Int, _ context: ReadingContext) -> Table.Row {
    var cells: [Table.Cell] = []
    for child in html.children(of: node) where html.tag(child) == .td || html.tag(child) == .th {
      cells.append(cell(child, context))
    }
    return Table.Row(cells: cells)
  }

  private mutating func cell(_ node: Int, _ context: ReadingContext) -> Table.Cell {
    Table.Cell(
      blocks: blocks(of: node, context), isHeader: html.tag(node) == .th,
      alignment: html.alignment(of: node), columns: span(.colspan, node, most: 100),
      rows: span(.rowspan, node, most: 500))
  }

  private func span(_ name: HTMLAttributeName, _ node: Int, most: Int) -> Int {
    min(max(Int(html.string(name, of: node)) ?? 1, 1), most)
  }
}
