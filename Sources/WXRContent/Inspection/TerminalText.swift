/// A text of an export as a terminal may show it: on one line, without control characters, and
/// with the number of columns that it takes.
///
/// Control characters and those that turn the direction of writing become `�`, blanks and line ends
/// one space. East Asian letters and emoji take two columns, combining marks none, as Unicode's
/// Standard Annex 11 has it for terminals; a sequence of emoji may be drawn narrower than counted.
struct TerminalText: Hashable {
  private(set) var text = ""
  private(set) var width = 0

  /// - Parameter limit: how many columns it may take; what is longer ends in `…`.
  init(_ source: String, limit: Int = .max) {
    var cut = (text: "", width: 0)
    var pendingSpace = false
    for scalar in source.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !text.isEmpty
        continue
      }
      if pendingSpace { append(" ", &cut, limit) }
      pendingSpace = false
      append(Self.isDangerous(scalar) ? "\u{FFFD}" : scalar, &cut, limit)
      if width > limit {
        text = cut.text + "…"
        width = cut.width + 1
        return
      }
    }
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ cut: inout (text: String, width: Int), _ limit: Int
  ) {
    text.unicodeScalars.append(scalar)
    width += Self.width(scalar)
    // The last prefix that leaves a column for the ellipsis.
    if width < limit { cut = (text, width) }
  }

  func padded(to columns: Int, isNumber: Bool = false) -> String {
    let gap = String(repeating: " ", count: Swift.max(0, columns - width))
    return isNumber ? gap + text : text + gap
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1160...0x11FF: false
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE,
      0x2614...0x2615, 0x2648...0x2653, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
      0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x2753...0x2755, 0x2757, 0x2795...0x2797,
      0x2B1B...0x2B1C,
      0x2B50, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F004, 0x1F0CF, 0x1F18E,
      0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB,
      0x1F90C...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension Int {
  /// `1234567` as `1,234,567`.
  var grouped: String {
    let digits = String(magnitude)
    var result = self < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}
