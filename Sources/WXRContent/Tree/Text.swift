/// What is done to the texts of attributes.
extension String {
  /// White space at the ends dropped, each run of it inside one space.
  var collapsed: String {
    guard utf8.contains(where: { $0.isHTMLSpace && $0 != 0x20 }) || hasOuterSpace || hasDoubleSpace
    else { return self }
    let words = utf8.split(whereSeparator: \.isHTMLSpace)
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }

  private var hasOuterSpace: Bool { utf8.first == 0x20 || utf8.last == 0x20 }

  private var hasDoubleSpace: Bool {
    var last: UInt8 = 0
    for byte in utf8 {
      if byte == 0x20, last == 0x20 { return true }
      last = byte
    }
    return false
  }

  /// An address as browsers read it: no white space around it, no line breaks or tabs inside.
  var withoutLineBreaks: String {
    guard utf8.contains(where: \.isHTMLSpace) else { return self }
    let kept = utf8.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    let core = kept[...].trimmingSpaces
    return String(decoding: core, as: UTF8.self)
  }

  /// As it stands in an attribute's double quotes.
  var escapedForAttribute: String { escapedForHTML(quotes: true) }

  /// As it stands in HTML's text.
  var escapedForHTML: String { escapedForHTML(quotes: false) }

  private func escapedForHTML(quotes: Bool) -> String {
    guard utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else {
      return self
    }
    var out: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case 0x26: out += "&amp;".utf8
      case 0x3C: out += "&lt;".utf8
      case 0x3E: out += "&gt;".utf8
      case 0x22 where quotes: out += "&quot;".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// As text, which it is known to be: bytes of a parsed document, cut at ASCII.
  var uncheckedText: String {
    unsafe withUnsafeBufferPointer { unsafe String(copying: UTF8Span(unchecked: $0.span)) }
  }
}
