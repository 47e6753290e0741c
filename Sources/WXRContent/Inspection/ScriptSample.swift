/// The writing that most letters of a text's beginning belong to.
///
/// Tags are left out; the first 256 bytes are enough to tell, and cheap.
struct ScriptSample {
  /// Kana make Han letters Japanese.
  enum Script: Int, CaseIterable {
    case latin, cyrillic, greek, hebrew, arabic, devanagari, thai, han, japanese, hangul, other

    var name: String {
      switch self {
      case .latin: "Latin"
      case .cyrillic: "Cyrillic"
      case .greek: "Greek"
      case .hebrew: "Hebrew"
      case .arabic: "Arabic"
      case .devanagari: "Devanagari"
      case .thai: "Thai"
      case .han: "Chinese"
      case .japanese: "Japanese"
      case .hangul: "Korean"
      case .other: "other"
      }
    }
  }

  private var letters = [Int](repeating: 0, count: Script.allCases.count)

  /// nil if there is no letter.
  var script: Script? {
    var letters = letters
    let japanese = Script.japanese.rawValue
    let han = Script.han.rawValue
    if letters[japanese] * 10 >= letters[han], letters[japanese] > 0 {
      letters[japanese] += letters[han]
      letters[han] = 0
    }
    let most = letters.max() ?? 0
    return most == 0 ? nil : letters.firstIndex(of: most).flatMap(Script.init)
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    addLetters(of: unsafe String(decoding: text.prefix(Self.length), as: UTF8.self))
  }

  private static let length = 256

  /// The script of a text that is Latin at first sight: its beginning is ASCII and has a letter.
  static func isPlainlyLatin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = unsafe text.prefix(length)
    return unsafe start.reduce(0, |) < 0x80 && start.contains { $0.isLetter }
  }

  private mutating func addLetters(of text: String) {
    var isInTag = false
    for scalar in text.unicodeScalars {
      if scalar == "<" { isInTag = true }
      if !isInTag, let script = Self.script(of: scalar) { letters[script.rawValue] += 1 }
      if scalar == ">" { isInTag = false }
    }
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x590...0x5FF: .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    case 0x900...0x97F: .devanagari
    case 0xE00...0xE7F: .thai
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .japanese
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: .hangul
    case 0x530...0x58F, 0x700...0x74F, 0x780...0x8FF, 0x980...0xDFF, 0xE80...0x10FF,
      0x1200...0x1DFF:
      .other
    default: nil
    }
  }
}
