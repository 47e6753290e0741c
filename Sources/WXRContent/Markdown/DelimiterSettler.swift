/// Finds for each mark a form that its surroundings let work: CommonMark's delimiters where they
/// open and close, else a tag.
///
/// `**Note:**text` is not bold, since a delimiter between punctuation and a letter does not close;
/// a tag in its place is punctuation to the delimiters beside it, so the outermost goes first.
struct DelimiterSettler {
  private let tokens: [InlineToken]
  private var forms: [MarkForm]
  /// The first and last characters of each token, as their classes.
  private let edges: [(first: CharacterClass, last: CharacterClass)?]

  static func settle(
    _ tokens: [InlineToken], _ forms: [MarkForm]
  ) -> [MarkForm] {
    guard forms.contains(where: { $0.style == .delimiter }) else { return forms }
    var settler = DelimiterSettler(tokens: tokens, forms: forms)
    settler.partNeighbours()
    var rounds = 0
    while settler.round(), rounds < 8 { rounds += 1 }
    if rounds == 8 { settler.useTagsOnly() }
    return settler.forms
  }

  private init(tokens: [InlineToken], forms: [MarkForm]) {
    self.tokens = tokens
    self.forms = forms
    edges = tokens.map(\.edges)
  }

  private mutating func useTagsOnly() {
    for index in forms.indices { forms[index].style = .tag }
  }

  /// `**a***b*` would be read in more than one way: the emphasis takes the other character.
  private mutating func partNeighbours() {
    for index in tokens.indices.dropFirst() {
      guard case .close(let left) = tokens[index - 1], case .open(let right) = tokens[index],
        forms[left].mark != .strikethrough, forms[right].mark != .strikethrough,
        forms[left].style != .tag, forms[right].style != .tag
      else { continue }
      if forms[right].mark == .emphasis {
        forms[right].style = .underscore
      } else if forms[left].mark == .emphasis {
        forms[left].style = .underscore
      } else {
        forms[right].style = .tag
      }
    }
  }

  /// Changes the form of what does not work; true if anything was changed.
  private mutating func round() -> Bool {
    var changed = false
    for index in tokens.indices {
      if case .open(let form) = tokens[index], forms[form].style != .tag,
        !flanking(at: index).surelyOpens
      {
        forms[form].style = .tag
        changed = true
      }
    }
    for index in tokens.indices.reversed() {
      if case .close(let form) = tokens[index], forms[form].style != .tag,
        !flanking(at: index).surelyCloses
      {
        forms[form].style = .tag
        changed = true
      }
    }
    return changed
  }

  private func flanking(at index: Int) -> Flanking {
    let character = delimiter(at: index)
    var start = index
    while start > 0, delimiter(at: start - 1) == character { start -= 1 }
    var end = index
    while end + 1 < tokens.count, delimiter(at: end + 1) == character { end += 1 }
    return Flanking(
      classBefore(start), classAfter(end), underscore: character == 0x5F)
  }

  /// The character of a token that is a delimiter.
  private func delimiter(at index: Int) -> UInt8? {
    switch tokens[index] {
    case .open(let form), .close(let form):
      forms[form].style == .tag ? nil : forms[form].delimiter.first
    default: nil
    }
  }

  private func classBefore(_ index: Int) -> CharacterClass {
    guard index > 0 else { return .space }
    return edges[index - 1]?.last ?? .punctuation
  }

  private func classAfter(_ index: Int) -> CharacterClass {
    guard index + 1 < tokens.count else { return .space }
    return edges[index + 1]?.first ?? .punctuation
  }
}

extension InlineToken {
  /// The classes of a token's outer characters; nil for marks, which are punctuation.
  fileprivate var edges: (first: CharacterClass, last: CharacterClass)? {
    switch self {
    case .text(let text):
      let scalars = text.unicodeScalars
      guard let first = scalars.first, let last = scalars.last else { return nil }
      return (CharacterClass(first), CharacterClass(last))
    case .lineBreak: return (.punctuation, .space)
    default: return nil
    }
  }
}
