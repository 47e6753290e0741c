/// What the outer characters of a token may be once it is written: several classes where renderers
/// see different ones, or where it is not yet known.
struct TokenEdges {
  var first: [CharacterClass] = [.punctuation]
  var last: [CharacterClass] = [.punctuation]

  init(_ token: InlineToken) {
    switch token {
    case .text(let text):
      first = Self.classes(text.unicodeScalars)
      last = Self.classes(text.unicodeScalars.reversed())
      // An address may get angle brackets.
      if text.holds(0x3A) {
        first.append(.punctuation)
        last.append(.punctuation)
      }
    case .lineBreak: last = [.space]
    default: break
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
