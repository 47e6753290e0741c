extension AccentFolding {
  /// Letters that Unicode does not take apart.
  static let letters: [Unicode.Scalar: String] = [
    "ª": "a", "º": "o", "€": "E", "£": "",
    "Æ": "AE", "æ": "ae", "Ð": "D", "ð": "d", "Ø": "O", "ø": "o", "Þ": "TH", "þ": "th", "ß": "s",
    "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "Ĳ": "IJ", "ĳ": "ij", "ĸ": "k",
    "Ŀ": "L", "ŀ": "l", "Ł": "L", "ł": "l", "ŉ": "n", "Ŋ": "N", "ŋ": "n",
    "Œ": "OE", "œ": "oe", "Ŧ": "T", "ŧ": "t", "ſ": "s",
  ]

  /// Letters that a language writes its own way.
  static let localLetters: [String: [Unicode.Scalar: String]] = [
    "de": ["Ä": "Ae", "ä": "ae", "Ö": "Oe", "ö": "oe", "Ü": "Ue", "ü": "ue", "ß": "ss"],
    "da": ["Æ": "Ae", "æ": "ae", "Ø": "Oe", "ø": "oe", "Å": "Aa", "å": "aa"],
    "sr": ["Đ": "DJ", "đ": "dj"],
    "bs": ["Đ": "DJ", "đ": "dj"],
  ]
}
