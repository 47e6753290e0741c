/// Drops the blanks and gaps beside elements that would else be torn out of their line: options,
/// the parts of objects, sources and tracks, captions of figures.
struct ParagraphHugs {
  private let bytes: [UInt8]
  private let active: ParagraphToken.Traits
  private var result: [ParagraphToken] = []
  private var isDropping = false

  static func apply(to tokens: [ParagraphToken], of bytes: [UInt8], _ hugging: ParagraphHugging)
    -> [ParagraphToken]
  {
    var hugs = ParagraphHugs(bytes: bytes, hugging)
    hugs.result.reserveCapacity(tokens.count)
    for token in tokens { hugs.add(token) }
    return hugs.result
  }

  private init(bytes: [UInt8], _ hugging: ParagraphHugging) {
    self.bytes = bytes
    var active: ParagraphToken.Traits = []
    if hugging.contains(.options) { active.insert(.hugsOption) }
    if hugging.contains(.objects) { active.insert(.hugsObject) }
    if hugging.contains(.sources) { active.insert(.hugsSource) }
    if hugging.contains(.captions) { active.insert(.hugsCaption) }
    self.active = active
  }

  private mutating func add(_ token: ParagraphToken) {
    if token.isSpaceOrGap {
      if !isDropping { result.append(token) }
    } else if token.kind == .text {
      addText(token)
    } else {
      let hugs = !token.traits.isDisjoint(with: active)
      if hugs, token.traits.contains(.hugsBefore) { dropSpace() }
      result.append(token)
      isDropping =
        hugs && token.traits.contains(.hugsAfter) && bytes[token.end - 1] == .greaterThan
    }
  }

  private mutating func dropSpace() {
    while let last = result.last, last.isSpaceOrGap { result.removeLast() }
    guard let last = result.last else { return }
    // WordPress's mark for a line break in a tag has blanks of its own, and loses one here.
    if last.kind == .gapInTag || last.kind == .tag && bytes[last.end - 1] == .newline {
      result[result.count - 1].traits.insert(.hasLooseEnd)
    }
  }

  /// In text the shortcodes `[audio]` and `[video]` count as their elements do.
  private mutating func addText(_ token: ParagraphToken) {
    isDropping = false
    guard active.contains(.hugsSource) else { return result.append(token) }
    var start = token.start
    var from = start
    while let open = bytes.place(of: .openBracket, from: from, to: token.end) {
      from = open + 1
      if let after = endOfMedia(at: open, to: token.end) {
        add(start..<after)
        start = after
        while start < token.end, bytes[start].isBlank { start += 1 }
        from = start
        isDropping = start == token.end
      } else if isEndOfMedia(at: open, to: token.end) {
        var stop = open
        while stop > start, bytes[stop - 1].isBlank { stop -= 1 }
        if stop == start { dropSpace() } else { add(start..<stop) }
        start = open
      }
    }
    add(start..<token.end)
  }

  private mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    result.append(ParagraphToken(kind: .text, start: range.lowerBound, end: range.upperBound))
  }

  private func endOfMedia(at open: Int, to end: Int) -> Int? {
    guard bytes.has("audio", at: open + 1, to: end) || bytes.has("video", at: open + 1, to: end)
    else { return nil }
    var place = open + 6
    while place < end, bytes[place] != .closeBracket, bytes[place] != .greaterThan { place += 1 }
    return place < end ? place + 1 : nil
  }

  private func isEndOfMedia(at open: Int, to end: Int) -> Bool {
    guard bytes.has("/audio", at: open + 1, to: end) || bytes.has("/video", at: open + 1, to: end),
      open + 7 < end
    else { return false }
    return bytes[open + 7] == .closeBracket || bytes[open + 7] == .greaterThan
  }
}
