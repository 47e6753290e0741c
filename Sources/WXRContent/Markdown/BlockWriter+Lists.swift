extension BlockWriter {
  mutating func list(_ list: List) { self.list(list, bullet: 0x2D) }

  private mutating func list(_ list: List, bullet: UInt8) {
    for (index, item) in list.items.enumerated() {
      self.item(item, marker: marker(list, index, bullet))
    }
  }

  private func marker(_ list: List, _ index: Int, _ bullet: UInt8) -> [UInt8] {
    var marker = [bullet]
    if let start = list.start { marker = Array("\(min(start + index, 999_999_999)).".utf8) }
    let width = dialect.listIndent == .four ? max(4, marker.count + 1) : marker.count + 1
    return marker + Array(repeating: 0x20, count: width - marker.count)
  }

  private mutating func item(_ item: List.Item, marker: [UInt8]) {
    let indent = Array(repeating: UInt8(0x20), count: marker.count)
    output.enter(first: marker, rest: indent)
    if let isDone = item.isDone {
      task(item, isDone: isDone)
    } else if let first = item.blocks.first {
      begin(with: first)
      follow(first, Array(item.blocks.dropFirst()))
    } else if !dialect.emptyItems {
      output.line("&nbsp;")
    }
    output.leave()
  }

  /// An item's first block, which shares its line with the item's mark.
  private mutating func begin(with block: Block) {
    switch block {
    case .paragraph(let text): paragraph(text, startsItem: true)
    // Dashes after a dash would be a line across.
    case .rule: output.line("***")
    case .list(let list): self.list(list, bullet: 0x2A)
    default: self.block(block)
    }
  }

  /// The rest of an item; a list needs no blank line above it.
  private mutating func follow(_ first: Block, _ rest: [Block]) {
    var rest = rest[...]
    if case .paragraph = first, case .list(let list)? = rest.first, list.canInterrupt {
      rest.removeFirst()
      self.list(list)
      if !rest.isEmpty { blocks(after: .list(list), Array(rest)) }
    } else if !rest.isEmpty {
      blocks(after: first, Array(rest))
    }
  }

  private mutating func blocks(after first: Block, _ rest: [Block]) {
    output.blank()
    if let next = rest.first, first.isSameKind(next), dialect.rawHTML {
      output.line(dialect.tags.comment(" "))
      output.blank()
    }
    blocks(rest)
  }

  private mutating func task(_ item: List.Item, isDone: Bool) {
    var text = InlineText()
    var rest = item.blocks
    if case .paragraph(let first)? = rest.first {
      text = first
      rest.removeFirst()
    }
    let box = dialect.taskLists ? (isDone ? "[x] " : "[ ] ") : (isDone ? "☑ " : "☐ ")
    output.lines(Array(box.utf8) + InlineWriter.write(text, dialect, .paragraph))
    follow(.paragraph(text), rest)
  }
}

extension List {
  /// If Markdown lets the list begin right under a paragraph.
  fileprivate var canInterrupt: Bool {
    guard let first = items.first, start == nil || start == 1 else { return false }
    if first.isDone != nil { return true }
    guard let block = first.blocks.first else { return false }
    if case .list = block { return false }
    return true
  }
}

extension Block {
  fileprivate func isSameKind(_ other: Block) -> Bool {
    if case .list(let a) = self, case .list(let b) = other {
      return (a.start == nil) == (b.start == nil)
    }
    return false
  }
}
