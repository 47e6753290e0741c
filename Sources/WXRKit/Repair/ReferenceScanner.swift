/// References in text and attributes: `&amp;`, `&#8217;`, and what looks like one.
extension Scanner {
  /// Scans the `&` at the cursor.
  mutating func scanReference() {
    let start = window.cursor
    guard let end = referenceEnd(from: start + 1) else { return bareAmpersand() }
    let isNumber = window[start + 1] == UInt8(ascii: "#")
    if isNumber {
      scanCharacterReference(endingAt: end)
    } else {
      scanEntityReference(window.text(start + 1..<end), endingAt: end)
    }
  }

  /// The place of the semicolon, if what stands before it can be a name or a number.
  private func referenceEnd(from start: Int) -> Int? {
    var end = start
    if end < window.end, window[end] == UInt8(ascii: "#") { end += 1 }
    let limit = min(window.end, start + 40)
    while end < limit, window[end] < 0x80, CharacterClass.canContinueName(window[end]) { end += 1 }
    let isLong = end - start > 0 && !(window[start] == UInt8(ascii: "#") && end - start == 1)
    return end < limit && window[end] == UInt8(ascii: ";") && isLong ? end : nil
  }

  private mutating func bareAmpersand() {
    let start = window.cursor
    output.append("&amp;")
    window.cursor += 1
    mend(start..<start + 1, .bareAmpersand(at: window.location(of: start)), with: "&amp;")
  }

  private mutating func scanCharacterReference(endingAt end: Int) {
    let digits = window.text(window.cursor + 2..<end)
    let isHex = digits.utf8.first == UInt8(ascii: "x")
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    let isNumber = digits.utf8.dropFirst(isHex ? 1 : 0).allSatisfy {
      isHex ? Character(Unicode.Scalar($0)).isHexDigit : $0 >= 0x30 && $0 <= 0x39
    }
    guard isNumber, digits.utf8.count > (isHex ? 1 : 0) else { return bareAmpersand() }
    if let number, CharacterClass.isAllowed(number) { return copy(upTo: end + 1) }
    let start = window.cursor
    let isSpace = number.map(CharacterClass.separatesWords) == true
    if isSpace { output.append(0x20) }
    window.cursor = end + 1
    mend(
      start..<end + 1, .forbiddenCharacter(number ?? 0xFFFF, at: window.location(of: start)),
      with: isSpace ? " " : "")
    if !isSpace { closeGap() }
  }

  private mutating func scanEntityReference(_ name: String, endingAt end: Int) {
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return copy(upTo: end + 1) }
    let characters = HTMLEntity.characters(name)
    let start = window.cursor
    let finding = Diagnostic.undeclaredEntity(
      name, known: characters != nil, at: window.location(of: start))
    guard let characters else {
      output.append("&amp;")
      window.cursor += 1
      return mend(start..<start + 1, finding, with: "&amp;")
    }
    let written = output.count
    for byte in characters.utf8 { appendEscaped(byte) }
    window.cursor = end + 1
    let text = unsafe Array(output.bytes(from: written, count: output.count - written))
    mend(start..<end + 1, finding, with: text)
  }

  /// Puts out a byte of text as XML wants it.
  mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): output.append("&amp;")
    case UInt8(ascii: "<"): output.append("&lt;")
    case UInt8(ascii: ">"): output.append("&gt;")
    case UInt8(ascii: "\""): output.append("&quot;")
    default: output.append(byte)
    }
  }
}
