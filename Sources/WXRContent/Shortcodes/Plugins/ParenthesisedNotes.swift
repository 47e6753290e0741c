/// Notes in double parentheses, as the plugin Footnotes has them: right behind a word, `so((And why
/// not.))`, a text of several words. Code is left alone.
struct ParenthesisedNotes {
  private let html: [UInt8]
  private var code: CodeRanges

  /// The content with what `reference` gives for each note.
  static func replaced(in html: [UInt8], _ reference: ([UInt8]) -> [UInt8]) -> [UInt8] {
    guard html.place(of: "((", from: 0) != nil else { return html }
    var search = ParenthesisedNotes(html: html, code: CodeRanges(html))
    var out: [UInt8] = []
    var from = 0
    var at = 0
    while let open = html.place(of: "((", from: at) {
      at = open + 2
      guard open > 0, html[open - 1].endsWord, let close = search.end(of: at) else { continue }
      out.append(from..<open, of: html)
      out += reference(Array(html[at..<close]).trimmed)
      from = close + 2
      at = from
    }
    if from == 0 { return html }
    out.append(from..<html.count, of: html)
    return out
  }

  /// The `))` that ends a note, nil if this is none.
  private mutating func end(of start: Int) -> Int? {
    guard !code.contains(start),
      let close = html.place(of: "))", from: start, to: start + 4096)
    else { return nil }
    let text = html[start..<close]
    let isCode = text.contains { [0x7B, 0x7D, 0x0A, 0x28].contains($0) }
    let isBroken = html.place(of: "</p>", from: start, to: close) != nil
    return isCode || isBroken || text.split(separator: .space).count < 2 ? nil : close
  }
}

/// Where `pre` and `code` elements are, and the insides of tags; asked from left to right.
private struct CodeRanges {
  private let ranges: [Range<Int>]
  private var next = 0

  init(_ html: [UInt8]) {
    var ranges: [Range<Int>] = []
    var at = 0
    var places = MarkupPlaces(html)
    while let place = places.next() {
      guard place.range.lowerBound >= at else { continue }
      at = place.range.upperBound
      let names: [(StaticString, StaticString)] = [("<pre", "</pre>"), ("<code", "</code>")]
      if let (_, end) = names.first(where: { html.has($0.0, at: place.range.lowerBound) }) {
        at = html.place(of: end, from: at) ?? html.count
      }
      ranges.append(place.range.lowerBound..<at)
    }
    self.ranges = ranges
  }

  mutating func contains(_ place: Int) -> Bool {
    while next < ranges.count, ranges[next].upperBound <= place { next += 1 }
    return next < ranges.count && ranges[next].contains(place)
  }
}

extension UInt8 {
  /// If a note may stand right behind it.
  fileprivate var endsWord: Bool {
    isLetter || isDigit || self >= 0x80
      || [0x2E, 0x2C, 0x21, 0x3F, 0x22, 0x3B, 0x3A].contains(self)
  }
}
