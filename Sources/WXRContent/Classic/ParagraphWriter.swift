/// Writes tokens as HTML, line breaks in text as `<br />`.
struct ParagraphWriter {
  private let bytes: [UInt8]
  private let tokens: [ParagraphToken]
  private let breaks: Bool
  private var out: [UInt8] = []
  /// Where the block tag ended that nothing but blanks have followed, or -1.
  private var blockEnd = -1
  /// Where the last tag ended that is no paragraph mark.
  private var tagEnd = 0
  /// Up to which token line breaks stay as they are.
  private var verbatimEnd = 0
  /// Names of verbatim elements that no end tag follows any more.
  private var unclosed: Set<String> = []

  static func write(_ tokens: [ParagraphToken], of bytes: [UInt8], breaks: Bool) -> [UInt8] {
    var writer = ParagraphWriter(bytes: bytes, tokens: tokens, breaks: breaks)
    writer.run()
    return writer.out
  }

  private init(bytes: [UInt8], tokens: [ParagraphToken], breaks: Bool) {
    self.bytes = bytes
    self.tokens = tokens
    self.breaks = breaks
    out.reserveCapacity(bytes.count + bytes.count / 4 + 64)
  }

  private mutating func run() {
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      switch token.kind {
      case .space, .newline, .gap:
        let start = at
        while at < tokens.count, tokens[at].isBlank { at += 1 }
        writeBlanks(start..<at)
        continue
      case .text: writeText(token, at)
      case .lineBreak: writeBreak(at)
      case .tag, .gapInTag, .paragraphStart, .paragraphEnd, .preStart, .pre: writeTag(token, at)
      }
      at += 1
    }
    dropLastLineEnd()
  }

  private mutating func writeTag(_ token: ParagraphToken, _ at: Int) {
    switch token.kind {
    case .paragraphStart: out.append("<p>")
    case .paragraphEnd: out.append("</p>")
    case .gapInTag: out.append("\n\n")
    default: out.append(token.start..<token.end, of: bytes)
    }
    if token.traits.contains(.hasLooseEnd) { out.insert(.space, at: out.count - 1) }
    if token.kind != .paragraphEnd { tagEnd = out.count }
    blockEnd = token.traits.contains(.endsBlock) ? out.count : -1
    if breaks, token.traits.contains(.startsVerbatim), at >= verbatimEnd { findVerbatimEnd(at) }
  }

  private mutating func writeText(_ token: ParagraphToken, _ at: Int) {
    blockEnd = -1
    var start = token.start
    var from = start
    while breaks, at >= verbatimEnd,
      let line = bytes.place(of: .newline, from: from, to: token.end)
    {
      var stop = line
      while stop > start, bytes[stop - 1].isBlank { stop -= 1 }
      var next = line + 1
      while next < token.end, bytes[next].isBlank { next += 1 }
      out.append(start..<stop, of: bytes)
      out.append("<br />\n")
      start = line + 1
      from = next
    }
    out.append(start..<token.end, of: bytes)
  }

  /// Blanks between tags and text; a line break among them becomes `<br />` unless the author set
  /// one just before it, or a tag stands beside it that breaks lines anyway.
  private mutating func writeBlanks(_ run: Range<Int>) {
    if run.count == 1, tokens[run.lowerBound].kind == .newline, blockEnd == out.count {
      out.append(.newline)
      // The break that belongs here is dropped, and a block drops one only.
      if breaks, run.lowerBound >= verbatimEnd { blockEnd = -1 }
      return
    }
    let text = blanks(run)
    guard breaks, run.lowerBound >= verbatimEnd, let line = text.lastIndex(of: .newline) else {
      out.append(contentsOf: text)
      return
    }
    if run.lowerBound > 0, tokens[run.lowerBound - 1].kind == .lineBreak {
      out.append(text[0])
      if line == 0 {
        out.append(contentsOf: text.dropFirst())
        return
      }
    }
    if !dropsBreak(next: run.upperBound) { out.append("<br />") }
    out.append(contentsOf: text[line...])
  }

  private func blanks(_ run: Range<Int>) -> [UInt8] {
    if run.count == 1, tokens[run.lowerBound].kind == .newline { return [.newline] }
    var text: [UInt8] = []
    for token in tokens[run] {
      if token.kind == .newline {
        text.append(.newline)
      } else {
        text.append(contentsOf: bytes[token.start..<token.end])
      }
    }
    return text
  }

  /// Whether a break at the end of the output is not wanted; blanks before it go if a block is.
  private mutating func dropsBreak(next: Int) -> Bool {
    if blockEnd >= 0 {
      out.removeSubrange(blockEnd...)
      blockEnd = -1
      return true
    }
    return next < tokens.count && tokens[next].traits.contains(.startsItem)
  }

  /// The author's `<br />`.
  private mutating func writeBreak(_ at: Int) {
    let isInBlockTag = tokens[at].traits.contains(.endsBlock)
    if isInBlockTag || !dropsBreak(next: follower(at + 1)) { out.append("<br />") }
    blockEnd = isInBlockTag ? out.count : -1
  }

  /// The token after the blanks, or the end if a break will be set among them.
  private func follower(_ start: Int) -> Int {
    var at = start
    var isFirst = true
    while at < tokens.count, tokens[at].isBlank {
      let token = tokens[at]
      let text = token.kind == .newline ? [.newline] : bytes[token.start..<token.end]
      if breaks, start >= verbatimEnd, (isFirst ? text.dropFirst() : text).contains(.newline) {
        return tokens.count
      }
      isFirst = false
      at += 1
    }
    return at
  }

  // MARK: Verbatim elements

  private static let verbatimNames: [StaticString] = ["script", "style", "svg"]

  /// Line breaks stay up to the end tag of `script`, `style` or `svg`, if there is one.
  private mutating func findVerbatimEnd(_ at: Int) {
    guard
      let name = Self.verbatimNames.first(where: { bytes.has($0, at: tokens[at].start + 1) }),
      !unclosed.contains(name.description)
    else { return }
    for end in at + 1..<max(tokens.count, at + 1)
    where tokens[end].traits.contains(.endsVerbatim)
      && bytes.has(name, at: tokens[end].start + 2)
    {
      verbatimEnd = end
      return
    }
    unclosed.insert(name.description)
  }

  /// The content's last paragraph does not end in a line end of its own.
  private mutating func dropLastLineEnd() {
    let end = out.last == .newline ? out.count - 1 : out.count
    guard out.has("\n</p>", at: end - 5), end - 5 >= tagEnd else { return }
    out.remove(at: end - 5)
  }
}
