/// One block's inline content as bytes, each known to be text or markup: escaping is decided on
/// this, for text that several elements share can form a mark together.
struct JoinedText {
  enum Kind: UInt8 {
    /// Not to be touched.
    case markup
    case text
    /// Text inside a link's brackets.
    case linkText
    /// A delimiter of emphasis.
    case delimiter
    /// An address in the text that the dialect links: no escapes in it.
    case address
    /// The same, where what follows would be taken for part of it: stands in angle brackets.
    case bracketedAddress

    var isText: Bool { self == .text || self == .linkText }
    var isAddress: Bool { self == .address || self == .bracketedAddress }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var kinds: [Kind] = []

  mutating func append(_ new: some Collection<UInt8>, _ kind: Kind) {
    bytes.append(contentsOf: new)
    kinds.append(contentsOf: repeatElement(kind, count: new.count))
  }

  mutating func setKind(_ kind: Kind, _ range: Range<Int>) {
    for index in range { kinds[index] = kind }
  }

  func byte(at index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  /// If the byte is there and is text.
  func isText(_ index: Int) -> Bool { kinds.indices.contains(index) && kinds[index].isText }

  /// The class of the character that ends before an index; a line's start is white space.
  func classBefore(_ index: Int) -> CharacterClass {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return start < 0 ? .space : written(bytes[start..<index])
  }

  /// The class of the character at an index; the end is white space.
  func classAfter(_ index: Int) -> CharacterClass {
    guard index < bytes.count else { return .space }
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80, end - index < 4 { end += 1 }
    return written(bytes[index..<end])
  }

  /// A non-breaking space is written as an entity, which is punctuation.
  private func written(_ character: ArraySlice<UInt8>) -> CharacterClass {
    character.elementsEqual([0xC2, 0xA0]) ? .punctuation : CharacterClass(character)
  }
}
