/// Finds addresses that stand alone on a line or in a paragraph: WordPress's `autoembed`.
struct BareAddresses {
  private let bytes: [UInt8]
  private var places: MarkupPlaces
  private var place: MarkupPlaces.Place?

  /// The content with what `embed` gives for each such address; nil leaves it as it is.
  static func replace(in bytes: [UInt8], _ embed: (String) -> [UInt8]?) -> [UInt8] {
    var search = BareAddresses(bytes)
    var result: [UInt8] = []
    var from = 0
    var at = 0
    while let mark = bytes.place(of: "://", from: at) {
      at = mark + 3
      guard let address = search.address(around: mark) else { continue }
      at = address.upperBound
      guard let html = embed(bytes.text(address)) else { continue }
      result.append(from..<address.lowerBound, of: bytes)
      result.append(contentsOf: html)
      from = address.upperBound
    }
    if from == 0 { return bytes }
    result.append(from..<bytes.count, of: bytes)
    return result
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    places = MarkupPlaces(bytes)
    place = places.next()
  }

  private mutating func address(around mark: Int) -> Range<Int>? {
    // An address in the midst of text is left before its end is looked for.
    guard let start = scheme(before: mark), mayBegin(start) else { return nil }
    var end = mark + 3
    while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
    guard end > mark + 3, isLine(start, end) || isParagraph(start, end), !isInTag(start) else {
      return nil
    }
    return start..<end
  }

  private func scheme(before mark: Int) -> Int? {
    for scheme: StaticString in ["https", "http"] {
      let start = mark - scheme.utf8CodeUnitCount
      if bytes.hasLetters(scheme, at: start) { return start }
    }
    return nil
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    !byte.isBlank && byte != .lessThan && byte != .greaterThan && byte != .quote
  }

  /// Whether only blanks stand before on the line, or a tag ends there.
  private func mayBegin(_ start: Int) -> Bool {
    var before = start
    while before > 0, bytes[before - 1].isBlank, bytes[before - 1] != .newline { before -= 1 }
    return before == 0 || bytes[before - 1] == .newline || bytes[before - 1] == .greaterThan
  }

  private func isLine(_ start: Int, _ end: Int) -> Bool {
    var before = start
    while before > 0, bytes[before - 1].isBlank, bytes[before - 1] != .newline { before -= 1 }
    guard before == 0 || bytes[before - 1] == .newline else { return false }
    var after = end
    while after < bytes.count, bytes[after].isBlank, bytes[after] != .newline { after += 1 }
    return after == bytes.count || bytes[after] == .newline
  }

  /// Whether nothing but blanks stand between the address and the tags of a `p` around it.
  private func isParagraph(_ start: Int, _ end: Int) -> Bool {
    var after = end
    while after < bytes.count, bytes[after].isBlank { after += 1 }
    guard bytes.has("</p>", at: after) || bytes.has("</P>", at: after) else { return false }
    var close = start
    while close > 0, bytes[close - 1].isBlank { close -= 1 }
    guard close > 0, bytes[close - 1] == .greaterThan else { return false }
    var open = close - 2
    while open >= 0, bytes[open] != .lessThan, bytes[open] != .greaterThan { open -= 1 }
    guard open >= 0, bytes[open] == .lessThan, bytes[open + 1].lowercased == UInt8(ascii: "p")
    else {
      return false
    }
    return bytes[open + 2] == .greaterThan || bytes[open + 2] == .space
  }

  /// Whether a place is inside a tag or comment; places only grow.
  private mutating func isInTag(_ start: Int) -> Bool {
    while let here = place, here.range.upperBound <= start { place = places.next() }
    return place.map { $0.range.contains(start) } ?? false
  }
}

extension [UInt8] {
  /// If the lower-case letters stand at a place, in any case.
  fileprivate func hasLetters(_ letters: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + letters.utf8CodeUnitCount <= count else { return false }
    return letters.withUTF8Buffer { letters in
      letters.indices.allSatisfy { unsafe self[place + $0].lowercased == letters[$0] }
    }
  }
}
