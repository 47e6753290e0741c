/// A short piece of an export, fit to stand in a message: one line, no control characters.
struct Excerpt: CustomStringConvertible {
  let description: String

  /// - Parameter limit: how many characters are shown before “…”.
  init(_ text: String, limit: Int = 80) {
    var shown = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard index < limit else {
        shown += "…"
        break
      }
      shown.unicodeScalars.append(Self.isPlain(scalar) ? scalar : " ")
    }
    description = shown
  }

  static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
