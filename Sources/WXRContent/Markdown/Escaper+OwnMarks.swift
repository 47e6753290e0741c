/// Marks that only some dialects know.
extension Dialect {
  /// If there are any, so that text must be looked at for them.
  var hasOwnMarks: Bool {
    !textMarks.isEmpty || dollarMath || hashtags || attributes != .none || pipesMakeTables
      || !lineWords.isEmpty
  }
}

extension Escaper {
  mutating func markOwn() {
    for own in dialect.textMarks { markAll(own) }
    if dialect.hashtags { markHashtags() }
    if dialect.entityEscapes.utf8.contains(0x5E) { markNotes() }
    if dialect.dollarMath { markDollars() }
    switch dialect.attributes {
    case .none: break
    case .headings: if place == .heading { markBraces() }
    case .colon: markAll("{:")
    case .anywhere: markBraces()
    }
  }

  private mutating func markAll(_ own: String) {
    guard let first = own.utf8.first else { return }
    var index = 0
    while let found = text.bytes.place(of: first, from: index) {
      index = found + 1
      guard text.isText(found), text.bytes[found...].starts(with: own.utf8) else { continue }
      mark(found)
      index = found + own.utf8.count
    }
  }

  /// A `^` that begins a link's text, which would be a note to those who look no further.
  private mutating func markNotes() {
    for index in text.bytes.indices.dropFirst() where text.bytes[index] == 0x5E {
      if text.kinds[index] == .linkText, text.kinds[index - 1] == .markup { mark(index) }
    }
  }

  /// `#word`, unless it is part of a word.
  private mutating func markHashtags() {
    for index in text.bytes.indices where text.bytes[index] == 0x23 && text.isText(index) {
      guard text.classBefore(index) != .letter, text.classAfter(index + 1) == .letter else {
        continue
      }
      mark(index)
    }
  }

  /// Dollars where there is more than one.
  private mutating func markDollars() {
    let places = text.bytes.indices.filter { text.bytes[$0] == 0x24 && text.isText($0) }
    guard places.count > 1 else { return }
    for place in places { mark(place) }
  }

  /// Braces that are closed later.
  private mutating func markBraces() {
    guard let last = text.bytes.lastIndex(of: 0x7D) else { return }
    for index in 0..<last where text.bytes[index] == 0x7B && text.isText(index) { mark(index) }
  }
}
