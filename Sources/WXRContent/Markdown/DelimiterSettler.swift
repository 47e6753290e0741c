/// Finds for each mark a form that its surroundings let work: CommonMark's delimiters where they
/// open and close, else a tag.
///
/// `**Note:**text` is not bold, since a delimiter between punctuation and a letter does not close;
/// a tag in its place is punctuation to the delimiters beside it, so the outermost goes first.
struct DelimiterSettler {
  private let tokens: [InlineToken]
  private var forms: [MarkForm]
  /// What the outer characters of each token may be, as far as it matters to delimiters.
  private let edges: [TokenEdges]
  private let rules: Dialect.Emphasis

  static func settle(
    _ tokens: [InlineToken], _ forms: [MarkForm], by rules: Dialect.Emphasis
  ) -> [MarkForm] {
    guard forms.contains(where: { $0.style == .delimiter }) else { return forms }
    var settler = DelimiterSettler(tokens: tokens, forms: forms, by: rules)
    settler.partNeighbours()
    settler.settleFlanking()
    if settler.isProved { return settler.forms }
    for style in [MarkForm.Style.underscore, .tag] {
      settler.writeEmphasis(as: style)
      settler.settleFlanking()
      if settler.isProved { return settler.forms }
    }
    settler.useTagsOnly()
    return settler.forms
  }

  private init(tokens: [InlineToken], forms: [MarkForm], by rules: Dialect.Emphasis) {
    self.rules = rules
    self.tokens = tokens
    self.forms = forms
    edges = tokens.map(TokenEdges.init)
  }

  /// Changes forms until all open and close; each change is to a tag, so this ends.
  private mutating func settleFlanking() {
    var rounds = 0
    while round(), rounds < 8 { rounds += 1 }
    if rounds == 8 { useTagsOnly() }
  }

  /// If these marks are found and no others: by CommonMark's algorithm, where it is the rule.
  private var isProved: Bool {
    if isPlain { return true }
    return rules == .commonMark
      && DelimiterProof.holds(
        tokens.indices.compactMap { index in
          guard let character = delimiter(at: index), character.isEmphasis else { return nil }
          return (tokens[index], character, flanking(at: index), run(at: index).lowerBound)
        }, forms)
  }

  /// If each delimiter is a run of its own that can only open or only close, as it should. Marks
  /// enclose each other, so each closing one then meets its own opening one first.
  private var isPlain: Bool {
    var depth = 0
    for index in tokens.indices {
      guard let character = delimiter(at: index) else { continue }
      guard character.isEmphasis || rules == .loose, run(at: index).count == 1, depth < 8
      else { return false }
      if case .open = tokens[index] {
        guard everyFlanking(at: index, { !$0.mayClose }) else { return false }
        depth += 1
      } else {
        guard everyFlanking(at: index, { !$0.mayOpen }) else { return false }
        depth -= 1
      }
    }
    return true
  }

  private mutating func writeEmphasis(as style: MarkForm.Style) {
    for index in forms.indices where forms[index].mark == .emphasis && forms[index].style != .tag {
      forms[index].style = style
    }
  }

  private mutating func useTagsOnly() {
    for index in forms.indices { forms[index].style = .tag }
  }

  /// `**a***b*` would be read in more than one way: the emphasis takes the other character.
  private mutating func partNeighbours() {
    for index in tokens.indices.dropFirst() {
      guard case .close(let left) = tokens[index - 1], case .open(let right) = tokens[index],
        forms[left].delimiterCharacter.isEmphasis, forms[right].delimiterCharacter.isEmphasis,
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
        !everyFlanking(at: index, \.surelyOpens)
      {
        forms[form].style = .tag
        changed = true
      }
    }
    for index in tokens.indices.reversed() {
      if case .close(let form) = tokens[index], forms[form].style != .tag,
        !everyFlanking(at: index, \.surelyCloses)
      {
        forms[form].style = .tag
        changed = true
      }
    }
    return changed
  }

  /// All that may be around the run of delimiters that a token is part of.
  private func flanking(at index: Int) -> [Flanking] {
    var all: [Flanking] = []
    _ = everyFlanking(at: index) { flanking in
      all.append(flanking)
      return true
    }
    return all
  }

  /// If something is true whatever is around the run of delimiters that a token is part of.
  private func everyFlanking(at index: Int, _ holds: (Flanking) -> Bool) -> Bool {
    let run = run(at: index)
    let isUnderscore = delimiter(at: index) == 0x5F
    let after = after(run.upperBound - 1)
    return before(run.lowerBound).allSatisfy { before in
      after.allSatisfy { holds(Flanking(before, $0, underscore: isUnderscore)) }
    }
  }

  /// The tokens that make one run of a character.
  private func run(at index: Int) -> Range<Int> {
    let character = delimiter(at: index)
    var start = index
    while start > 0, delimiter(at: start - 1) == character { start -= 1 }
    var end = index + 1
    while end < tokens.count, delimiter(at: end) == character { end += 1 }
    return start..<end
  }

  /// The character of a token that is a delimiter.
  private func delimiter(at index: Int) -> UInt8? {
    switch tokens[index] {
    case .open(let form), .close(let form):
      forms[form].style == .tag ? nil : forms[form].delimiterCharacter
    default: nil
    }
  }

  /// cmark-gfm looks past tildes for what is before a delimiter, others do not.
  private func before(_ index: Int) -> [CharacterClass] {
    guard index > 0 else { return [.space] }
    if delimiter(at: index - 1) == 0x7E { return [.punctuation] + before(index - 1) }
    return edges[index - 1].last
  }

  private func after(_ index: Int) -> [CharacterClass] {
    guard index + 1 < tokens.count else { return [.space] }
    if delimiter(at: index + 1) == 0x7E { return [.punctuation] + after(index + 1) }
    return edges[index + 1].first
  }
}

extension UInt8 {
  /// A star or an underscore.
  fileprivate var isEmphasis: Bool { self == 0x2A || self == 0x5F }
}
