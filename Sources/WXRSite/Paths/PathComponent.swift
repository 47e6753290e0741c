/// One name in a path that Linux, macOS and Windows all take, and that means no other place.
///
/// ```swift
/// PathComponent("../etc")?.text   // "etc"
/// PathComponent("con")?.text      // "con_"
/// PathComponent("..")             // nil
/// ```
/// Separators, characters that Windows forbids, controls and white space become hyphens; dots and
/// hyphens at the ends go; Unicode is kept, in NFC; names of devices get an underscore. It has at
/// most ``limit`` bytes, so that a suffix and an ending still fit into the 255 of file systems.
public struct PathComponent: Hashable, Sendable {
  public let text: String

  static let limit = 200

  /// nil where nothing is left.
  public init?(_ text: String) {
    guard !text.utf8.isPlainSlug else {
      self.text = text
      return
    }
    let name = Self.cut(Self.replaced(text.composed))
    guard !name.isEmpty else { return nil }
    self.text = Self.isDevice(name) ? Self.marked(name) : name
  }

  /// A name of the program's own, or one that ``init(_:)`` made with a harmless addition.
  init(trusted text: String) { self.text = text }

  /// The name with a counter: `harbour-2`.
  func numbered(_ number: Int) -> Self { Self(trusted: "\(text)-\(number)") }

  /// The name of a file with this stem.
  func file(ending: String) -> Self { Self(trusted: text + ending) }

  private static func replaced(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isUnsafe(scalar) {
        result.append(scalar)
      } else if result.last != "-" {
        result.append("-")
      }
    }
    return trimmed(String(result))
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\u{FFFD}": true
    default:
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse:
        true
      case .format: !isJoiner(scalar)
      default: false
      }
    }
  }

  /// Scripts of India and Persia, and emoji, need these two to be read.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  private static func trimmed(_ text: String) -> String {
    let isEdge = { (scalar: Unicode.Scalar) in scalar == "." || scalar == "-" || scalar == "~" }
    let start = text.unicodeScalars.drop(while: isEdge)
    let end = start.lastIndex { !isEdge($0) }
    return end.map { String(start[...$0]) } ?? ""
  }

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > limit else { return text }
    var result = ""
    for character in text {
      guard result.utf8.count + character.utf8.count <= limit else { break }
      result.append(character)
    }
    return trimmed(result.isEmpty ? firstScalars(of: text) : result)
  }

  /// For a text that begins with one character longer than the limit: marks upon marks.
  private static func firstScalars(of text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      guard result.utf8.count + UTF8.width(scalar) <= limit else { break }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Windows takes a name for a device whatever ending it has.
  private static func isDevice(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    return devices.contains(stem.uppercased())
  }

  private static func marked(_ name: String) -> String {
    let stem = name.prefix { $0 != "." }
    return stem + "_" + name.dropFirst(stem.count)
  }

  private static let devices: Set<String> = [
    "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
    "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
    "COM¹", "COM²", "COM³",
    "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    "LPT¹", "LPT²", "LPT³",
  ]
}

extension String.UTF8View {
  /// If it is the kind of name that most slugs are, in which nothing needs to be changed: ASCII
  /// letters in lower case, digits and inner hyphens, longer than the names of devices.
  fileprivate var isPlainSlug: Bool {
    (8...PathComponent.limit).contains(count) && first != 0x2D && last != 0x2D
      && allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x10000: 3
    default: 4
    }
  }
}
