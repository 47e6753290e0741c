/// Marks that stand alone.
extension Escaper {
  mutating func markSingles(_ found: SpecialBytes) {
    let lastClosing = found.contains(.lessThan) ? text.bytes.lastIndex(of: 0x3E) ?? -1 : -1
    for (kind, byte) in Self.singles where found.contains(kind) {
      var from = 0
      while let index = text.bytes.place(of: byte, from: from) {
        if text.isText(index) { single(byte, index, lastClosing) }
        from = index + 1
      }
    }
  }

  private static let singles: [(SpecialBytes, UInt8)] = [
    (.exclamation, 0x21), (.ampersand, 0x26), (.lessThan, 0x3C), (.backslash, 0x5C),
    (.brace, 0x7B),
  ]

  private mutating func single(_ byte: UInt8, _ index: Int, _ lastClosing: Int) {
    switch byte {
    case 0x5C where escapesNext(index): mark(index)
    case 0x3C where beginsTag(index, lastClosing): mark(index)
    case 0x26 where text.bytes.isEntity(at: index): mark(index)
    case 0x21 where beginsLink(index + 1): mark(index)
    case 0x7B where beginsTemplate(index): mark(index + 1)
    default: break
    }
  }

  /// If a backslash here would be taken for an escape or a break.
  private func escapesNext(_ index: Int) -> Bool {
    guard let next = text.byte(at: index + 1) else { return false }
    // A non-breaking space becomes an entity, which begins with punctuation.
    return next.isASCIIPunctuation || next == 0x0A || next == 0xC2
  }

  /// If `<` here begins a tag, a comment or an address.
  private func beginsTag(_ index: Int, _ lastClosing: Int) -> Bool {
    guard let next = text.byte(at: index + 1) else { return false }
    // What is glued to a tag is misread by some.
    if next == 0x3C, !text.isText(index + 1) { return true }
    guard next.isASCIILetter || next == 0x2F || next == 0x21 || next == 0x3F else { return false }
    return lastClosing > index || isLineStart(index)
  }

  /// If a bracket here is a link's or a note's, so that `!` before it would make it a picture.
  private func beginsLink(_ index: Int) -> Bool {
    text.byte(at: index) == 0x5B && !text.isText(index)
  }

  private func beginsTemplate(_ index: Int) -> Bool {
    dialect.templateMarks.contains { mark in
      text.bytes[index...].starts(with: mark.utf8)
    }
  }

  func isLineStart(_ index: Int) -> Bool {
    place.hasLineStarts && (index == 0 || text.bytes[index - 1] == 0x0A)
  }

  /// In a cell every pipe is escaped, whatever it stands in.
  mutating func markPipes() {
    for index in text.bytes.indices where text.bytes[index] == 0x7C {
      if place == .cell || text.isText(index) { mark(index) }
    }
  }

  /// `#` at a heading's end would be dropped.
  mutating func markHeadingEnd() {
    var start = text.bytes.count
    while start > 0, text.bytes[start - 1] == 0x23, text.isText(start - 1) { start -= 1 }
    if text.bytes.last == 0x5C, !dialect.headingsNeedSpace { mark(text.bytes.count - 1) }
    guard start < text.bytes.count else { return }
    guard start == 0 || text.bytes[start - 1] == 0x20 || !dialect.headingsNeedSpace else { return }
    mark(start)
  }
}
