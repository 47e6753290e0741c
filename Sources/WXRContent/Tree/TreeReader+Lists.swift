extension TreeReader {
  mutating func list(_ node: Int, _ context: ReadingContext) {
    guard html.children(of: node).contains(where: { html.tag($0) == .li }) else {
      // Lists without items were used to indent.
      children(of: node, context)
      return flush()
    }
    var reading = ListReading(start: html.tag(node) == .ol ? listStart(node) : nil)
    for child in html.children(of: node) {
      if html.tag(child) == .li, references.note(heldBy: child) == nil {
        item(child, context, &reading)
      } else {
        // Whatever else stands in a list belongs to the item before.
        reading.extend(by: collect { $0.child(child, context) })
      }
    }
    append(reading.lists.filter { !$0.items.isEmpty }.map(Block.list))
  }

  /// An item outside of any list is shown with a bullet; neighbours make one list.
  mutating func strayItem(_ node: Int, _ context: ReadingContext) {
    let isDone = checkBox(in: node)
    let item = List.Item(blocks: blocks(of: node, context), isDone: isDone)
    if strayListEnd == blocks.count, case .list(var list)? = blocks.last {
      list.items.append(item)
      blocks[blocks.count - 1] = .list(list)
    } else {
      append(.list(List(items: [item])))
    }
    strayListEnd = blocks.count
  }

  private func listStart(_ node: Int) -> Int {
    let start = Int(html.string(.start, of: node)) ?? 1
    return (0...999_999_999).contains(start) ? start : 1
  }

  private mutating func item(_ node: Int, _ context: ReadingContext, _ reading: inout ListReading) {
    if let value = Int(html.string(.value, of: node)) { reading.number(value) }
    let isDone = checkBox(in: node)
    reading.add(List.Item(blocks: blocks(of: node, context), isDone: isDone))
  }

  /// The state of an item's own check box.
  private func checkBox(in node: Int) -> Bool? {
    var found: Int?
    html.walk(node) { inner in
      if found == nil, html.isCheckBox(inner) { found = inner }
      return found == nil && html.tag(inner) != .ul && html.tag(inner) != .ol
    }
    return found.map { html.has(.checked, $0) }
  }

  mutating func definitions(_ node: Int, _ context: ReadingContext) {
    if html.hasClass("gallery-item", "wp-caption", of: node) { return figure(node, context) }
    var reading: [Definition] = []
    var stack = Array(html.children(of: node).reversed())
    while let child = stack.popLast() {
      switch html.tag(child) {
      case .dt: term(child, context, &reading)
      case .dd where references.note(heldBy: child) == nil:
        meaning(blocks(of: child, context), &reading)
      case .div: stack += html.children(of: child).reversed()
      default: meaning(collect { $0.child(child, context) }, &reading)
      }
    }
    if !reading.isEmpty { append(.definitions(reading)) }
  }

  private mutating func term(_ node: Int, _ context: ReadingContext, _ out: inout [Definition]) {
    let text = line(of: node, context)
    guard !text.isEmpty else { return }
    if let last = out.last, last.meanings.isEmpty {
      out[out.count - 1].terms.append(text)
    } else {
      out.append(Definition(terms: [text], meanings: []))
    }
  }

  private func meaning(_ blocks: [Block], _ out: inout [Definition]) {
    guard !blocks.isEmpty else { return }
    if out.isEmpty { out.append(Definition(terms: [], meanings: [])) }
    out[out.count - 1].meanings.append(blocks)
  }
}

/// A list as it is read: one, or several where the numbers jump.
private struct ListReading {
  var lists: [List]

  init(start: Int?) { lists = [List(start: start, items: [])] }

  mutating func add(_ item: List.Item) { lists[lists.count - 1].items.append(item) }

  mutating func extend(by blocks: [Block]) {
    guard !blocks.isEmpty else { return }
    let last = lists.count - 1
    if lists[last].items.isEmpty {
      add(List.Item(blocks: blocks))
    } else {
      lists[last].items[lists[last].items.count - 1].blocks += blocks
    }
  }

  /// The next item has this number.
  mutating func number(_ value: Int) {
    let last = lists[lists.count - 1]
    guard let start = last.start, value != start + last.items.count,
      (0...999_999_999).contains(value)
    else { return }
    if last.items.isEmpty {
      lists[lists.count - 1].start = value
    } else {
      lists.append(List(start: value, items: []))
    }
  }
}

extension HTMLDocument {
  func isCheckBox(_ node: Index) -> Bool {
    tag(node) == .input && string(.type, of: node).lowercased() == "checkbox"
  }
}
