/// Takes classic content apart into tags, text and blanks as `wpautop` sees them.
///
/// A `<` in text opens a tag that goes to the next `>`, whatever stands between; comments and CDATA
/// sections go to their own ends. Block tags get gaps around them, even inside another tag, and two
/// `<br>` in a row become a gap. `pre` elements are one token each.
struct ParagraphTokenizer {
  /// The content with line feeds for line ends, followed by comments that had to be rewritten.
  private(set) var bytes: [UInt8]
  private(set) var tokens: [ParagraphToken] = []
  /// Which of the elements that drop blanks around them occur.
  private(set) var hugging: ParagraphHugging = []
  /// Whether there is anything that paragraph marks have to make room for.
  private(set) var hasBlocks: Bool

  private let end: Int
  private var at = 0
  private var isInTag = false
  /// A block's name stands in the tag at hand, after its last line break.
  private var blockIsOpen = false
  private let pres: [Range<Int>]
  private var nextPre = 0
  private let hasPre: Bool
  private let breaks: Bool

  init(_ content: [UInt8], breaks: Bool) {
    let places = PreElements.places(in: content)
    bytes = LineEnds.normalized(content, except: places)
    pres = bytes.count == content.count ? places : PreElements.places(in: bytes)
    hasPre = !pres.isEmpty || bytes.place(of: "<pre", from: 0) != nil
    hasBlocks = hasPre
    bytes.append(.newline)
    end = bytes.count
    self.breaks = breaks
    tokens.reserveCapacity(end / 24 + 8)
    while at < end { step() }
  }

  /// The text before the next `<`, or what begins there.
  private mutating func step() {
    if isInTag { addInTag() } else { addText() }
    guard at < end, bytes[at] == .lessThan else { return }
    if addPre() || skipPreEnd() || addDoubleBreak() || addAside() { return }
    addTag()
  }

  private mutating func add(_ kind: ParagraphToken.Kind, _ range: Range<Int> = 0..<0) {
    tokens.append(ParagraphToken(kind: kind, start: range.lowerBound, end: range.upperBound))
  }

  private mutating func addGap() {
    add(isInTag ? .gapInTag : .gap)
    blockIsOpen = false
  }

  // MARK: Text

  /// Text without tags, the blanks at its ends apart.
  private mutating func addText() {
    let limit = bytes.place(of: .lessThan, from: at, to: end) ?? end
    var start = at
    var stop = limit
    while start < limit, bytes[start].isBlank { start += 1 }
    if start > at { add(.space, at..<start) }
    at = limit
    guard start < limit else { return }
    while bytes[stop - 1].isBlank { stop -= 1 }
    add(.text, start..<stop)
    if stop < limit { add(.space, stop..<limit) }
  }

  /// More of a tag, up to its next `<` or through its `>`.
  private mutating func addInTag() {
    let start = at
    endPiece()
    guard at > start else { return }
    var token = ParagraphToken(kind: .tag, start: start, end: at)
    if hasLineBreak(start..<at) { blockIsOpen = false }
    if !isInTag, blockIsOpen { token.traits.insert(.endsBlock) }
    tokens.append(token)
  }

  /// Moves to the next `<` or past the next `>`.
  private mutating func endPiece() {
    while at < end {
      let byte = bytes[at]
      if byte == .lessThan { return }
      at += 1
      if byte == .greaterThan {
        isInTag = false
        return
      }
    }
  }

  private func hasLineBreak(_ range: Range<Int>) -> Bool {
    bytes.place(of: .newline, from: range.lowerBound, to: range.upperBound) != nil
  }

  // MARK: Markup

  private mutating func addPre() -> Bool {
    while nextPre < pres.count, pres[nextPre].lowerBound < at { nextPre += 1 }
    guard nextPre < pres.count, pres[nextPre].lowerBound == at else { return false }
    addGap()
    isInTag = false
    let traits: ParagraphToken.Traits = [.startsBlock, .endsBlock, .startsItem, .isWhole]
    let place = pres[nextPre]
    tokens.append(ParagraphToken(kind: .preStart, traits: traits))
    tokens.append(
      ParagraphToken(kind: .pre, traits: traits, start: place.lowerBound, end: place.upperBound))
    addGap()
    at = place.upperBound
    return true
  }

  /// WordPress loses an end tag without a start tag if the content has a `pre` anywhere.
  private mutating func skipPreEnd() -> Bool {
    guard hasPre, bytes.has("</pre>", at: at, to: end) else { return false }
    at += 6
    return true
  }

  private mutating func addDoubleBreak() -> Bool {
    guard let after = bytes.doubleBreak(at: at, end: end) else { return false }
    addGap()
    at = after
    return true
  }

