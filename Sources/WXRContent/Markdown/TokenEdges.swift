/// What the outer characters of a token may be once it is written: several classes where renderers
/// see different ones, or where it is not yet known.
struct TokenEdges {
  var first: [CharacterClass] = [.punctuation]
  var last: [CharacterClass] = [.punctuation]

  init(_ token: InlineToken) {
    switch token {
    case .text(let text):
      first = Self.single(text.utf8.first) ?? Self.classes(text.unicodeScalars)
      last = Self.single(text.utf8.last) ?? Self.classes(text.unicodeScalars.reversed())
      // An address may get angle brackets.
      if text.holds(0x3A) {
        first.append(.punctuation)
        last.append(.punctuation)
      }
    case .lineBreak: last = [.space]
    default: break
    }
  }

  /// The class of an ASCII character that is looked at alone; as nearly all are.
  private static func single(_ byte: UInt8?) -> [CharacterClass]? {
    guard let byte, byte < 0x80, byte != 0x7E else { return nil }
    return switch CharacterClass(ascii: byte) {
    case .space: [.space]
    case .punctuation: [.punctuation]
    case .symbol: [.symbol]
    case .letter: [.letter]
    }
  }

  /// The class of the outermost character, and that of the next where tildes are looked past.
  private static func classes(_ scalars: some Sequence<Unicode.Scalar>) -> [CharacterClass] {
    var out: [CharacterClass] = []
    for scalar in scalars {
      out.append(CharacterClass(scalar))
      if scalar != "~" { return out }
    }
    // Nothing but tildes: what is beyond may be anything.
    return [.punctuation, .letter, .space]
  }
}
