/// A piece of an export as messages show it: one line, no control characters, not too long.
struct Shown: CustomStringConvertible {
  let description: String

  init(_ text: some StringProtocol, limit: Int = 60) {
    var shown = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard index < limit else {
        shown += "…"
        break
      }
      shown.unicodeScalars.append(Self.isPlain(scalar) ? scalar : " ")
    }
    description = "“\(shown)”"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
