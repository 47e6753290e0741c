/// What CommonMark's rules for emphasis tell characters apart by.
enum CharacterClass {
  case space
  case punctuation
  /// Symbols: punctuation since CommonMark 0.31, letters before.
  case symbol
  case letter

  init(_ character: ArraySlice<UInt8>) {
    guard let first = character.first, first >= 0x80 else {
      self.init(ascii: character.first ?? 0x20)
      return
    }
    let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first
    self.init(scalar ?? "\u{FFFD}")
  }

  init(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0x80 else {
      self.init(ascii: UInt8(scalar.value))
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
    default: self = .letter
    }
  }

  init(ascii byte: UInt8) {
    self = byte <= 0x20 ? .space : byte.isASCIIPunctuation ? .punctuation : .letter
  }

  /// The class with symbols taken for one thing or the other.
  func reading(symbolsAs other: CharacterClass) -> CharacterClass {
    self == .symbol ? other : self
  }
}

/// A run of delimiters between two characters: CommonMark 0.31 §6.2.
struct Flanking {
  let before: CharacterClass
  let after: CharacterClass
  let isUnderscore: Bool

  init(_ before: CharacterClass, _ after: CharacterClass, underscore: Bool = false) {
    self.before = before
    self.after = after
    isUnderscore = underscore
  }

  /// If it begins emphasis, in every version of CommonMark.
  var surelyOpens: Bool { reading(.punctuation).opens && reading(.letter).opens }
  var surelyCloses: Bool { reading(.punctuation).closes && reading(.letter).closes }
  /// If it begins emphasis in any.
  var mayOpen: Bool { reading(.punctuation).opens || reading(.letter).opens }
  var mayClose: Bool { reading(.punctuation).closes || reading(.letter).closes }

  /// The run with symbols taken for one thing or the other.
  private func reading(_ symbols: CharacterClass) -> Flanking {
    Flanking(
      before.reading(symbolsAs: symbols), after.reading(symbolsAs: symbols),
      underscore: isUnderscore)
  }

  private var isLeft: Bool { after != .space && (after != .punctuation || before != .letter) }
  private var isRight: Bool { before != .space && (before != .punctuation || after != .letter) }

  private var opens: Bool {
    isLeft && (!isUnderscore || !isRight || before == .punctuation)
  }

  private var closes: Bool {
    isRight && (!isUnderscore || !isLeft || after == .punctuation)
  }
}
