/// Elements that drop the blanks around them, each only where its condition holds in the content.
struct ParagraphHugging: OptionSet {
  let rawValue: UInt8
  /// An `option` element.
  static let options = ParagraphHugging(rawValue: 1)
  /// The end of an `object` element.
  static let objects = ParagraphHugging(rawValue: 2)
  /// A `source` or `track` element.
  static let sources = ParagraphHugging(rawValue: 4)
  /// A `figcaption` element.
  static let captions = ParagraphHugging(rawValue: 8)
}

/// What a tag, or the beginning of one, means for paragraphs.
struct ParagraphTag {
  private(set) var traits: ParagraphToken.Traits = []
  private(set) var hugging: ParagraphHugging = []
  private(set) var wantsGapBefore = false
  private(set) var wantsGapAfter = false
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// The range begins with `<` and ends after `>` or before another `<`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    let isEnd = range.count > 1 && bytes[range.lowerBound + 1] == .slash
    let name = range.lowerBound + (isEnd ? 2 : 1)
    guard name < range.upperBound else { return }
    let isClosed = bytes[range.upperBound - 1] == .greaterThan
    let match = BlockNames.match(bytes, at: name, end: range.upperBound)
    if match.contains(.prefix) {
      traits.formUnion(isClosed ? [.startsBlock, .isWhole] : .startsBlock)
    }
    if match.contains(.item) { traits.insert(.startsItem) }
    wantsGapBefore = !isEnd && match.contains(.whole)
    wantsGapAfter = isEnd ? match.contains(.closed) : isRule(name)
    findTraits(isEnd, name)
  }

  func kind(breaks: Bool) -> ParagraphToken.Kind {
    let start = range.lowerBound
    switch range.count {
    case 3 where bytes.has("<p>", at: start): return .paragraphStart
    case 4 where bytes.has("</p>", at: start): return .paragraphEnd
    case 4 where breaks && bytes.has("<br>", at: start),
      5 where breaks && bytes.has("<br/>", at: start),
      6 where bytes.has("<br />", at: start):
      return .lineBreak
    default: return .tag
    }
  }

  /// `<hr>` without attributes.
  private func isRule(_ name: Int) -> Bool {
    guard has("hr", name) else { return false }
    var place = name + 2
    while place < range.upperBound, bytes[place].isBlank { place += 1 }
    if place < range.upperBound, bytes[place] == .slash { place += 1 }
    return place + 1 == range.upperBound && bytes[place] == .greaterThan
  }

  private func has(_ text: StaticString, _ place: Int) -> Bool {
    bytes.has(text, at: place, to: range.upperBound)
  }

  /// Whether the name is all of an end tag.
  private func isEnd(_ name: StaticString, _ place: Int) -> Bool {
    has(name, place) && place + name.utf8CodeUnitCount + 1 == range.upperBound
      && bytes[range.upperBound - 1] == .greaterThan
  }

  private mutating func findTraits(_ isEnd: Bool, _ name: Int) {
    switch bytes[name] {
    case UInt8(ascii: "a"), UInt8(ascii: "v"): media(isEnd, name)
    case UInt8(ascii: "b"), UInt8(ascii: "B"): quote(isEnd, name)
    case UInt8(ascii: "d"): if isEnd, self.isEnd("div", name) { traits.insert(.endsSection) }
    case UInt8(ascii: "e"):
      if has("embed", name) { traits.formUnion([.hugsObject, .hugsBefore, .hugsAfter]) }
    case UInt8(ascii: "f"): form(isEnd, name)
    case UInt8(ascii: "l"): if !isEnd, has("li", name) { traits.insert(.startsListItem) }
    case UInt8(ascii: "o"): object(isEnd, name)
    case UInt8(ascii: "p"):
      if has("param", name) { traits.formUnion([.hugsObject, .hugsBefore, .hugsAfter]) }
    case UInt8(ascii: "s"): source(isEnd, name)
    case UInt8(ascii: "t"):
      if !isEnd, has("track", name) { hugAll(.hugsSource, .sources) }
    default: break
    }
  }

  private mutating func hugAll(_ trait: ParagraphToken.Traits, _ hugging: ParagraphHugging) {
    traits.formUnion([trait, .hugsBefore, .hugsAfter])
    self.hugging.insert(hugging)
  }

  private mutating func media(_ isEnd: Bool, _ name: Int) {
    if has("address", name), isEnd, self.isEnd("address", name) { traits.insert(.endsSection) }
    guard has("audio", name) || has("video", name) else { return }
    if !isEnd {
      let close = bytes.place(of: .closeBracket, from: name, to: range.upperBound)
      if close == nil { traits.formUnion([.hugsSource, .hugsAfter]) }
    } else if self.isEnd("audio", name) || self.isEnd("video", name) {
      traits.formUnion([.hugsSource, .hugsBefore])
    }
  }

  private mutating func quote(_ isEnd: Bool, _ name: Int) {
    let letters: StaticString = "blockquote"
    guard range.upperBound - name >= letters.utf8CodeUnitCount else { return }
    if isEnd {
      if self.isEnd("blockquote", name) { traits.insert(.endsQuote) }
    } else if bytes.has("blockquote", at: name)
      || bytes[name..<name + 10].map(\.lowercased) == Array("blockquote".utf8)
    {
      traits.insert(.startsQuote)
    }
  }

  private mutating func form(_ isEnd: Bool, _ name: Int) {
    if isEnd, self.isEnd("form", name) { traits.insert(.endsSection) }
    guard has("figcaption", name) else { return }
    if !isEnd {
      traits.formUnion([.hugsCaption, .hugsBefore])
      hugging.insert(.captions)
    } else if self.isEnd("figcaption", name) {
      traits.formUnion([.hugsCaption, .hugsAfter])
    }
  }

  private mutating func object(_ isEnd: Bool, _ name: Int) {
    if has("option", name) {
      if !isEnd {
        traits.formUnion([.hugsOption, .hugsBefore])
        hugging.insert(.options)
      } else if self.isEnd("option", name) {
        traits.formUnion([.hugsOption, .hugsAfter])
      }
    } else if has("object", name) {
      if !isEnd {
        traits.formUnion([.hugsObject, .hugsAfter])
      } else if self.isEnd("object", name) {
        traits.formUnion([.hugsObject, .hugsBefore])
        hugging.insert(.objects)
      }
    }
  }

  private mutating func source(_ isEnd: Bool, _ name: Int) {
    if !isEnd, has("source", name) { hugAll(.hugsSource, .sources) }
    verbatim("script", isEnd, name)
    verbatim("style", isEnd, name)
    verbatim("svg", isEnd, name)
  }

  private mutating func verbatim(_ word: StaticString, _ isEnd: Bool, _ name: Int) {
    if !isEnd, has(word, name) {
      traits.insert(.startsVerbatim)
    } else if isEnd, self.isEnd(word, name) {
      traits.insert(.endsVerbatim)
    }
  }
}
