/// The slug that WordPress makes of a title: its `sanitize_title`, percent-encoded and at most 200
/// bytes long.
///
/// ```swift
/// TitleSlug("L’été & l’hiver").text   // "lete-lhiver"
/// TitleSlug("日本").text              // "%e6%97%a5%e6%9c%ac"
/// ```
struct TitleSlug {
  let text: String

  /// - Parameter language: the site's, for letters that a language writes its own way.
  init(_ title: String, language: String? = nil) {
    let plain = AccentFolding(language: language).folded(Self.withoutTags(title))
    let characters = Self.kept(Self.withoutEntities(plain.lowercased()))
    text = Self.hyphenated(PercentEncoding.encoded(characters, limit: Self.limit))
  }

  private static let limit = 200

  /// Titles are HTML; a `<` before a space is text.
  private static func withoutTags(_ title: String) -> String {
    let bytes = Array(title.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let end = endOfTag(bytes, from: index) {
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The index after the tag that begins here; nil where the `<` is text. An unclosed tag takes all
  /// that follows.
  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 1 < bytes.count, !bytes[start + 1].isSpace else { return nil }
    let close = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    return close.map { $0 + 1 } ?? bytes.count
  }

  /// Takes out everything from a `&` to the next `;`, as WordPress does with entities.
  private static func withoutEntities(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let last = bytes.lastIndex(of: UInt8(ascii: ";")) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), index + 1 < last,
        let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: ";"))
      {
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Drops or replaces each character that a slug cannot have; escapes stay.
  private static func kept(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "%" {
        guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(\.properties.isASCIIHexDigit)
        else { continue }
        result.append(scalar)
      } else {
        SlugCharacter(scalar).append(to: &result)
      }
    }
    return String(result)
  }

  /// Spaces to hyphens, one hyphen at a time, none at the ends.
  private static func hyphenated(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      let isHyphen = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
      if !isHyphen {
        result.append(byte)
      } else if let last = result.last, last != UInt8(ascii: "-") {
        result.append(UInt8(ascii: "-"))
      }
    }
    if result.last == UInt8(ascii: "-") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}

/// What becomes of one character of a title in its slug.
private enum SlugCharacter {
  case kept(Unicode.Scalar)
  case hyphen, x, dropped

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9", "_", "-", " ": self = .kept(scalar)
    case ".", "/", "\u{A0}", "–", "—", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}",
      "\u{2028}", "\u{2029}":
      self = .hyphen
    case "×": self = .x
    case _ where scalar.isASCII || Self.isMark(scalar): self = .dropped
    default: self = .kept(scalar)
    }
  }

  func append(to result: inout String.UnicodeScalarView) {
    switch self {
    case .kept(let scalar): result.append(scalar)
    case .hyphen: result.append("-")
    case .x: result.append("x")
    case .dropped: break
    }
  }

  /// Quotation marks, typographic signs and what has no width.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "¡", "¿", "«", "»", "‹", "›", "‘"..."‟", "©", "®", "°", "…", "™", "•", "´", "ˊ": true
    case "\u{300}", "\u{301}", "\u{304}", "\u{30C}": true
    default: scalar.properties.generalCategory == .format
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 32 || (9...13).contains(self) }
}
