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

  /// Which bytes that may need care the text has; those of markup do not count.
  private(set) var specials: SpecialBytes = []
  /// If anything else is there than text.
  private(set) var hasMarkup = false

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
    kinds.reserveCapacity(count)
  }

  mutating func append(_ new: [UInt8], _ kind: Kind) {
    unsafe new.withUnsafeBufferPointer { unsafe append($0, kind) }
  }

  mutating func append(_ new: String, _ kind: Kind) {
    var new = new
    new.withUTF8 { unsafe append($0, kind) }
  }

  private mutating func append(_ new: UnsafeBufferPointer<UInt8>, _ kind: Kind) {
    unsafe bytes.append(contentsOf: new)
    kinds.append(contentsOf: repeatElement(kind, count: new.count))
    if kind.isText {
      specials.formUnion(unsafe SpecialBytes(in: new))
    } else {
      hasMarkup = true
    }
  }

  mutating func setKind(_ kind: Kind, _ range: Range<Int>) {
    for index in range { kinds[index] = kind }
  }

  func byte(at index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  /// If the text holds a `://` or a `www.`.
  var mayHoldAddress: Bool {
    var from = 0
    while let colon = bytes.place(of: "://", from: from) {
      if kinds[colon] == .text { return true }
      from = colon + 1
    }
    // A point is rarer than a `w`.
    from = 3
    while let point = bytes.place(of: 0x2E, from: from) {
      if bytes.has("www.", at: point - 3), kinds[point - 3] == .text { return true }
      from = point + 1
    }
    return false
  }

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
