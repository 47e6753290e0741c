/// A heading with aligned rows below it.
struct TableSection {
  /// A cell of a row.
  enum Cell {
    case text(String)
    case number(Int)
  }

  var heading: String
  /// Stands behind the heading.
  var note = ""
  var rows: [[Cell]] = []
  /// How many rows are left out.
  var omitted = 0
  /// How often names occurred that were not told apart.
  var others = 0

  init(_ heading: String, note: String = "", rows: [[Cell]] = []) {
    self.heading = heading
    self.note = note
    self.rows = rows
  }

  /// Lists as many rows as may be.
  mutating func list<Element>(
    _ elements: [Element], most: Int, _ row: (Element) -> [Cell]
  ) {
    rows += elements.prefix(most).map(row)
    omitted += Swift.max(0, elements.count - most)
  }

  /// The lines, without ends; none if there is nothing to tell.
  func lines(width: Int, bold: Bool) -> [String] {
    guard !rows.isEmpty || omitted > 0 || others > 0 || !note.isEmpty else { return [] }
    let title = bold ? "\u{1B}[1m\(heading)\u{1B}[0m" : heading
    let first = note.isEmpty ? title : "\(title)  \(note)"
    let cells = rows.map { row in row.map { Self.shown($0, limit: width) } }
    let columns = Self.widths(cells, width: width)
    let body = zip(rows, cells).map { line($0, $1, columns, width: width) }
    let more = omitted > 0 ? ["  … and \(omitted.grouped) more"] : []
    let rest = others > 0 ? ["  other names  \(others.grouped)"] : []
    return [first] + body + more + rest
  }

  private static func shown(_ cell: Cell, limit: Int) -> TerminalText {
    switch cell {
    case .text(let text): TerminalText(text, limit: limit)
    case .number(let number): TerminalText(number.grouped)
    }
  }

  /// How wide each column is: the widest of its cells, but no name more than half of the line.
  private static func widths(_ cells: [[TerminalText]], width: Int) -> [Int] {
    var widths: [Int] = []
    for row in cells {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = Swift.max(widths[column], Swift.min(cell.width, width / 2))
      }
    }
    return widths
  }

  private func line(
    _ row: [Cell], _ texts: [TerminalText], _ columns: [Int], width: Int
  ) -> String {
    var line = ""
    var used = 0
    for (column, cell) in row.enumerated() {
      let isLast = column == row.count - 1
      line += "  "
      used += 2
      let room = isLast ? Swift.max(width - used, 8) : columns[column]
      let text =
        texts[column].width > room ? TerminalText(texts[column].text, limit: room) : texts[column]
      if case .number = cell {
        line += text.padded(to: columns[column], isNumber: true)
      } else {
        line += isLast ? text.text : text.padded(to: columns[column])
      }
      used += columns[column]
    }
    return String(line[...(line.lastIndex { $0 != " " } ?? line.startIndex)])
  }
}
