/// Addresses and titles as they stand in a link's parentheses: CommonMark 0.31 §6.3.
enum Destination {
  /// An address, in angle brackets if it holds spaces or its parentheses do not balance.
  static func write(_ address: String, _ dialect: Dialect) -> [UInt8] {
    let bytes = Array(address.utf8)
    if !bytes.isEmpty, bytes.allSatisfy(\.isVerbatim) { return bytes }
    let needsAngles = bytes.isEmpty || bytes.first == 0x3C || !bytes.isPlainDestination
    var out: [UInt8] = needsAngles ? [0x3C] : []
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x3C where needsAngles, 0x3E where needsAngles: out += [0x5C, byte]
      case 0x5C:
        out += bytes.escapesNext(index) || index == bytes.count - 1 ? [0x5C, 0x5C] : [0x5C]
      case 0x26: out += bytes.isEntity(at: index) ? Array("&amp;".utf8) : [byte]
      case 0x7B where !dialect.templateMarks.isEmpty: out += "%7B".utf8
      case 0x00...0x1F: out += "%\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: out.append(byte)
      }
    }
    return needsAngles ? out + [0x3E] : out
  }

  /// A title with the space before it; nothing for none.
  static func title(_ title: String) -> [UInt8] {
    guard !title.isEmpty else { return [] }
    let bytes = Array(title.utf8)
    var out: [UInt8] = [0x20, 0x22]
    for index in bytes.indices {
      switch bytes[index] {
      case 0x22: out += [0x5C, 0x22]
      case 0x5C:
        out += bytes.escapesNext(index) || index == bytes.count - 1 ? [0x5C, 0x5C] : [0x5C]
      case 0x26 where bytes.isEntity(at: index): out += "&amp;".utf8
      default: out.append(bytes[index])
      }
    }
    return out + [0x22]
  }

  /// Addresses of IPv6 hosts, whose brackets Markdown would encode.
  static func needsTag(_ address: String) -> Bool {
    address.holds(0x5B) && Array(address.utf8).place(of: "//[", from: 0) != nil
  }

  /// An address between angle brackets, where entities are decoded but nothing is escaped.
  static func autolink(_ address: String) -> [UInt8] {
    let bytes = Array(address.utf8)
    return bytes.indices.flatMap { index in
      bytes[index] == 0x26 && bytes.isEntity(at: index)
        ? Array("&amp;".utf8) : [bytes[index]]
    }
  }

  /// If `<text>` is this link: an absolute address without spaces, or one of mail.
  static func isAutolink(_ address: String, text: String) -> Bool {
    if address == "mailto:" + text { return text.isMailAddress }
    guard address == text, let colon = text.utf8.firstIndex(of: 0x3A) else { return false }
    let scheme = text.utf8[..<colon]
    return (2...32).contains(scheme.count) && scheme.first?.isASCIILetter == true
      && scheme.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
      && !text.utf8.contains { $0 <= 0x20 || $0 == 0x3C || $0 == 0x3E || $0 == 0x5C || $0 == 0x60 }
      && !needsTag(text) && !text.utf8.contains(0x7B)
  }
}

extension String {
  /// A plain mail address: CommonMark's production without its rarer characters.
  fileprivate var isMailAddress: Bool {
    let parts = utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(0x2E) else { return false }
    let isLocal = parts[0].allSatisfy {
      $0.isASCIIAlphanumeric || [0x2E, 0x2D, 0x5F, 0x2B].contains($0)
    }
    return isLocal
      && parts[1].split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy { label in
        label.first?.isASCIIAlphanumeric == true && label.last?.isASCIIAlphanumeric == true
          && label.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2D }
      }
  }
}

extension [UInt8] {
  /// If an address can stand without angle brackets.
  fileprivate var isPlainDestination: Bool {
    var depth = 0
    for byte in self {
      if byte <= 0x20 || byte == 0x7F { return false }
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      if depth < 0 || depth > 30 { return false }
    }
    return depth == 0
  }

  /// If a backslash here would take the next byte for its own.
  fileprivate func escapesNext(_ index: Int) -> Bool {
    index + 1 < count && self[index + 1].isASCIIPunctuation
  }

  /// If an ampersand here begins what a renderer would decode: `&copy;`, `&#38;`.
  func isEntity(at index: Int) -> Bool {
    var end = index + 1
    let isNumber = end < count && self[end] == 0x23
    if isNumber { end += 1 }
    let isHex = isNumber && end < count && self[end] | 0x20 == 0x78
    if isHex { end += 1 }
    let start = end
    let longest = isNumber ? 8 : 32
    while end < count, end - start < longest, self[end].isASCIIAlphanumeric { end += 1 }
    guard end > start, end < count, self[end] == 0x3B else { return false }
    if isHex { return self[start..<end].allSatisfy(\.isHexDigit) }
    return isNumber ? self[start..<end].allSatisfy(\.isASCIIDigit) : self[start].isASCIILetter
  }
}

extension UInt8 {
  /// Bytes that are themselves wherever they stand in an address.
  fileprivate var isVerbatim: Bool {
    switch self {
    case 0x00...0x20, 0x7F, 0x26, 0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x7B: false
    default: true
    }
  }
}
