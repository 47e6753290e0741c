/// Decides which paragraph marks stay, the author's and the added ones alike.
///
/// The order matters: each rule sees what the ones before left.
///
/// Only the tags of blocks, the author's own, make any difference.
struct ParagraphRules {
  private(set) var tokens: [ParagraphToken]
  private let bytes: [UInt8]

  static func apply(to tokens: [ParagraphToken], of bytes: [UInt8]) -> [ParagraphToken] {
    var rules = ParagraphRules(tokens: tokens, bytes: bytes)
    rules.dropEmptyParagraphs()
    rules.endBeforeSections()
    rules.unwrapLoneBlocks()
    rules.unwrapListItems()
    rules.moveIntoQuotes()
    rules.dropStartsBeforeBlocks()
    rules.dropEndsAfterBlocks()
    return rules.tokens
  }

  /// One pass over the tokens: the step takes what begins at a place and gives what follows it, or
  /// nil to keep the token there. Nothing is copied unless a step takes something.
  private func pass(
    _ step: (_ at: Int, _ result: inout [ParagraphToken]) -> Int?
  ) -> [ParagraphToken] {
    var result: [ParagraphToken] = []
    var kept = 0
    var at = 0
    while at < tokens.count {
      guard tokens[at].kind.canBeginRule else {
        at += 1
        continue
      }
      var made: [ParagraphToken] = []
      if let next = step(at, &made) {
        result.append(contentsOf: tokens[kept..<at])
        result.append(contentsOf: made)
        kept = next
        at = next
      } else {
        at += 1
      }
    }
    if kept == 0 { return tokens }
    result.append(contentsOf: tokens[kept...])
    return result
  }

  private func skipBlanks(_ start: Int) -> Int {
    var at = start
    while at < tokens.count, tokens[at].isBlank { at += 1 }
    return at
  }

  private func `is`(_ kind: ParagraphToken.Kind, _ at: Int) -> Bool {
    at < tokens.count && tokens[at].kind == kind
  }

  private func has(_ traits: ParagraphToken.Traits, _ at: Int) -> Bool {
    at < tokens.count && tokens[at].traits.isSuperset(of: traits)
  }

  private mutating func dropEmptyParagraphs() {
    tokens = pass { at, _ in
      guard tokens[at].kind == .paragraphStart else { return nil }
      let end = skipBlanks(at + 1)
      return self.is(.paragraphEnd, end) ? end + 1 : nil
    }
  }

  /// A paragraph of text ends before `</div>`, `</address>` and `</form>`.
  private mutating func endBeforeSections() {
    guard tokens.contains(where: { $0.traits.contains(.endsSection) }) else { return }
    tokens = pass { at, result in
      guard tokens[at].kind == .paragraphStart else { return nil }
      var end = at + 1
      while end < tokens.count, tokens[end].isBlank || tokens[end].kind == .text { end += 1 }
      guard end > at + 1, has(.endsSection, end) else { return nil }
      result.append(contentsOf: tokens[at..<end])
      result.append(.paragraphEnd)
      result.append(tokens[end])
      return end + 1
    }
  }

  /// A block tag that is a paragraph by itself is none.
  private mutating func unwrapLoneBlocks() {
    tokens = pass { at, result in
      guard tokens[at].kind == .paragraphStart else { return nil }
      let block = skipBlanks(at + 1)
      guard has([.startsBlock, .isWhole], block) else { return nil }
      let end = skipBlanks(block + 1)
      guard self.is(.paragraphEnd, end) else { return nil }
      result.append(tokens[block])
      return end + 1
    }
  }

  /// A paragraph of one line that begins with a list item is none.
  private mutating func unwrapListItems() {
    guard tokens.contains(where: { $0.traits.contains(.startsListItem) }) else { return }
    var stop = 0
    tokens = pass { at, result in
      guard tokens[at].kind == .paragraphStart, has(.startsListItem, at + 1) else { return nil }
      stop = max(stop, at + 2)
      while stop < tokens.count, !isLineEnd(tokens[stop]) { stop += 1 }
      guard self.is(.paragraphEnd, stop) else { return nil }
      result.append(contentsOf: tokens[at + 1..<stop])
      return stop + 1
    }
  }

  private func isLineEnd(_ token: ParagraphToken) -> Bool {
    switch token.kind {
    case .paragraphEnd, .newline: true
    case .text, .space: bytes.place(of: .newline, from: token.start, to: token.end) != nil
    default: false
    }
  }

  /// The marks around a quote go inside.
  private mutating func moveIntoQuotes() {
    let quotes: ParagraphToken.Traits = [.startsQuote, .endsQuote]
    guard tokens.contains(where: { !$0.traits.isDisjoint(with: quotes) }) else { return }
    tokens = pass { at, result in
      if tokens[at].kind == .paragraphStart, has(.startsQuote, at + 1),
        bytes[tokens[at + 1].end - 1] == .greaterThan
      {
        result.append(tokens[at + 1])
        result.append(tokens[at])
        return at + 2
      }
      if has(.endsQuote, at), self.is(.paragraphEnd, at + 1) {
        result.append(tokens[at + 1])
        result.append(tokens[at])
        return at + 2
      }
      return nil
    }
  }

  private mutating func dropStartsBeforeBlocks() {
    tokens = pass { at, result in
      guard tokens[at].kind == .paragraphStart else { return nil }
      let block = skipBlanks(at + 1)
      guard has(.startsBlock, block) else { return nil }
      result.append(tokens[block])
      return block + 1
    }
  }

  private mutating func dropEndsAfterBlocks() {
    tokens = pass { at, result in
      guard has(.endsBlock, at) else { return nil }
      let end = skipBlanks(at + 1)
      guard self.is(.paragraphEnd, end) else { return nil }
      result.append(tokens[at])
      return end + 1
    }
  }
}

extension ParagraphToken.Kind {
  fileprivate var canBeginRule: Bool {
    switch self {
    case .paragraphStart, .paragraphEnd, .tag, .preStart, .pre, .lineBreak: true
    case .text, .space, .newline, .gap, .gapInTag: false
    }
  }
}
