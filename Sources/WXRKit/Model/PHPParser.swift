/// Reads one serialised PHP value from bytes: the rules of PHP 8.2's `unserialize()`.
///
/// Linear in the bytes; recursion is bounded by ``Limits/phpDepth``, what references repeat by
/// ``Limits/phpRepetition``, and no count is believed beyond the bytes that are left.
struct PHPParser {
  private let bytes: [UInt8]
  private let limits: Limits
  private var position = 0
  private var references: PHPReferences

  typealias ParseError = PHPValue.ParseError

  init(_ bytes: [UInt8], limits: Limits) {
    self.bytes = bytes
    self.limits = limits
    references = PHPReferences(mayOccurIn: bytes, limit: limits.phpRepetition)
  }

  /// The value at the start; white space before it and anything after it is passed over, as
  /// `unserialize(trim($text))` does.
  mutating func parse() throws(ParseError) -> PHPValue {
    position = bytes.firstIndex { !PHPValue.isTrimmed($0) } ?? bytes.count
    guard position < bytes.count else { throw failure(.empty) }
    return try value(depth: 0)
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(ParseError) -> PHPValue {
    let type = try next()
    if type == UInt8(ascii: "R") { return try sharedValue() }
    let slot = references.open(isObject: type == UInt8(ascii: "O"))
    let value = try content(of: type, slot: slot, depth: depth)
    references.close(slot, value)
    return value
  }

  private mutating func content(
    of type: UInt8, slot: Int, depth: Int
  ) throws(ParseError) -> PHPValue {
    switch type {
    case UInt8(ascii: "N"):
      try expect(";")
      return .null
    case UInt8(ascii: "b"): return .bool(try bool())
    case UInt8(ascii: "i"): return .int(try taggedInteger())
    case UInt8(ascii: "d"): return .double(try double())
    case UInt8(ascii: "s"): return .string(try taggedString(isEscaped: false))
    case UInt8(ascii: "S"): return .string(try taggedString(isEscaped: true))
    case UInt8(ascii: "a"): return try array(depth: depth)
    case UInt8(ascii: "O"): return try object(depth: depth)
    case UInt8(ascii: "C"): return try customObject()
    case UInt8(ascii: "r"): return try sharedObject(slot: slot)
    case UInt8(ascii: "E"): throw failure(.enumeration, at: position - 1)
    default: throw failure(.unknownType, at: position - 1)
    }
  }

  private mutating func bool() throws(ParseError) -> Bool {
    try expect(":")
    let digit = try next()
    guard digit == UInt8(ascii: "0") || digit == UInt8(ascii: "1") else {
      throw failure(.malformedNumber, at: position - 1)
    }
    try expect(";")
    return digit == UInt8(ascii: "1")
  }

  private mutating func taggedInteger() throws(ParseError) -> Int {
    try expect(":")
    let value = try integer()
    try expect(";")
    return value
  }

  private mutating func double() throws(ParseError) -> Double {
    try expect(":")
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ";") { position += 1 }
    guard let value = PHPDouble.parse(bytes[start..<position]) else {
      throw failure(.malformedNumber, at: start)
    }
    try expect(";")
    return value
  }

  private mutating func taggedString(isEscaped: Bool) throws(ParseError) -> PHPString {
    try expect(":")
    let string = isEscaped ? try escapedString() : try quotedString()
    try expect(";")
    return string
  }

  private mutating func array(depth: Int) throws(ParseError) -> PHPValue {
    try expect(":")
    let start = position
    let count = try count()
    return .array(try members(count, from: start, depth: depth, ofObject: false).entries)
  }

  private mutating func object(depth: Int) throws(ParseError) -> PHPValue {
    let name = try className()
    let start = position
    let count = try looseCount()
    let members = try members(count, from: start, depth: depth, ofObject: true)
    let properties = members.entries.map { PHPValue.Property($0.key.name, $0.value) }
    return .object(PHPValue.Object(name, properties).unwrappingArrayObject())
  }

  private mutating func customObject() throws(ParseError) -> PHPValue {
    let name = try className()
    let start = position
    let length = try looseCount()
    try expect("{")
    guard length < bytes.count - position else { throw failure(.wrongLength, at: start) }
    let opaque = PHPString(bytes: Array(bytes[position..<position + length]))
    position += length
    try expect("}")
    return .object(PHPValue.Object(name, opaque: opaque))
  }

  /// `{ key value … }`
  private mutating func members(
    _ count: Int, from start: Int, depth: Int, ofObject: Bool
  ) throws(ParseError) -> PHPMembers {
    guard depth < limits.phpDepth else { throw failure(.tooDeep) }
    try expect("{")
    guard count <= bytes.count - position else { throw failure(.wrongCount, at: start) }
    var members = PHPMembers()
    for _ in 0..<count {
      let key = try key(ofObject: ofObject)
      members.set(key, try value(depth: depth + 1))
    }
    try expect("}")
    return members
  }

