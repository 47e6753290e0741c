/// Reads JSON from bytes, value by value, as RFC 8259 has it and no other way.
///
/// Strict: no comments, no trailing commas, no unpaired surrogates, no bytes that are not UTF-8.
/// Linear in the bytes; the depth is bounded.
struct JSONParser {
  private let bytes: [UInt8]
  private let depthLimit: Int
  private(set) var position = 0
  /// Where the key begins that was read last.
  private(set) var keyPosition = 0
  private var depth = 0
  /// Whether an object or list was opened and none of its members read yet.
  private var isAtFirstMember = false
  var oddities: [JSONOddity] = []

  init(_ bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    depthLimit = depth
    skipSpace()
  }

  var isAtEnd: Bool { position == bytes.count }
  var isAtString: Bool { peek() == UInt8(ascii: "\"") }

  /// The next byte that is no space; 0 at the end.
  func peek() -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  func fault(_ reason: String, at offset: Int? = nil) -> JSONFault {
    JSONFault(offset: offset ?? position, reason: reason)
  }

  /// Goes back to a place that was passed before.
  mutating func rewind(to place: Int) {
    position = place
    depth = 0
  }

  // MARK: Objects and lists

  mutating func beginObject() throws(JSONFault) { try open("{", "an object") }
  mutating func beginList() throws(JSONFault) { try open("[", "a list") }

  /// The next key of an object, its colon passed; nil where the object ends, its brace passed.
  mutating func nextKey() throws(JSONFault) -> String? {
    guard try continues(until: "}") else { return nil }
    keyPosition = position
    let key = try string()
    try expect(":")
    return key
  }

  /// Whether the list has one more member; passes its bracket if not.
  mutating func hasNextMember() throws(JSONFault) -> Bool { try continues(until: "]") }

  private mutating func open(_ bracket: Unicode.Scalar, _ what: String) throws(JSONFault) {
    guard peek() == UInt8(ascii: bracket) else { throw fault("\(what) belongs here") }
    guard depth < depthLimit else { throw fault("objects and lists are nested too deeply") }
    depth += 1
    position += 1
    skipSpace()
    isAtFirstMember = true
  }

  private mutating func continues(until bracket: Unicode.Scalar) throws(JSONFault) -> Bool {
    let isFirst = isAtFirstMember
    isAtFirstMember = false
    if peek() == UInt8(ascii: bracket) {
      depth -= 1
      position += 1
      skipSpace()
      return false
    }
    if !isFirst { try expect(",") }
    return true
  }

  // MARK: Values

  mutating func string() throws(JSONFault) -> String {
    let start = position
    let (content, hasEscapes) = try stringBytes()
    let text = hasEscapes ? Self.text(try unescaped(content)[...]) : Self.text(bytes[content])
    guard let text else { throw fault("the text is not UTF-8", at: start) }
    return text
  }

  /// An integer that every JSON reader can hold.
  mutating func integer() throws(JSONFault) -> Int {
    let start = position
    guard peek() == UInt8(ascii: "-") || isDigit(peek()) else {
      throw fault("an integer or a text belongs here")
    }
    guard let value = Int(try numberText()), value.magnitude <= Number.limit else {
      throw fault("the number is no integer within 2^53", at: start)
    }
    return value
  }

  mutating func bool() throws(JSONFault) -> Bool {
    if skipWord("true") { return true }
    if skipWord("false") { return false }
    throw fault("this is not JSON")
  }

  /// Whether `null` stood here; it is passed.
  mutating func skipNull() -> Bool { skipWord("null") }

  /// Passes a value of any sort.
  mutating func skipValue() throws(JSONFault) {
    switch peek() {
    case UInt8(ascii: "{"):
      try beginObject()
      while try continues(until: "}") {
        _ = try stringBytes()
        try expect(":")
        try skipValue()
      }
    case UInt8(ascii: "["):
      try beginList()
      while try hasNextMember() { try skipValue() }
    case UInt8(ascii: "\""): _ = try stringBytes()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n") where skipNull(): break
    default: _ = try numberText()
    }
  }

  /// The text of a number of any sort.
  mutating func numberText() throws(JSONFault) -> String {
    let start = position
    if peek() == UInt8(ascii: "-") { position += 1 }
    if peek() == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if peek() == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    defer { skipSpace() }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    let start = position
    while isDigit(peek()) { position += 1 }
    guard position > start else {
      throw fault(isAtEnd ? "the line ends too early" : "this is not JSON")
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  // MARK: Strings

  /// The bytes between the quotes; passes the string.
  private mutating func stringBytes() throws(JSONFault) -> (Range<Int>, hasEscapes: Bool) {
    guard isAtString else {
      throw fault(isAtEnd ? "the line ends too early" : "a text belongs here")
    }
    let start = position + 1
    var hasEscapes = false
    position = firstSpecial(from: start)
    while peek() == UInt8(ascii: "\\") {
      hasEscapes = true
      position = firstSpecial(from: min(position + 2, bytes.count))
    }
    guard !isAtEnd else { throw fault("the line ends inside a text") }
    guard isAtString else { throw fault("a control character stands in a text unescaped") }
    let end = position
    position += 1
    skipSpace()
    return (start..<end, hasEscapes)
  }

  /// nil for bytes that are not UTF-8. `String(validating:as:)` does the same at half the speed.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let text = unsafe try? UTF8Span(validating: bytes.span) else { return nil }
      return String(copying: text)
    }
  }

  private func firstSpecial(from start: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { unsafe JSONText.firstSpecial(in: $0, from: start) }
  }

  private func unescaped(_ content: Range<Int>) throws(JSONFault) -> [UInt8] {
    var escapes = JSONEscapes(bytes[content])
    return try escapes.decoded()
  }

  // MARK: Bytes

  private mutating func expect(_ mark: Unicode.Scalar) throws(JSONFault) {
    guard peek() == UInt8(ascii: mark) else {
      throw fault(isAtEnd ? "the line ends too early" : "`\(mark)` is missing")
    }
    position += 1
    skipSpace()
  }

  private mutating func skipWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard unsafe peek() == word.utf8Start.pointee,
      bytes[position...].prefix(length).elementsEqual(word.description.utf8)
    else {
      return false
    }
    position += length
    skipSpace()
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
