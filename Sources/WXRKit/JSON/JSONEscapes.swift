/// Decodes the escapes inside a JSON string.
struct JSONEscapes {
  private let content: ArraySlice<UInt8>
  private var position: Int
  private var output: [UInt8] = []

  init(_ content: ArraySlice<UInt8>) {
    self.content = content
    position = content.startIndex
  }

  mutating func decoded() throws(JSONFault) -> [UInt8] {
    output.reserveCapacity(content.count)
    while position < content.endIndex {
      let next = content[position...].firstIndex(of: UInt8(ascii: "\\")) ?? content.endIndex
      output.append(contentsOf: content[position..<next])
      position = next
      if next < content.endIndex { try escape() }
    }
    return output
  }

  private mutating func escape() throws(JSONFault) {
    let start = position
    // A backslash is never the last byte: it would have escaped the quote that ends the string.
    let mark = content[position + 1]
    position += 2
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(mark)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "u"): try character(from: start)
    default: throw JSONFault(offset: start, reason: "JSON has no such escape")
    }
  }

  /// The character of `\u00e9`, or of two such escapes that are a surrogate pair.
  private mutating func character(from start: Int) throws(JSONFault) {
    let unit = try codeUnit(from: start)
    var units = [unit]
    if UTF16.isLeadSurrogate(unit), content[position...].starts(with: #"\u"#.utf8) {
      position += 2
      units.append(try codeUnit(from: start))
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw JSONFault(offset: start, reason: "half of a surrogate pair is no character")
    }
    output.append(contentsOf: text.utf8)
  }

  private mutating func codeUnit(from start: Int) throws(JSONFault) -> UInt16 {
    let digits = content[position...].prefix(4).compactMap(PHPValue.hexadecimalDigit)
    guard digits.count == 4 else {
      throw JSONFault(offset: start, reason: "`\\u` must be followed by four hexadecimal digits")
    }
    position += 4
    return digits.reduce(0) { $0 << 4 | UInt16($1) }
  }
}
