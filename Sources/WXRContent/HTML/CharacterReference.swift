/// A character reference as HTML5 decodes it, as far as that is beyond doubt.
struct CharacterReference {
  /// What it stands for; `&` if it is no reference.
  let text: [UInt8]
  /// Where it ends.
  let end: Int

  /// The reference that the ampersand at a place begins; nil where it takes the whole of HTML's
  /// rules to tell: names without semicolon, rare names, forbidden numbers.
  init?(_ source: [UInt8], at ampersand: Int, inAttribute: Bool) {
    var index = ampersand + 1
    let isNumber = index < source.count && source[index] == 0x23
    if isNumber { index += 1 }
    let start = index
    while index < source.count, source[index].isASCIIAlphanumeric { index += 1 }
    let next = index < source.count ? source[index] : 0
    guard index > start, next == 0x3B else {
      // `&` before space is text, and so is `&b=` in an attribute, whatever `b` is.
      guard !isNumber, index == start || inAttribute && next == 0x3D else { return nil }
      text = [0x26]
      end = ampersand + 1
      return
    }
    let name = source[start..<index]
    guard let text = isNumber ? Self.number(name) : Self.names[PackedName(name)] else { return nil }
    guard isNumber || Self.isSpelledExactly(name) else { return nil }
    self.text = text
    end = index + 1
  }

  /// The character of a number that is neither forbidden nor mapped to another.
  private static func number(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    let body = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard body.utf8.count <= 7, let value = UInt32(body, radix: isHex ? 16 : 10),
      value >= 0x20, value < 0x7F || value > 0x9F, value & 0xFFFE != 0xFFFE,
      !(0xFDD0...0xFDEF).contains(value), let scalar = Unicode.Scalar(value)
    else { return nil }
    return Array(String(scalar).utf8)
  }

  /// Names are case-sensitive, the table is not.
  private static func isSpelledExactly(_ name: ArraySlice<UInt8>) -> Bool {
    name.allSatisfy { $0 == $0.lowercasedASCII }
  }

  /// The names that content uses; all are the same in HTML 4 and 5.
  private static let names = NameTable<[UInt8]>(
    [
      ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
      ("copy", "©"), ("reg", "®"), ("trade", "™"), ("hellip", "…"), ("mdash", "—"),
      ("ndash", "–"), ("lsquo", "‘"), ("rsquo", "’"), ("sbquo", "‚"), ("ldquo", "“"),
      ("rdquo", "”"), ("bdquo", "„"), ("laquo", "«"), ("raquo", "»"), ("lsaquo", "‹"),
      ("rsaquo", "›"), ("bull", "•"), ("middot", "·"), ("times", "×"), ("deg", "°"),
      ("euro", "€"), ("pound", "£"), ("yen", "¥"), ("cent", "¢"), ("sect", "§"), ("para", "¶"),
      ("larr", "←"), ("rarr", "→"), ("uarr", "↑"), ("darr", "↓"), ("harr", "↔"),
      ("agrave", "à"), ("aacute", "á"), ("acirc", "â"), ("atilde", "ã"), ("auml", "ä"),
      ("aring", "å"), ("aelig", "æ"), ("ccedil", "ç"), ("egrave", "è"), ("eacute", "é"),
      ("ecirc", "ê"), ("euml", "ë"), ("igrave", "ì"), ("iacute", "í"), ("icirc", "î"),
      ("iuml", "ï"), ("ntilde", "ñ"), ("ograve", "ò"), ("oacute", "ó"), ("ocirc", "ô"),
      ("otilde", "õ"), ("ouml", "ö"), ("oslash", "ø"), ("ugrave", "ù"), ("uacute", "ú"),
      ("ucirc", "û"), ("uuml", "ü"), ("szlig", "ß"), ("iexcl", "¡"), ("iquest", "¿"),
    ].map { ($0.0, Array($0.1.utf8)) })
}
