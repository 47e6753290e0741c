/// Divides tokens at blank lines and puts paragraph marks around each part.
struct ParagraphChunks {
  private let bytes: [UInt8]
  private let tokens: [ParagraphToken]
  private var result: [ParagraphToken] = []
  private var isOpen = false
  /// Whether the open paragraph holds nothing but blanks so far.
  private var isBlank = true

  static func divide(_ tokens: [ParagraphToken], of bytes: [UInt8]) -> [ParagraphToken] {
    var chunks = ParagraphChunks(bytes: bytes, tokens: tokens)
    chunks.run()
    return chunks.result
  }

  private init(bytes: [UInt8], tokens: [ParagraphToken]) {
    self.bytes = bytes
    self.tokens = tokens
    result.reserveCapacity(tokens.count * 2)
  }

  private mutating func run() {
    var at = 0
    while at < tokens.count {
      if tokens[at].isSpaceOrGap {
        let start = at
        while at < tokens.count, tokens[at].isSpaceOrGap { at += 1 }
        addBlank(start..<at)
      } else if tokens[at].kind == .text {
        addText(tokens[at])
        at += 1
      } else {
        add(tokens[at])
        at += 1
      }
    }
    close()
  }

  private mutating func add(_ token: ParagraphToken) {
    if !isOpen {
      result.append(.paragraphStart)
      isOpen = true
      isBlank = true
    }
    result.append(token)
    if token.kind != .space { isBlank = false }
  }

  private mutating func add(_ kind: ParagraphToken.Kind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    add(ParagraphToken(kind: kind, start: range.lowerBound, end: range.upperBound))
  }

  private mutating func close() {
    guard isOpen else { return }
    if isBlank {
      while result.last?.kind != .paragraphStart { result.removeLast() }
      result.removeLast()
    } else {
      result.append(.paragraphEnd)
    }
    result.append(ParagraphToken(kind: .newline))
    isOpen = false
  }

  /// Text, which ends a paragraph at each blank line in it.
  private mutating func addText(_ token: ParagraphToken) {
    var start = token.start
    var from = start
    while let line = bytes.place(of: .newline, from: from, to: token.end) {
      var next = line + 1
      var last = line
      while bytes[next].isBlank {
        if bytes[next] == .newline { last = next }
        next += 1
      }
      if last > line {
        add(.text, start..<line)
        close()
        start = last + 1
      }
      from = next
    }
    add(.text, start..<token.end)
  }

  /// A run of blanks and gaps, which ends the paragraph if it has two line breaks or more.
  private mutating func addBlank(_ run: Range<Int>) {
    guard isBlankLine(run) else { return addLineBreak(run) }
    for index in run {
      let token = tokens[index]
      if token.kind == .gap { break }
      let line = bytes.place(of: .newline, from: token.start, to: token.end)
      add(.space, token.start..<(line ?? token.end))
      if line != nil { break }
    }
    close()
    addIndentation(run)
  }

  private func isBlankLine(_ run: Range<Int>) -> Bool {
    var lines = 0
    for index in run {
      if tokens[index].kind == .gap { return true }
      var from = tokens[index].start
      while let line = bytes.place(of: .newline, from: from, to: tokens[index].end) {
        lines += 1
        if lines > 1 { return true }
        from = line + 1
      }
    }
    return false
  }

  /// The blanks after the last line break of a run.
  private mutating func addIndentation(_ run: Range<Int>) {
    var index = run.upperBound - 1
    while tokens[index].kind == .space, lastLine(tokens[index]) == nil, index > run.lowerBound {
      index -= 1
    }
    if tokens[index].kind == .space, let line = lastLine(tokens[index]) {
      add(.space, line + 1..<tokens[index].end)
    }
    for rest in index + 1..<max(run.upperBound, index + 1) { add(tokens[rest]) }
  }

  private func lastLine(_ token: ParagraphToken) -> Int? {
    bytes[token.start..<token.end].lastIndex(of: .newline)
  }

  /// Blanks with one line break or none; those at the content's ends are lost.
  private mutating func addLineBreak(_ run: Range<Int>) {
    for index in run {
      var token = tokens[index]
      if !isOpen, bytes[token.start] == .newline { token.start += 1 }
      if index == tokens.count - 1, token.end > token.start, bytes[token.end - 1] == .newline {
        token.end -= 1
      }
      if token.end > token.start { add(token) }
    }
  }
}