  /// In an array a string of digits is an integer, in an object an integer is a string of digits.
  private mutating func key(ofObject: Bool) throws(ParseError) -> PHPValue.Key {
    let type = try next()
    switch type {
    case UInt8(ascii: "i"):
      let number = PHPValue.Key.int(try taggedInteger())
      return ofObject ? .string(number.name) : number
    case UInt8(ascii: "s"), UInt8(ascii: "S"):
      let string = try taggedString(isEscaped: type == UInt8(ascii: "S"))
      return ofObject ? .string(string) : PHPValue.Key(normalizing: string)
    default: throw failure(.malformedKey, at: position - 1)
    }
  }

  // MARK: References

  private mutating func sharedValue() throws(ParseError) -> PHPValue {
    let start = position
    return try references.value(at: try taggedReference(), offset: start)
  }

  private mutating func sharedObject(slot: Int) throws(ParseError) -> PHPValue {
    let start = position
    return try references.object(at: try taggedReference(), from: slot, offset: start)
  }

  private mutating func taggedReference() throws(ParseError) -> Int {
    try expect(":")
    let number = try unsignedInteger()
    try expect(";")
    return number
  }

  // MARK: Parts

  /// `:LENGTH:"Name":`
  private mutating func className() throws(ParseError) -> PHPString {
    try expect(":")
    let start = position
    let name = try quotedString()
    guard !name.bytes.isEmpty, name.bytes.allSatisfy(PHPValue.isClassNameByte) else {
      throw failure(.malformedClassName, at: start)
    }
    try expect(":")
    return name.bytes.map(PHPValue.lowercased) == Array("stdclass".utf8) ? "stdClass" : name
  }

  /// `LENGTH:"bytes"`
  private mutating func quotedString() throws(ParseError) -> PHPString {
    let start = position
    let length = try count()
    try expect("\"")
    guard length < bytes.count - position, bytes[position + length] == UInt8(ascii: "\"") else {
      throw failure(.wrongLength, at: start)
    }
    let string = PHPString(bytes: Array(bytes[position..<position + length]))
    position += length + 1
    return string
  }

  /// `LENGTH:"bytes"` where `\41` is one byte: what PHP 6 was to write.
  private mutating func escapedString() throws(ParseError) -> PHPString {
    let start = position
    let length = try count()
    try expect("\"")
    guard length <= bytes.count - position else { throw failure(.wrongLength, at: start) }
    var string: [UInt8] = []
    string.reserveCapacity(length)
    for _ in 0..<length {
      let byte = try next()
      string.append(byte == UInt8(ascii: "\\") ? try escapedByte() : byte)
    }
    guard try next() == UInt8(ascii: "\"") else { throw failure(.wrongLength, at: start) }
    return PHPString(bytes: string)
  }

  private mutating func escapedByte() throws(ParseError) -> UInt8 {
    let start = position - 1
    let high = PHPValue.hexadecimalDigit(try next())
    let low = PHPValue.hexadecimalDigit(try next())
    guard let high, let low else { throw failure(.malformedEscape, at: start) }
    return high << 4 | low
  }

  /// `COUNT:`
  private mutating func count() throws(ParseError) -> Int {
    let count = try unsignedInteger()
    try expect(":")
    return count
  }

  /// `COUNT:` as objects have it: a sign is borne with, and no digits are none.
  private mutating func looseCount() throws(ParseError) -> Int {
    let start = position
    if peek() == UInt8(ascii: ":") || peek() == UInt8(ascii: "+") && peek(1) == UInt8(ascii: ":") {
      position = bytes[position...].firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
      try expect(":")
      return 0
    }
    let count = try integer()
    guard count >= 0 else { throw failure(.wrongCount, at: start) }
    try expect(":")
    return count
  }

  /// Digits with an optional sign; what does not fit becomes the nearest that does.
  private mutating func integer() throws(ParseError) -> Int {
    let isNegative = peek() == UInt8(ascii: "-")
    if isNegative || peek() == UInt8(ascii: "+") { position += 1 }
    return try digits(sign: isNegative ? -1 : 1)
  }

  private mutating func unsignedInteger() throws(ParseError) -> Int { try digits(sign: 1) }

  private mutating func digits(sign: Int) throws(ParseError) -> Int {
    let start = position
    var value = 0
    while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10
    {
      let (tens, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = tens.addingReportingOverflow(sign * Int(digit))
      value = overflows || overflowsToo ? (sign < 0 ? .min : .max) : sum
      position += 1
    }
    guard position > start else { throw failure(.malformedNumber) }
    return value
  }

  /// A byte ahead; 0 beyond the end, which no part of a number or mark is.
  private func peek(_ distance: Int = 0) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  private mutating func next() throws(ParseError) -> UInt8 {
    guard position < bytes.count else { throw failure(.unexpectedEnd) }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(ParseError) {
    guard position < bytes.count else { throw failure(.unexpectedEnd) }
    guard bytes[position] == UInt8(ascii: mark) else {
      throw failure(.expected(Character(mark)))
    }
    position += 1
  }

  private func failure(_ reason: PHPValue.Reason, at offset: Int? = nil) -> ParseError {
    ParseError(offset: offset ?? position, reason: reason)
  }
}
