/// Reads strict JSON (RFC 8259) with PHP's `json_decode` limits: 512 levels, valid UTF-8, no lone
/// surrogates.
///
/// Anything else gives nil, as PHP gives null. Runs in linear time without recursion.
package struct JSONParser {
  private let bytes: [UInt8]
  private let end: Int
  private var at: Int
  private var open: [Container] = []

  /// PHP's default depth.
  package static let depth = 512

  private enum Container {
    case array([JSONValue])
    case object([JSONObject.Member], name: String)
  }

  private struct Malformed: Error {}

  /// The value that fills this range, blanks around it allowed, or nil.
  package static func parse(_ bytes: [UInt8], in range: Range<Int>) -> JSONValue? {
    var parser = JSONParser(bytes: bytes, end: range.upperBound, at: range.lowerBound)
    return try? parser.document()
  }

  package static func parse(_ text: String) -> JSONValue? {
    let bytes = Array(text.utf8)
    return parse(bytes, in: bytes.indices)
  }

  private init(bytes: [UInt8], end: Int, at: Int) {
    self.bytes = bytes
    self.end = end
    self.at = at
  }

  private mutating func document() throws(Malformed) -> JSONValue {
    while true {
      var value = try scalarOrOpening()
      while let done = value {
        if open.isEmpty {
          skipBlanks()
          guard at == end else { throw Malformed() }
          return done
        }
        value = try add(done)
      }
    }
  }

  /// Reads one value; nil when it was the opening of a container that has members.
  private mutating func scalarOrOpening() throws(Malformed) -> JSONValue? {
    guard let first = next() else { throw Malformed() }
    switch first {
    case UInt8(ascii: "{"):
      try deepen()
      if take(UInt8(ascii: "}")) { return .object(JSONObject()) }
      open.append(.object([], name: try memberName()))
      return nil
    case UInt8(ascii: "["):
      try deepen()
      if take(UInt8(ascii: "]")) { return .array([]) }
      open.append(.array([]))
      return nil
    case .quote: return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .dash, UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw Malformed()
    }
  }

  private mutating func deepen() throws(Malformed) {
    guard open.count < Self.depth else { throw Malformed() }
    at += 1
  }

  /// Puts a value into the innermost container; gives the container if that ends it.
  private mutating func add(_ value: JSONValue) throws(Malformed) -> JSONValue? {
    switch open.removeLast() {
    case .array(var values):
      values.append(value)
      if take(UInt8(ascii: "]")) { return .array(values) }
      try expectComma()
      open.append(.array(values))
    case .object(var members, let name):
      members.append(JSONObject.Member(name: name, value: value))
      if take(UInt8(ascii: "}")) { return .object(JSONObject(members)) }
      try expectComma()
      open.append(.object(members, name: try memberName()))
    }
    return nil
  }

  private mutating func expectComma() throws(Malformed) {
    guard take(UInt8(ascii: ",")) else { throw Malformed() }
  }

  private mutating func memberName() throws(Malformed) -> String {
    guard next() == .quote else { throw Malformed() }
    let name = try string()
    guard take(UInt8(ascii: ":")) else { throw Malformed() }
    return name
  }

  private mutating func skipBlanks() {
    while at < end {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  /// The next byte that is not blank.
  private mutating func next() -> UInt8? {
    skipBlanks()
    return at < end ? bytes[at] : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    at += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Malformed)
    -> JSONValue
  {
    guard bytes.has(word, at: at, to: end) else { throw Malformed() }
    at += word.utf8CodeUnitCount
    return value
  }

  private mutating func digits() -> Bool {
    let start = at
    while at < end, bytes[at].isDigit { at += 1 }
    return at > start
  }

  private mutating func number() throws(Malformed) -> JSONValue {
    let start = at
    var whole = true
    if bytes[at] == .dash { at += 1 }
    if at < end, bytes[at] == UInt8(ascii: "0") {
      at += 1
    } else if !digits() {
      throw Malformed()
    }
    if at < end, bytes[at] == UInt8(ascii: ".") {
      at += 1
      whole = false
      guard digits() else { throw Malformed() }
    }
    if at < end, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      whole = false
      if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == .dash { at += 1 }
      guard digits() else { throw Malformed() }
    }
    let text = bytes.text(start..<at)
    if whole, text != "-0", let number = Int(text) { return .integer(number) }
    return .number(Double(text) ?? .nan)
  }

  private mutating func string() throws(Malformed) -> String {
    at += 1
    let start = at
    while at < end, bytes[at] != .quote, bytes[at] != UInt8(ascii: "\\"), bytes[at] >= 0x20 {
      at += 1
    }
    var text: [UInt8]?
    if at < end, bytes[at] == UInt8(ascii: "\\") {
      text = try escaped(after: Array(bytes[start..<at]))
    }
    guard at < end, bytes[at] == .quote,
      let result = String(validating: text ?? Array(bytes[start..<at]), as: UTF8.self)
    else { throw Malformed() }
    at += 1
    return result
  }

  /// The rest of a string from its first backslash to its closing quote.
  private mutating func escaped(after beginning: [UInt8]) throws(Malformed) -> [UInt8] {
    var text = beginning
    while at < end, bytes[at] != .quote, bytes[at] >= 0x20 {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 1
        try escape(into: &text)
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return text
  }

  private mutating func escape(into text: inout [UInt8]) throws(Malformed) {
    guard at < end else { throw Malformed() }
    let letter = bytes[at]
    at += 1
    switch letter {
    case .quote, UInt8(ascii: "\\"), .slash: text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar()).utf8)
    default: throw Malformed()
    }
  }

  /// The scalar of `\uXXXX`, or of a pair of surrogates.
  private mutating func scalar() throws(Malformed) -> Unicode.Scalar {
    var value = try hexadecimal()
    if value & 0xFC00 == 0xD800, bytes.has("\\u", at: at, to: end) {
      at += 2
      let low = try hexadecimal()
      guard low & 0xFC00 == 0xDC00 else { throw Malformed() }
      value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
    }
    guard let scalar = Unicode.Scalar(value) else { throw Malformed() }
    return scalar
  }

  private mutating func hexadecimal() throws(Malformed) -> UInt32 {
    guard at + 4 <= end else { throw Malformed() }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Malformed() }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }
}
