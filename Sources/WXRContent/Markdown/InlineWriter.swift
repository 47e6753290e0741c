/// Writes one block's inline content.
struct InlineWriter {
  let dialect: Dialect
  let place: Place

  /// The content as it stands in a place; several lines only where a place has them.
  static func write(_ text: InlineText, _ dialect: Dialect, _ place: Place) -> [UInt8] {
    let writer = InlineWriter(dialect: dialect, place: place)
    if text.runs.count == 1, case .text(let plain) = text.runs[0].content,
      text.runs[0].marks.isEmpty, text.links.isEmpty
    {
      return Escaper.escape(plain: plain, dialect, place)
    }
    return Escaper.escape(writer.joined(text), dialect, place)
  }

  private func joined(_ text: InlineText) -> JoinedText {
    let builder = TokenBuilder(text, self)
    let forms = DelimiterSettler.settle(
      builder.tokens, builder.forms, by: dialect.emphasis)
    var joiner = TokenJoiner(writer: self, links: text.links, forms: forms)
    joiner.reserve(text.roughLength)
    for (index, token) in builder.tokens.enumerated() {
      joiner.add(token, index, builder.tokens)
    }
    return joiner.joined
  }

  /// If a mark shows at all: without raw HTML many do not.
  func shows(_ mark: Marks) -> Bool { hasDelimiter(mark) || dialect.rawHTML }

  func hasDelimiter(_ mark: Marks) -> Bool {
    guard place != .raw else { return false }
    return switch mark {
    case .strong, .emphasis: true
    case .strikethrough: dialect.strikethrough
    case .highlight: dialect.highlight
    default: false
    }
  }

  /// Adds the tokens of one run.
  func add(_ run: Inline, to tokens: inout [InlineToken]) {
    switch run.content {
    case .text(let text): tokens.append(.text(text))
    case .code(let code): tokens += self.code(code, after: tokens.last)
    case .image(let image): tokens.append(.markup(self.image(image)))
    case .lineBreak: tokens.append(.lineBreak)
    case .footnote(let number):
      tokens.append(
        dialect.footnotes && place != .raw
          ? .markup(Array("[^\(number)]".utf8)) : .text("[\(number)]"))
    case .anchor(let name):
      tokens += raw("<a id=\"\(name.escapedForAttribute)\"></a>")
    case .html(let html): if dialect.keepsMarkup { tokens += raw(html) }
    }
  }

  private func raw(_ html: String) -> [InlineToken] {
    dialect.rawHTML ? [.markup(Array(html.utf8))] : []
  }

  /// A code span, or text in a tag where no span can stand.
  private func code(_ code: String, after last: InlineToken?) -> [InlineToken] {
    let bytes = Array(code.utf8)
    if dialect.rawHTML, cannotBeSpan(bytes, after: last) {
      return [
        .markup(Marks.code.openingTag(in: dialect)), .text(code), .markup(Marks.code.closingTag),
      ]
    }
    var count = 1
    while bytes.hasRun(of: 0x60, count: count) { count += 1 }
    let fence = Array(repeating: UInt8(0x60), count: count)
    let pad: [UInt8] = bytes.first == 0x60 || bytes.last == 0x60 ? [0x20] : []
    return [.markup(fence + pad + bytes + pad + fence)]
  }

  private func cannotBeSpan(_ code: [UInt8], after last: InlineToken?) -> Bool {
    if case .markup(let bytes)? = last, bytes.last == 0x60 { return true }
    if !dialect.backticksInCode, code.contains(0x60) { return true }
    if place == .raw || dialect.takesPipes(in: place) && code.contains(0x7C) { return true }
    if dialect.templateMarks.contains(where: code.holds) { return true }
    // In a cell a pipe is escaped even in code, so a backslash before it cannot be said.
    return place == .cell && code.holds("\\|")
  }

  /// A picture; raw where its alternative text cannot be said.
  func image(_ image: Image) -> [UInt8] {
    if place == .raw { return rawImage(image) }
    let alternative = Escaper.escape(plain: image.alternative, dialect, .alternative)
    let isChanged = !alternative.elementsEqual(image.alternative.utf8)
    if dialect.rawHTML,
      !alternative.hasBalancedBrackets || isChanged && !dialect.alternativeEscapes
    {
      return rawImage(image)
    }
    var out: [UInt8] = [0x21, 0x5B] + alternative + [0x5D, 0x28]
    out += Destination.write(image.source, dialect)
    out += Destination.title(image.title)
    return out + [0x29]
  }

  private func rawImage(_ image: Image) -> [UInt8] {
    var attributes = [("src", image.source), ("alt", image.alternative)]
    if !image.title.isEmpty { attributes.append(("title", image.title)) }
    return Array(dialect.tags.start("img", attributes).utf8)
  }
}

extension Dialect {
  /// If a pipe in code is no part of the code.
  fileprivate func takesPipes(in place: Place) -> Bool {
    pipesMakeTables || place == .cell && entityEscapes.utf8.contains(0x7C)
  }
}

extension InlineText {
  /// About how many bytes it will be.
  fileprivate var roughLength: Int {
    let addresses = links.reduce(0) { $0 + $1.address.utf8.count + 4 }
    return runs.reduce(addresses) { length, run in
      if case .text(let text) = run.content { length + text.utf8.count + 8 } else { length + 32 }
    }
  }
}

extension [UInt8] {
  /// If there is a run of exactly so many.
  fileprivate func hasRun(of byte: UInt8, count: Int) -> Bool {
    var run = 0
    for other in self {
      if other == byte {
        run += 1
      } else {
        if run == count { return true }
        run = 0
      }
    }
    return run == count
  }

  fileprivate var hasBalancedBrackets: Bool {
    var depth = 0
    var isEscaped = false
    for byte in self {
      defer { isEscaped = byte == 0x5C && !isEscaped }
      guard !isEscaped else { continue }
      if byte == 0x5B { depth += 1 }
      if byte == 0x5D { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
