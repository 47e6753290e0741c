/// Marks that stand alone.
extension Escaper {
  mutating func markSingles() {
    let lastClosing = text.bytes.lastIndex(of: 0x3E) ?? -1
    for index in text.bytes.indices where text.isText(index) {
      switch text.bytes[index] {
      case 0x5C where escapesNext(index): mark(index)
      case 0x3C where beginsTag(index, lastClosing): mark(index)
      case 0x26 where text.bytes.isEntity(at: index): mark(index)
      case 0x21 where beginsLink(index + 1): mark(index)
      case 0x7B where beginsTemplate(index): mark(index + 1)
      default: break
      }
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
    for index in text.bytes.indices where text.bytes[index] == 0x7C { mark(index) }
  }

  /// `#` at a heading's end would be dropped.
  mutating func markHeadingEnd() {
    var start = text.bytes.count
    while start > 0, text.bytes[start - 1] == 0x23, text.isText(start - 1) { start -= 1 }
    guard start < text.bytes.count, start == 0 || text.bytes[start - 1] == 0x20 else { return }
    mark(start)
  }

  /// Finds addresses that the dialect links as they stand: GFM §6.9.
  mutating func findAddresses() {
    var index = 0
    while index < text.bytes.count {
      guard let start = addressStart(index) else {
        index += 1
        continue
      }
      let end = addressEnd(start)
      text.setKind(.address, start..<end)
      index = Swift.max(end, index + 1)
    }
  }

  /// Where an address begins whose `:` or `www.` is here.
  private func addressStart(_ index: Int) -> Int? {
    guard text.isText(index) else { return nil }
    if text.bytes[index] == 0x3A, text.bytes[index...].starts(with: "://".utf8) {
      var start = index
      while start > 0, text.bytes[start - 1].isASCIILetter, text.isText(start - 1) { start -= 1 }
      let scheme = ArraySlice(text.bytes[start..<index].map(\.lowercasedASCII))
      let known = ["http", "https", "ftp"].contains { scheme.elementsEqual($0.utf8) }
      return known && isHost(index + 3) ? start : nil
    }
    guard text.bytes[index] | 0x20 == 0x77, text.bytes[index...].starts(with: "www.".utf8),
      isHost(index + 4)
    else { return nil }
    guard let before = text.byte(at: index - 1) else { return index }
    return before.isHTMLSpace || [0x28, 0x2A, 0x5F, 0x7E].contains(before) ? index : nil
  }

  private func isHost(_ index: Int) -> Bool {
    guard let byte = text.byte(at: index), text.isText(index) else { return false }
    return byte.isASCIIAlphanumeric || byte >= 0x80
  }

  private func addressEnd(_ start: Int) -> Int {
    var end = start
    while text.isText(end), !text.bytes[end].isHTMLSpace, text.bytes[end] != 0x3C { end += 1 }
    // Punctuation at the end is the sentence's.
    while end > start, "?!.,:*_~'\"".utf8.contains(text.bytes[end - 1]) { end -= 1 }
    return end
  }
}
