/// HTML as the text that a reader sees: no tags, entities decoded once, white space in single spaces.
///
/// Made for titles and names. `script` and `style` go with what is in them.
///
/// ```swift
/// PlainText(html: "Tea <em>&amp;</em>\n cake").text   // "Tea & cake"
/// PlainText(html: "2 < 3 &amp;lt; 4").text            // "2 < 3 &lt; 4"
/// ```
/// Linear in the length of the HTML.
struct PlainText {
  let text: String

  init(html: String) {
    var reader = PlainTextReader(Array(html.utf8))
    text = reader.read()
  }
}

private struct PlainTextReader {
  private let bytes: [UInt8]
  private let lastTagEnd: Int
  private var index = 0
  private var result: [UInt8] = []
  private var hasPendingSpace = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lastTagEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  mutating func read() -> String {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<") where startsTag: skipTag()
      case UInt8(ascii: "&"): readReference()
      case 32, 9...13:
        hasPendingSpace = true
        index += 1
      default:
        append(bytes[index..<index + 1])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A `<` is markup before a letter, `/`, `!` or `?`, if a `>` follows anywhere.
  private var startsTag: Bool {
    guard index < lastTagEnd, index + 1 < bytes.count else { return false }
    switch bytes[index + 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return true
    default: return false
    }
  }

  private mutating func skipTag() {
    let name = bytes[(index + 1)...].prefix { isLetter($0) }.map { $0 | 0x20 }
    let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
    index = end + 1
    if name == Array("br".utf8) || name == Array("p".utf8) { hasPendingSpace = true }
    if name == Array("script".utf8) || name == Array("style".utf8) { skipElement(name) }
  }

  private mutating func skipElement(_ name: [UInt8]) {
    var start = index
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
      if closes(name, at: end) {
        index = end
        return skipTag()
      }
      start = end + 1
    }
    index = bytes.count
  }

  private func closes(_ name: [UInt8], at start: Int) -> Bool {
    guard start + 1 + name.count < bytes.count, bytes[start + 1] == UInt8(ascii: "/") else {
      return false
    }
    return bytes[start + 2..<start + 2 + name.count].elementsEqual(name) { $0 | 0x20 == $1 }
  }

  private mutating func readReference() {
    guard let reference = CharacterReference(in: bytes, at: index) else {
      append(bytes[index..<index + 1])
      index += 1
      return
    }
    index += reference.length
    if reference.text == "\u{A0}" || reference.text.allSatisfy(\.isWhitespace) {
      hasPendingSpace = true
    } else {
      append(ArraySlice(reference.text.utf8))
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    if hasPendingSpace && !result.isEmpty { result.append(32) }
    hasPendingSpace = false
    result += text
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
