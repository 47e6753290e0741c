import WXRKit

/// The words of a finding that reports share.
extension Finding {
  /// `FILE:LINE:COLUMN`, as far as it is known.
  var placeText: String {
    let name = source ?? "the export"
    guard let line, let column else { return name }
    return "\(name):\(line):\(column)"
  }

  /// `item 812 “Tea”`; nil outside of items.
  var itemText: String? {
    guard item != nil || title != nil else { return nil }
    let shown = title.map { " “\(ShownText($0, limit: 60))”" } ?? ""
    return "item\(item.map { " \($0)" } ?? "")\(shown)"
  }
}

/// A piece of an export fit to be shown in one line: control characters have signs in their place.
struct ShownText: CustomStringConvertible {
  let description: String
  /// How many columns it takes, about.
  let width: Int

  init(_ text: String, limit: Int = .max) {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard shown.count < limit else {
        shown.append("…")
        break
      }
      shown.append(Self.visible(scalar))
    }
    description = String(shown)
    width = shown.count
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
      "\u{FFFD}"
    default: scalar
    }
  }
}
