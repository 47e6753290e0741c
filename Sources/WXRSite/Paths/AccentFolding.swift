/// Letters with marks as their plain letters: WordPress's `remove_accents`.
///
/// It knows the Latin letters of Europe and Vietnam. Other scripts keep their marks, for there they
/// make another letter, and rarer Latin letters stay as they are, because WordPress leaves them.
struct AccentFolding {
  private let local: [Unicode.Scalar: String]

  /// - Parameter language: the site's language, such as `de-DE`; German, Danish, Serbian and
  ///   Bosnian write some letters otherwise.
  init(language: String? = nil) {
    let code = (language ?? "").lowercased().prefix { $0 != "-" && $0 != "_" }
    local = Self.localLetters[String(code)] ?? [:]
  }

  /// ```swift
  /// AccentFolding().folded("Œuvre d’été")          // "OEuvre d’ete"
  /// AccentFolding(language: "de").folded("Größe")  // "Groesse"
  /// ```
  func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for scalar in text.composed.unicodeScalars {
      if let letters = local[scalar] ?? Self.letters[scalar] {
        result += letters
      } else if Self.isFolded(scalar), let letter = scalar.letterWithoutMarks {
        result.unicodeScalars.append(letter)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The ranges in which WordPress takes marks off.
  private static func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC0...0x17F, 0x1A0...0x1A1, 0x1AF...0x1B0, 0x1CD...0x1DC, 0x218...0x21B, 0x1EA0...0x1EF9:
      true
    default: false
    }
  }
}
