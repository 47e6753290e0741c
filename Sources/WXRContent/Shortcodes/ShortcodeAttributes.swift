/// The attributes of a shortcode: named ones and bare values, in their order.
///
/// Parsed as WordPress's `shortcode_parse_atts` does: `a="1"`, `a='1'`, `a=1`, `"1"`, `'1'`, `1`, each
/// followed by a blank or the end; names in lower case, of equal names the last value at the first
/// one's place; C escapes decoded; a value with an unclosed tag in it is empty.
package struct ShortcodeAttributes: Equatable, Sendable {
  package struct Attribute: Equatable, Sendable {
    /// Nil for a bare value.
    package var name: String?
    package var value: [UInt8]
  }

  package private(set) var all: [Attribute] = []

  package init() {}

  package init(parsing text: [UInt8]) {
    var parser = ShortcodeAttributeParser(text)
    var places: [String: Int] = [:]
    while let attribute = parser.next() {
      if let name = attribute.name, let place = places[name] {
        all[place].value = attribute.value
      } else {
        if let name = attribute.name { places[name] = all.count }
        all.append(attribute)
      }
    }
    for index in all.indices where all[index].value.hasUnclosedTag { all[index].value = [] }
  }

  package var bare: [[UInt8]] { all.filter { $0.name == nil }.map(\.value) }

  package func bytes(_ name: String) -> [UInt8]? {
    all.first { $0.name == name }?.value
  }

  package subscript(name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Reads one attribute after the other.
private struct ShortcodeAttributeParser {
  private let text: [UInt8]
  private var at = 0

  init(_ text: [UInt8]) {
    self.text = text.withPlainSpaces
  }

  mutating func next() -> ShortcodeAttributes.Attribute? {
    while true {
      at = skipBlanks(at)
      guard at < text.count else { return nil }
      if let named = named() { return named }
      let value = quoted(at) ?? word(at)
      at = value.end
      if !value.range.isEmpty {
        return ShortcodeAttributes.Attribute(name: nil, value: text[value.range].unescaped)
      }
    }
  }

  private typealias Value = (range: Range<Int>, end: Int)

  private mutating func named() -> ShortcodeAttributes.Attribute? {
    var end = at
    while end < text.count, text[end].isWordByte || text[end] == .dash { end += 1 }
    var place = skipBlanks(end)
    guard end > at, place < text.count, text[place] == .equals else { return nil }
    place = skipBlanks(place + 1)
    guard let value = quoted(place) ?? plain(place) else { return nil }
    // A name `0` counts as none in PHP.
    guard !(end == at + 1 && text[at] == UInt8(ascii: "0")) else { return nil }
    let name = String(decoding: text[at..<end].map(\.lowercased), as: UTF8.self)
    at = value.end
    return ShortcodeAttributes.Attribute(name: name, value: text[value.range].unescaped)
  }

  private func skipBlanks(_ start: Int) -> Int {
    var place = start
    while place < text.count, text[place].isBlank { place += 1 }
    return place
  }

  private func endsWord(_ place: Int) -> Bool {
    place >= text.count || text[place].isBlank
  }

  /// A value in quotes that a blank or the end follows.
  private func quoted(_ start: Int) -> Value? {
    guard start < text.count, text[start] == .quote || text[start] == .apostrophe,
      let end = text.place(of: text[start], from: start + 1), endsWord(end + 1)
    else { return nil }
    return (start + 1..<end, end + 1)
  }

  /// A value without quotes anywhere in it.
  private func plain(_ start: Int) -> Value? {
    var end = start
    while !endsWord(end), text[end] != .quote, text[end] != .apostrophe { end += 1 }
    return end > start && endsWord(end) ? (start..<end, end) : nil
  }

  private func word(_ start: Int) -> Value {
    var end = start
    while !endsWord(end) { end += 1 }
    return (start..<end, end)
  }
}

extension [UInt8] {
  /// U+00A0 and U+200B count as spaces.
  fileprivate var withPlainSpaces: [UInt8] {
    guard contains(where: { $0 >= 0x80 }) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var at = 0
    while at < count {
      if has("\u{A0}", at: at) {
        result.append(.space)
        at += 2
      } else if has("\u{200B}", at: at) {
        result.append(.space)
        at += 3
      } else {
        result.append(self[at])
        at += 1
      }
    }
    return result
  }

  /// Whether a `<` has no `>` before the next `<` or the end.
  fileprivate var hasUnclosedTag: Bool {
    var isOpen = false
    for byte in self {
      if byte == .lessThan, isOpen { continue }
      if byte == .lessThan { isOpen = true } else if byte == .greaterThan { isOpen = false }
    }
    return isOpen
  }
}

extension ArraySlice<UInt8> {
  /// Without C's backslash escapes, as PHP's `stripcslashes` decodes them.
  fileprivate var unescaped: [UInt8] {
    guard contains(UInt8(ascii: "\\")) else { return Array(self) }
    var result: [UInt8] = []
    var at = startIndex
    while at < endIndex {
      if self[at] == UInt8(ascii: "\\"), at + 1 < endIndex {
        at = appendEscape(at + 1, to: &result)
      } else {
        result.append(self[at])
        at += 1
      }
    }
    return result
  }

  private func appendEscape(_ start: Int, to result: inout [UInt8]) -> Int {
    let letter = self[start]
    switch letter {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "a"): result.append(0x07)
    case UInt8(ascii: "v"): result.append(0x0B)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "x") where start + 1 < endIndex && hex(self[start + 1]) != nil:
      return appendNumber(start + 1, base: 16, digits: 2, to: &result)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      return appendNumber(start, base: 8, digits: 3, to: &result)
    default: result.append(letter)
    }
    return start + 1
  }

  private func hex(_ byte: UInt8) -> UInt? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt($0) }
  }

  private func appendNumber(_ start: Int, base: UInt, digits: Int, to result: inout [UInt8]) -> Int
  {
    var at = start
    var value: UInt = 0
    while at < endIndex, at < start + digits, let digit = hex(self[at]), digit < base {
      value = value * base + digit
      at += 1
    }
    result.append(UInt8(truncatingIfNeeded: value))
    return at
  }
}
