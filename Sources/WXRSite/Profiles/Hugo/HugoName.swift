/// A name that Hugo leaves as it is in an address: letters, digits, marks, `-` and `_`.
///
/// ```swift
/// HugoName("日本 Tea!")?.text   // "日本-Tea"
/// ```
/// The configuration that is written has `disablePathToLower`, for some slugs have capitals.
/// Of all else Hugo keeps some, drops some and turns some into hyphens (its `urlize`), so that two
/// names could meet; here each becomes a hyphen.
struct HugoName {
  let text: String

  /// nil where nothing is left.
  init?(_ text: String) {
    var scalars = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.composed.unicodeScalars {
      guard HugoCharacter.isKept(scalar) else {
        isGap = true
        continue
      }
      let isAfterHyphen = scalars.isEmpty || scalars.last == "-"
      if isGap && isAfterHyphen && scalar == "-" { continue }
      if isGap && !isAfterHyphen && scalar != "-" { scalars.append("-") }
      isGap = false
      scalars.append(scalar)
    }
    // Hugo drops hyphens at the start.
    let start = scalars.drop { $0 == "-" }
    guard let end = start.lastIndex(where: { $0 != "-" }) else { return nil }
    self.text = String(start[...end])
  }
}

/// The name by which Hugo files a term of a taxonomy: its `MakePathSanitized` of 0.111.
///
/// ```swift
/// HugoTermKey("R&D and Tea").text   // "RD-and-Tea"
/// ```
struct HugoTermKey {
  let text: String

  init(_ name: String) {
    var scalars = String.UnicodeScalarView()
    var isGap = false
    for scalar in name.unicodeScalars {
      if HugoCharacter.isKept(scalar) || HugoCharacter.isKeptInKeys(scalar) {
        if isGap && scalar != "-" { scalars.append("-") }
        isGap = false
        scalars.append(scalar)
      } else if !scalars.isEmpty && scalars.last != "-" && scalar.properties.isWhitespace {
        isGap = true
      }
    }
    text = String(scalars)
  }
}

enum HugoCharacter {
  static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: scalar == "-" || scalar == "_"
    }
  }

  static func isKeptInKeys(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "/", "\\", "#", "+", "~", "@": true
    default: false
    }
  }
}
