#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The blocks, shortcodes and qTranslate languages in post contents.
///
/// A content is searched for `[` and `!` at the speed of `memchr`; only what follows one of them is
/// looked at byte by byte, and no byte more than twice, whatever the content.
struct ContentTally: Sendable {
  /// Without the implied `core/`.
  var blocks: NameCounts
  var shortcodes: ShortcodeTally
  var languages: NameCounts

  init(limit: Int) {
    blocks = NameCounts(limit: limit)
    shortcodes = ShortcodeTally(limit: limit)
    languages = NameCounts(limit: 100)
  }

  /// What one content is made of.
  struct Traits {
    var hasBlocks = false
    var hasBuilder = false
    var markdownLinks = 0
  }

  mutating func merge(_ other: ContentTally) {
    blocks.merge(other.blocks)
    shortcodes.merge(other.shortcodes)
    languages.merge(other.languages)
  }

  mutating func add(_ content: UnsafeBufferPointer<UInt8>) -> Traits {
    let text = unsafe ByteView(content)
    var traits = Traits()
    var bracket = text.placeOrEnd(of: .openBracket, from: 0)
    var bang = text.placeOrEnd(of: .bang, from: 0)
    // Where a search for the end of block attributes failed, none after it can succeed.
    var attributesCanEnd = true
    while bracket < text.count || bang < text.count {
      if bracket < bang {
        let next = shortcode(in: text, at: bracket, &traits)
        bracket = text.placeOrEnd(of: .openBracket, from: next)
      } else {
        let next = comment(in: text, at: bang, &traits, &attributesCanEnd)
        bang = text.placeOrEnd(of: .bang, from: next)
        if bracket < next { bracket = text.placeOrEnd(of: .openBracket, from: next) }
      }
    }
    return traits
  }

  /// Counts what may begin at the `!` of `<!--`, and gives the place to go on from.
  private mutating func comment(
    in text: ByteView, at bang: Int, _ traits: inout Traits, _ attributesCanEnd: inout Bool
  ) -> Int {
    guard text[bang - 1] == .lessThan, text[bang + 1] == .dash, text[bang + 2] == .dash else {
      return bang + 1
    }
    if text[bang + 3] == .colon { return language(in: text, from: bang + 4, ending: .dash) }
    var at = text.afterBlanks(bang + 3)
    guard at > bang + 3, text.hasBlockMark(at) else { return bang + 3 }
    at += 3
    let name = at
    at = text.afterBlockName(at)
    let blanks = text.afterBlanks(at)
    guard at > name, blanks > at else { return at }
    guard let end = text.endOfDelimiter(blanks, &attributesCanEnd) else { return blanks }
    unsafe count(block: text.bytes(name..<at), &traits)
    return end
  }

  private mutating func count(block name: UnsafeBufferPointer<UInt8>, _ traits: inout Traits) {
    traits.hasBlocks = true
    let core: StaticString = "core/"
    let isNamed = unsafe name.starts(
      with: UnsafeBufferPointer(start: core.utf8Start, count: core.utf8CodeUnitCount))
    let own = unsafe UnsafeBufferPointer(rebasing: name.dropFirst(isNamed ? 5 : 0))
    blocks.count(unsafe blocks.place(of: own))
    let divi: StaticString = "divi/"
    if unsafe name.starts(
      with: UnsafeBufferPointer(start: divi.utf8Start, count: divi.utf8CodeUnitCount))
    {
      traits.hasBuilder = true
    }
  }

  private mutating func shortcode(
    in text: ByteView, at bracket: Int, _ traits: inout Traits
  ) -> Int {
    if text[bracket + 1] == .colon { return language(in: text, from: bracket + 2, ending: 0x5D) }
    return shortcodes.add(text, at: bracket, &traits)
  }

  /// Counts qTranslate's `[:en]` or `<!--:en-->`.
  private mutating func language(in text: ByteView, from start: Int, ending: UInt8) -> Int {
    var end = start
    while text[end].isLowercaseLetter, end - start < 4 { end += 1 }
    guard (2...3).contains(end - start), text[end] == ending else { return start }
    languages.count(unsafe languages.place(of: text.bytes(start..<end)))
    return end
  }

  /// Counts qTranslate's languages in a title.
  mutating func add(title: String) {
    guard title.utf8.contains(.openBracket) else { return }
    var title = title
    title.withUTF8 { bytes in
      let text = unsafe ByteView(bytes)
      var at = text.placeOrEnd(of: .openBracket, from: 0)
      while at < text.count {
        let isMark = text[at + 1] == .colon
        let next = isMark ? language(in: text, from: at + 2, ending: 0x5D) : at + 1
        at = text.placeOrEnd(of: .openBracket, from: next)
      }
    }
  }
}

extension UInt8 {
  static let bang: Self = 0x21
  static let colon: Self = 0x3A

  /// What WordPress's names of shortcodes are made of, as far as plugins use it.
  var isShortcodeName: Bool { isWordByte || self == .dash }
}
