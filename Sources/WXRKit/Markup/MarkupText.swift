/// What the elements of a markup say, by the rules that the reader of entities follows.
extension Markup {
  /// The text of an element: all of its sections and character data.
  func field(_ node: Int) -> FieldText {
    var text = FieldText()
    append(nodes[node].content, to: &text)
    return text
  }

  package func text(of node: Int) -> String { field(node).string() }

  /// Adds what stands in a range.
  func append(_ range: Range<Int>, to text: inout FieldText) {
    var at = range.lowerBound
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "<"): at = appendMarkup(at, range.upperBound, to: &text)
      case UInt8(ascii: "&"): at = appendReference(at, range.upperBound, to: &text)
      case 0x0D: at = appendReturn(at, range.upperBound, to: &text)
      default:
        let start = at
        while at < range.upperBound, !Self.isSpecial(bytes[at]) { at += 1 }
        Self.append(bytes[start..<at], to: &text)
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0x0D
  }

  private static func append(_ piece: ArraySlice<UInt8>, to text: inout FieldText) {
    unsafe piece.withUnsafeBufferPointer { unsafe text.append($0) }
  }

  private func appendReturn(_ at: Int, _ end: Int, to text: inout FieldText) -> Int {
    guard foldsLineEnds else {
      text.appendCarriageReturn()
      return at + 1
    }
    if at + 1 < end, bytes[at + 1] == 0x0A { return at + 1 }
    Self.append([0x0A], to: &text)
    return at + 1
  }

  /// A section; tags and comments say nothing.
  private func appendMarkup(_ at: Int, _ end: Int, to text: inout FieldText) -> Int {
    if bytes[at..<end].starts(with: "<![CDATA[".utf8) {
      let close = place(of: "]]>", from: at + 9, to: end) ?? end
      unsafe folded(bytes[at + 9..<close]).withUnsafeBufferPointer { section in
        unsafe text.append(section: section)
        text.settle()
      }
      return min(close + 3, end)
    }
    if bytes[at..<end].starts(with: "<!--".utf8) {
      return place(of: "-->", from: at + 4, to: end).map { $0 + 3 } ?? end
    }
    return place(of: ">", from: at, to: end).map { $0 + 1 } ?? end
  }

  private func folded(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard foldsLineEnds, piece.contains(0x0D) else { return piece }
    var plain: [UInt8] = []
    for at in piece.indices {
      guard piece[at] == 0x0D else {
        plain.append(piece[at])
        continue
      }
      if at + 1 == piece.endIndex || piece[at + 1] != 0x0A { plain.append(0x0A) }
    }
    return plain[...]
  }

  private func place(of mark: StaticString, from start: Int, to end: Int) -> Int? {
    let length = mark.utf8CodeUnitCount
    var at = start
    while at + length <= end {
      let isHere = (0..<length).allSatisfy { unsafe bytes[at + $0] == mark.utf8Start[$0] }
      if isHere { return at }
      at += 1
    }
    return nil
  }

  private func appendReference(_ at: Int, _ end: Int, to text: inout FieldText) -> Int {
    let name = bytes[at + 1..<min(end, at + 12)].prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < end, bytes[name.endIndex] == UInt8(ascii: ";"),
      let character = Self.character(String(decoding: name, as: UTF8.self))
    else {
      Self.append([UInt8(ascii: "&")], to: &text)
      return at + 1
    }
    Self.append(Array(String(character).utf8)[...], to: &text)
    return name.endIndex + 1
  }

  private static func character(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let isHex = name.dropFirst().hasPrefix("x")
    return UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
      .flatMap { Unicode.Scalar($0) }
  }
}

extension Markup {
  /// Whether an element holds a CR that is written as it is, and is the value's own.
  package func hasBareReturn(in node: Int) -> Bool {
    !foldsLineEnds && bytes[nodes[node].content].contains(0x0D)
  }
}
