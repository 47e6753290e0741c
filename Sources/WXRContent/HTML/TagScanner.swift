/// The name of a tag as it was spelled.
struct HTMLTagName: Equatable {
  var tag: HTMLTag
  var bytes: [UInt8]

  var endTag: [UInt8] { Array("</".utf8) + bytes + [0x3E] }

  static func == (a: HTMLTagName, b: HTMLTagName) -> Bool {
    a.tag == b.tag && (a.tag != .unknown || a.bytes == b.bytes)
  }
}

/// A tag that was found: where it is and what it is called.
struct ScannedTag {
  var range: Range<Int>
  var name: HTMLTagName
  var isEnd: Bool
}

/// Finds the tags of HTML in one pass, past comments and the text of scripts and styles.
struct TagScanner {
  private let source: [UInt8]
  private var position = 0

  init(_ source: [UInt8]) { self.source = source }

  mutating func next() -> ScannedTag? {
    while let start = source[position...].firstIndex(of: 0x3C) {
      position = start + 1
      let isEnd = byte(at: position) == 0x2F
      let nameStart = isEnd ? position + 1 : position
      if byte(at: nameStart).isASCIILetter {
        let tag = scan(from: start, nameStart: nameStart, isEnd: isEnd)
        if !isEnd, tag.name.tag.isRawText { skipRawText(until: tag.name) }
        return tag
      }
      if source[position...].starts(with: [0x21, 0x2D, 0x2D]) { skipComment() }
    }
    return nil
  }

  private func byte(at index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

  private mutating func scan(from start: Int, nameStart: Int, isEnd: Bool) -> ScannedTag {
    position = nameStart
    while position < source.count, !byte(at: position).endsTagName { position += 1 }
    let spelled = source[nameStart..<position]
    let tag = HTMLTag.named(spelled)
    let name = HTMLTagName(tag: tag, bytes: spelled.map(\.lowercasedASCII))
    skipAttributes()
    return ScannedTag(range: start..<position, name: name, isEnd: isEnd)
  }

  /// Goes past the `>` that ends a tag; one in a quoted value does not.
  private mutating func skipAttributes() {
    var quote: UInt8?
    var afterEquals = false
    while position < source.count {
      let byte = source[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x3E {
        return
      } else if afterEquals, byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      if !byte.isHTMLSpace { afterEquals = byte == 0x3D }
    }
  }

  private mutating func skipComment() {
    position += 3
    // `<!-->` and `<!--->` are whole comments.
    if byte(at: position) == 0x3E { return }
    while let dash = source[position...].firstIndex(of: 0x2D) {
      position = dash + 1
      if byte(at: position) == 0x2D {
        let close = byte(at: position + 1) == 0x21 ? position + 2 : position + 1
        if byte(at: close) == 0x3E {
          position = close + 1
          return
        }
      }
    }
    position = source.count
  }

  private mutating func skipRawText(until name: HTMLTagName) {
    while let start = source[position...].firstIndex(of: 0x3C) {
      position = start + 1
      guard byte(at: position) == 0x2F else { continue }
      let end = position + 1 + name.bytes.count
      guard end <= source.count, byte(at: end).endsTagName || end == source.count else { continue }
      if source[(position + 1)..<end].elementsEqual(name.bytes, by: { $0.lowercasedASCII == $1 }) {
        position = start
        return
      }
    }
    position = source.count
  }
}

extension UInt8 {
  /// White space, `/` or `>`.
  fileprivate var endsTagName: Bool { isHTMLSpace || self == 0x2F || self == 0x3E }
}
