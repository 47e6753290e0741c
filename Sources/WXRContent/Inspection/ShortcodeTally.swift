/// The shortcodes of post contents, told from other words in brackets by what is known and seen.
///
/// Names that WordPress or a plugin of the table uses count wherever they stand. Any other is a
/// shortcode if it was seen somewhere with attributes, closed (`[box]…[/box]`) or as `[box /]`;
/// else `[box]` is a word in brackets, which it may be as well. Not looked at are `[[literal]]`,
/// array subscripts and the texts of Markdown links.
struct ShortcodeTally: Sendable {
  private(set) var names: NameCounts
  private var kinds: [Kind] = []
  private var uses: [Uses] = []

  private struct Kind: Sendable {
    let isKnown: Bool
    let isBuilder: Bool
  }

  private struct Uses: Sendable {
    var bare = 0
    /// With other words behind the name, so most likely prose.
    var loose = 0
    var evident = 0
    var isClosed = false

    var total: Int { bare + loose + evident }
    var areEvident: Bool { evident > 0 || (isClosed && total > 0) }
  }

  init(limit: Int) { names = NameCounts(limit: limit) }

  /// Shortcodes, and other words in brackets, with how often they stand in contents.
  var counts: (shortcodes: [(String, Int)], words: [(String, Int)]) {
    var shortcodes: [(String, Int)] = []
    var words: [(String, Int)] = []
    for place in uses.indices where uses[place].total > 0 {
      let name = names.name(at: place)
      if kinds[place].isKnown || uses[place].areEvident {
        shortcodes.append((name, uses[place].total))
      } else if uses[place].bare > 0, let first = name.utf8.first, first.isLetter {
        words.append((name, uses[place].bare))
      }
    }
    return (shortcodes, words)
  }

  mutating func merge(_ other: ShortcodeTally) {
    for (theirs, ours) in names.merge(other.names).enumerated() {
      guard let ours else { continue }
      if ours == uses.count { append(other.kinds[theirs]) }
      uses[ours].bare += other.uses[theirs].bare
      uses[ours].loose += other.uses[theirs].loose
      uses[ours].evident += other.uses[theirs].evident
      uses[ours].isClosed = uses[ours].isClosed || other.uses[theirs].isClosed
    }
  }

  private mutating func append(_ kind: Kind) {
    kinds.append(kind)
    uses.append(Uses())
  }

  // MARK: Scanning

  /// Counts what may begin at a `[`, and gives the place to go on from.
  mutating func add(
    _ text: ByteView, at bracket: Int, _ traits: inout ContentTally.Traits
  ) -> Int {
    let closes = text[bracket + 1] == .slash
    let start = bracket + (closes ? 2 : 1)
    var end = start
    while text[end].isShortcodeName { end += 1 }
    guard end > start else { return start }
    let form = Form(text, name: start..<end)
    if form.isLinkText { traits.markdownLinks += 1 }
    guard form.use != .none else { return end }
    guard let place = unsafe place(of: text.bytes(start..<end)) else {
      names.count(nil)
      return end
    }
    if closes {
      uses[place].isClosed = true
    } else {
      count(form, at: place, isPlain: form.isLinkText || text[bracket - 1].isShortcodeName)
      if kinds[place].isBuilder { traits.hasBuilder = true }
    }
    return end
  }

  private mutating func count(_ form: Form, at place: Int, isPlain: Bool) {
    if isPlain && !kinds[place].isKnown { return }
    switch form.use {
    case .bare: uses[place].bare += 1
    case .loose: uses[place].loose += 1
    case .evident: uses[place].evident += 1
    case .none: break
    }
  }

  private mutating func place(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let place = unsafe names.place(of: name) else { return nil }
    if place == uses.count {
      let text = names.name(at: place)
      append(
        Kind(
          isKnown: KnownShortcodes.origin(of: text) != nil,
          isBuilder: KnownShortcodes.ofBuilders.contains(text)))
    }
    return place
  }
}

extension ShortcodeTally {
  /// How a name stands in its bracket.
  private struct Form {
    enum Use { case none, bare, loose, evident }

    private(set) var use = Use.none
    private(set) var isLinkText = false

    init(_ text: ByteView, name: Range<Int>) {
      let end = name.upperBound
      if text[end] == .closeBracket {
        use = .bare
        close(text, end, name)
      } else if text[end] == .slash, text[end + 1] == .closeBracket {
        use = .evident
        close(text, end + 1, name)
      } else if text.isShortcodeBlank(end) {
        use = .loose
        readAttributes(text, from: end, name)
      }
    }

    private mutating func close(_ text: ByteView, _ end: Int, _ name: Range<Int>) {
      let isLiteral = text[name.lowerBound - 2] == .openBracket && text[end + 1] == .closeBracket
      if isLiteral { use = .none }
      isLinkText = text[end + 1] == UInt8(ascii: "(")
    }

    /// Looks for `key=`, as far as attributes may reach; in brackets or tags inside there are none.
    private mutating func readAttributes(_ text: ByteView, from start: Int, _ name: Range<Int>) {
      var at = start
      var keyLength: Int? = 0
      while at < text.count, text[at] != .openBracket, text[at] != .lessThan {
        let byte = text[at]
        if byte == .closeBracket { return close(text, at, name) }
        if byte == .equals, let length = keyLength, length > 0 { use = .evident }
        if byte == .slash, text[at + 1] == .closeBracket { use = .evident }
        if text.isShortcodeBlank(at) {
          keyLength = 0
        } else {
          keyLength = byte.isShortcodeName ? keyLength.map { $0 + 1 } : nil
        }
        at += 1
      }
      // Without its end in sight it is prose or code, unless attributes were seen.
      if use == .loose { use = .none }
    }
  }
}

extension ByteView {
  /// Also the no-break space and the zero-width space, which WordPress takes for blanks here.
  fileprivate func isShortcodeBlank(_ at: Int) -> Bool {
    let byte = self[at]
    if byte.isBlank { return true }
    if byte == 0xC2 { return self[at + 1] == 0xA0 }
    if byte == 0xA0 { return self[at - 1] == 0xC2 }
    return byte == 0xE2 && self[at + 1] == 0x80 && self[at + 2] == 0x8B
  }
}
