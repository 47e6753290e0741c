/// One block comment: `<!-- wp:name {…} -->`, `<!-- /wp:name -->` or `<!-- wp:name /-->`.
///
/// The grammar is that of WordPress's block parser: blanks are required after `<!--`, after the
/// name and after the attributes; names are lower-case; the attributes end at the first `}` that
/// blanks and `-->` or `/-->` follow, even inside a JSON string.
package struct BlockDelimiter: Equatable, Sendable {
  package enum Kind: Sendable {
    case opener
    case closer
    /// Also a closer that ends in `/-->`.
    case void
  }

  package var kind: Kind
  /// Without the name space `core/` it would be implied.
  package var name: Range<Int>
  package var hasNamespace: Bool
  /// From `{` through `}`.
  package var attributes: Range<Int>?
  package var place: Range<Int>
}

/// Finds block delimiters from left to right in linear time.
package struct BlockDelimiterScanner {
  private let bytes: [UInt8]
  private var at: Int
  /// Where a search for the end of attributes failed: from there on none ends.
  private var noEndFrom = Int.max

  package init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  package mutating func next() -> BlockDelimiter? {
    while let start = bytes.place(of: .lessThan, from: at) {
      at = start + 1
      if bytes.has("<!--", at: start), let found = delimiter(at: start) {
        at = found.place.upperBound
        return found
      }
    }
    return nil
  }

  private mutating func delimiter(at start: Int) -> BlockDelimiter? {
    guard var here = skipBlanks(start + 4) else { return nil }
    let closes = has(.slash, at: here)
    if closes { here += 1 }
    guard bytes.has("wp:", at: here) else { return nil }
    let nameStart = here + 3
    guard var nameEnd = word(nameStart) else { return nil }
    let hasNamespace = has(.slash, at: nameEnd)
    if hasNamespace {
      guard let end = word(nameEnd + 1) else { return nil }
      nameEnd = end
    }
    guard var rest = skipBlanks(nameEnd) else { return nil }
    var attributes: Range<Int>?
    if has(UInt8(ascii: "{"), at: rest) {
      guard let end = endOfAttributes(from: rest), let after = skipBlanks(end) else { return nil }
      attributes = rest..<end
      rest = after
    }
    let isVoid = has(.slash, at: rest)
    if isVoid { rest += 1 }
    guard bytes.has("-->", at: rest) else { return nil }
    return BlockDelimiter(
      kind: isVoid ? .void : closes ? .closer : .opener, name: nameStart..<nameEnd,
      hasNamespace: hasNamespace, attributes: attributes, place: start..<rest + 3)
  }

  private func has(_ byte: UInt8, at place: Int) -> Bool {
    place < bytes.count && bytes[place] == byte
  }

  /// The place after one blank or more, or nil if there is none.
  private func skipBlanks(_ start: Int) -> Int? {
    var place = start
    while place < bytes.count, bytes[place].isBlank { place += 1 }
    return place > start ? place : nil
  }

  /// The end of a lower-case name, or nil.
  private func word(_ start: Int) -> Int? {
    guard start < bytes.count, bytes[start].isLowercaseLetter else { return nil }
    var place = start + 1
    while place < bytes.count {
      let byte = bytes[place]
      guard byte.isLowercaseLetter || byte.isDigit || byte == .dash || byte == UInt8(ascii: "_")
      else { break }
      place += 1
    }
    return place
  }

  private mutating func endOfAttributes(from start: Int) -> Int? {
    guard start < noEndFrom else { return nil }
    var place = start
    while let brace = bytes.place(of: UInt8(ascii: "}"), from: place) {
      place = brace + 1
      guard var rest = skipBlanks(place) else { continue }
      if has(.slash, at: rest) { rest += 1 }
      if bytes.has("-->", at: rest) { return place }
    }
    noEndFrom = start
    return nil
  }
}
