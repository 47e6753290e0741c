/// Parses fragments whose tags nest so plainly that HTML5's rules would make the same tree, some
/// thirty times faster than a parser of all of HTML; anything else it leaves to one.
///
/// Most content is plain: known elements, each ended by its own end tag, no block in a paragraph,
/// items in lists, cells in rows. What is not sure to be is given up at once.
struct PlainHTMLParser {
  private let source: [UInt8]
  private var position = 0
  private var nesting: PlainNesting

  /// The document of a fragment, nil if it is not plain.
  static func parse(_ source: [UInt8], depth: Int) -> HTMLDocument? {
    // NUL is replaced on reading, and a byte order mark is dropped.
    guard source.place(of: 0, from: 0) == nil, !source.starts(with: [0xEF, 0xBB, 0xBF]),
      source.isUTF8
    else { return nil }
    var parser = PlainHTMLParser(source: source.withLineFeeds, depth: depth)
    return parser.run() ? parser.nesting.document : nil
  }

  private init(source: [UInt8], depth: Int) {
    self.source = source
    nesting = PlainNesting(source: source, depth: depth)
  }

  private mutating func run() -> Bool {
    while position < source.count {
      let isTag = source[position] == 0x3C && byte(position + 1).beginsMarkup
      guard isTag ? markup() : text() else { return false }
    }
    return true
  }

  private func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

  private mutating func text() -> Bool {
    let start = position
    position = endOfText(from: start)
    guard source.place(of: 0x26, from: start, to: position) != nil else {
      return nesting.text(start..<position)
    }
    guard let decoded = decoded(start..<position, inAttribute: false) else { return false }
    return nesting.text(decoded)
  }

  private func endOfText(from start: Int) -> Int {
    var index = start
    while let open = source.place(of: .lessThan, from: index) {
      if byte(open + 1).beginsMarkup { return open }
      index = open + 1
    }
    return source.count
  }

  private mutating func markup() -> Bool {
    switch byte(position + 1) {
    case 0x21: comment()
    case 0x2F: endTag()
    default: startTag()
    }
  }

  private mutating func comment() -> Bool {
    let start = position + 4
    guard source.has("<!--", at: position), byte(start) != 0x3E, byte(start) != 0x2D
    else { return false }
    var end = start
    while let dash = source.place(of: .dash, from: end) {
      end = dash + 1
      guard byte(end) == 0x2D else { continue }
      // `--!>` ends a comment too, and dashes before the end are part of it.
      guard byte(end + 1) == 0x3E else { return false }
      nesting.comment(start..<dash)
      position = end + 2
      return true
    }
    return false
  }

  private mutating func name(from start: Int) -> HTMLTag? {
    let name = PackedName(wordIn: source, from: start)
    position = start + name.count
    return byte(position).endsName ? HTMLTag.named(name) : nil
  }

  private mutating func endTag() -> Bool {
    guard byte(position + 2).isASCIILetter, let tag = name(from: position + 2) else { return false }
    while byte(position).isHTMLSpace { position += 1 }
    guard byte(position) == 0x3E else { return false }
    position += 1
    return nesting.end(tag)
  }

  private mutating func startTag() -> Bool {
    guard let tag = name(from: position + 1), nesting.start(tag), attributes() else { return false }
    if tag.isVoid { nesting.endVoid() }
    // The first line feed in a `pre` is none of its text.
    if tag == .pre, byte(position) == 0x0A { position += 1 }
    return tag.isRawText ? rawText(tag) : true
  }

  /// The text of a script, a style sheet or a frame, up to its end tag.
  private mutating func rawText(_ tag: HTMLTag) -> Bool {
    let start = position
    while let open = source.place(of: .lessThan, from: position) {
      position = open + 1
      guard byte(position) == 0x2F else {
        // Comments in scripts may hold end tags.
        if byte(position) == 0x21 { return false }
        continue
      }
      guard name(from: open + 2) == tag else { continue }
      nesting.rawText(start..<open)
      position = open
      return endTag()
    }
    return false
  }

  private mutating func attributes() -> Bool {
    while true {
      while byte(position).isHTMLSpace || byte(position) == 0x2F { position += 1 }
      guard position < source.count else { return false }
      if source[position] == 0x3E {
        position += 1
        return true
      }
      guard attribute() else { return false }
    }
  }

  private mutating func attribute() -> Bool {
    let start = position
    while byte(position).isPlainName { position += 1 }
    let name = start..<position
    guard !name.isEmpty else { return false }
    while byte(position).isHTMLSpace { position += 1 }
    guard byte(position) == 0x3D else { return nesting.attribute(name, value: 0..<0) }
    position += 1
    while byte(position).isHTMLSpace { position += 1 }
    guard let value = value() else { return false }
    return nesting.attribute(name, value: value)
  }

  private mutating func value() -> Range<Int>? {
    let quote = byte(position)
    guard quote == 0x22 || quote == 0x27 else { return bareValue() }
    let start = position + 1
    guard let end = source.place(of: quote, from: start) else { return nil }
    position = end + 1
    return value(start..<end)
  }

  private mutating func bareValue() -> Range<Int>? {
    let start = position
    while byte(position).isPlainValue { position += 1 }
    guard position > start, byte(position).isHTMLSpace || byte(position) == 0x3E else { return nil }
    return value(start..<position)
  }

  private mutating func value(_ range: Range<Int>) -> Range<Int>? {
    guard source.place(of: 0x26, from: range.lowerBound, to: range.upperBound) != nil else {
      return range
    }
    return decoded(range, inAttribute: true)
  }

  /// A range with its references decoded; nil if one of them is beyond the plain.
  private mutating func decoded(_ range: Range<Int>, inAttribute: Bool) -> Range<Int>? {
    var out: [UInt8] = []
    var clean = range.lowerBound
    while let ampersand = source.place(of: 0x26, from: clean, to: range.upperBound) {
      guard
        let reference = CharacterReference(source, at: ampersand, inAttribute: inAttribute),
        reference.end <= range.upperBound
      else { return nil }
      out.append(clean..<ampersand, of: source)
      out += reference.text
      clean = reference.end
    }
    out.append(clean..<range.upperBound, of: source)
    return nesting.keep(out)
  }
}

extension [UInt8] {
  /// With a line feed for each line's end, as HTML reads its input.
  fileprivate var withLineFeeds: [UInt8] {
    var out: [UInt8] = []
    var clean = 0
    while let end = place(of: 0x0D, from: clean) {
      out.append(clean..<end, of: self)
      out.append(0x0A)
      clean = end + 1
      if clean < count, self[clean] == 0x0A { clean += 1 }
    }
    guard clean > 0 else { return self }
    out.append(clean..<count, of: self)
    return out
  }
}

extension UInt8 {
  /// What makes `<` more than text: a letter, `/`, `!`, `?`.
  fileprivate var beginsMarkup: Bool {
    isASCIILetter || self == 0x2F || self == 0x21 || self == 0x3F
  }

  fileprivate var endsName: Bool { isHTMLSpace || self == 0x2F || self == 0x3E }

  fileprivate var isPlainName: Bool {
    isASCIIAlphanumeric || self == 0x2D || self == 0x5F || self == 0x3A
  }

  /// A value without quotes that no rule of error handling touches.
  fileprivate var isPlainValue: Bool {
    self > 0x20 && !"\"'`=<>".utf8.contains(self)
  }
}
