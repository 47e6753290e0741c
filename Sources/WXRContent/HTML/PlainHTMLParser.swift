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
    // Line ends and NUL are replaced on reading, and a byte order mark is dropped.
    guard !source.contains(0x0D), !source.contains(0), !source.starts(with: [0xEF, 0xBB, 0xBF]),
      String(validating: source, as: UTF8.self) != nil
    else { return nil }
    var parser = PlainHTMLParser(source: source, depth: depth)
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
    var decoded: [UInt8] = []
    var clean = start
    while position < source.count {
      let byte = source[position]
      if byte == 0x3C, self.byte(position + 1).beginsMarkup { break }
      guard byte == 0x26 else {
        position += 1
        continue
      }
      guard let reference = CharacterReference(source, at: position, inAttribute: false) else {
        return false
      }
      decoded += source[clean..<position]
      decoded += reference.text
      position = reference.end
      clean = position
    }
    if decoded.isEmpty, clean == start { return nesting.text(start..<position) }
    decoded += source[clean..<position]
    return nesting.text(nesting.keep(decoded))
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
    guard source[position...].starts(with: "<!--".utf8), byte(start) != 0x3E, byte(start) != 0x2D
    else { return false }
    var end = start
    while let dash = source[end...].firstIndex(of: 0x2D) {
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
    position = start
    while byte(position).isASCIIAlphanumeric { position += 1 }
    guard byte(position).endsName else { return nil }
    return HTMLTag.named(source[start..<position])
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
    while let open = source[position...].firstIndex(of: 0x3C) {
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
    guard let end = source[start...].firstIndex(of: quote) else { return nil }
    position = end + 1
    return decoded(start..<end)
  }

  private mutating func bareValue() -> Range<Int>? {
    let start = position
    while byte(position).isPlainValue { position += 1 }
    guard position > start, byte(position).isHTMLSpace || byte(position) == 0x3E else { return nil }
    return decoded(start..<position)
  }

  private mutating func decoded(_ range: Range<Int>) -> Range<Int>? {
    guard source[range].contains(0x26) else { return range }
    var out: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard source[index] == 0x26 else {
        out.append(source[index])
        index += 1
        continue
      }
      guard let reference = CharacterReference(source, at: index, inAttribute: true),
        reference.end <= range.upperBound
      else { return nil }
      out += reference.text
      index = reference.end
    }
    return nesting.keep(out)
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
