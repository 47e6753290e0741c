/// Where inline text stands, which decides what must be escaped in it.
enum Place {
  case paragraph
  /// The first paragraph of a list item, where `[ ]` would be a check box.
  case item
  /// A heading is one line, and its trailing `#` would be dropped.
  case heading
  /// A table's cell is one line, and `|` ends it.
  case cell
  /// A picture's alternative text.
  case alternative
  /// Between raw tags, where there is no Markdown.
  case raw

  var isOneLine: Bool { !hasLineStarts }

  /// If lines of it are read as blocks would be.
  var hasLineStarts: Bool { self == .paragraph || self == .item }
}