  /// A comment or a CDATA section, as one token.
  private mutating func addAside() -> Bool {
    guard !isInTag, at + 1 < end, bytes[at + 1] == UInt8(ascii: "!") else { return false }
    let start = at
    if bytes.has("<!--", at: at, to: end) {
      at = endOfAside("-->", from: at + 2)
    } else if bytes.has("<![CDATA[", at: at, to: end) {
      at = endOfAside("]]>", from: at + 9)
    } else {
      return false
    }
    if bytes.place(of: .lessThan, from: start + 1, to: at) != nil {
      addRewritten(start..<at)
    } else if at - start == 13, bytes.has("<!-- wpnl -->", at: start) {
      // WordPress's own mark for a line break in a tag.
      bytes.append(.newline)
      add(.tag, bytes.count - 1..<bytes.count)
    } else {
      add(.tag, start..<at)
    }
    return true
  }

  private func endOfAside(_ mark: StaticString, from start: Int) -> Int {
    var from = start
    var pre = nextPre
    while let hit = bytes.place(of: mark, from: from, to: end) {
      while pre < pres.count, pres[pre].upperBound <= hit { pre += 1 }
      guard pre < pres.count, pres[pre].lowerBound < hit else { return hit + 3 }
      from = pres[pre].upperBound
    }
    return end
  }

  /// A comment with the blank lines that WordPress puts around block tags even there.
  private mutating func addRewritten(_ range: Range<Int>) {
    var rewritten: [UInt8] = []
    var from = range.lowerBound
    while let hit = bytes.place(of: .lessThan, from: from, to: range.upperBound) {
      rewritten.append(from..<hit, of: bytes)
      from = appendMarkup(at: hit, limit: range.upperBound, to: &rewritten)
    }
    rewritten.append(from..<range.upperBound, of: bytes)
    add(.tag, bytes.count..<bytes.count + rewritten.count)
    bytes.append(contentsOf: rewritten)
  }

  private mutating func appendMarkup(
    at place: Int, limit: Int, to rewritten: inout [UInt8]
  ) -> Int {
    while nextPre < pres.count, pres[nextPre].lowerBound < place { nextPre += 1 }
    if nextPre < pres.count, pres[nextPre].lowerBound == place {
      let pre = pres[nextPre]
      rewritten.append("\n\n")
      rewritten.append(pre, of: bytes)
      rewritten.append("\n\n")
      return pre.upperBound
    }
    if hasPre, bytes.has("</pre>", at: place, to: limit) { return place + 6 }
    if let after = bytes.doubleBreak(at: place, end: limit) {
      rewritten.append("\n\n")
      return after
    }
    var stop = place + 1
    while stop < limit, bytes[stop] != .lessThan, bytes[stop] != .greaterThan { stop += 1 }
    if stop < limit, bytes[stop] == .greaterThan { stop += 1 }
    let tag = ParagraphTag(bytes, place..<stop)
    hugging.formUnion(tag.hugging)
    if tag.wantsGapBefore { rewritten.append("\n\n") }
    rewritten.append(place..<stop, of: bytes)
    if tag.wantsGapAfter { rewritten.append("\n\n") }
    return stop
  }

  /// A tag from its `<` to the next one or through its `>`.
  private mutating func addTag() {
    let start = at
    let wasInTag = isInTag
    isInTag = true
    at += 1
    endPiece()
    let tag = ParagraphTag(bytes, start..<at)
    if tag.wantsGapBefore { add(wasInTag ? .gapInTag : .gap) }
    if !wasInTag || tag.wantsGapBefore { blockIsOpen = false }
    if tag.traits.contains(.startsBlock) {
      blockIsOpen = true
      hasBlocks = true
    }
    var token = ParagraphToken(
      kind: tag.kind(breaks: breaks), traits: tag.traits, start: start, end: at)
    if hasLineBreak(start..<at) {
      blockIsOpen = false
      token.traits.remove(.isWhole)
    }
    if !isInTag, blockIsOpen { token.traits.insert(.endsBlock) }
    hugging.formUnion(tag.hugging)
    tokens.append(token)
    if tag.wantsGapAfter { add(.gap) }
  }
}

extension [UInt8] {
  /// The place after two `<br>`, `<br/>` or `<br />` with nothing but blanks between.
  fileprivate func doubleBreak(at start: Int, end: Int) -> Int? {
    guard var place = breakTag(at: start, end: end) else { return nil }
    while place < end, self[place].isBlank { place += 1 }
    return breakTag(at: place, end: end)
  }

  private func breakTag(at start: Int, end: Int) -> Int? {
    guard has("<br", at: start, to: end) else { return nil }
    var place = start + 3
    while place < end, self[place].isBlank { place += 1 }
    if place < end, self[place] == .slash { place += 1 }
    return place < end && self[place] == .greaterThan ? place + 1 : nil
  }
}
