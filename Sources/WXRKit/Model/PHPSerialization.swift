extension PHPValue {
  /// Reads a text that PHP's `serialize()` wrote, as WordPress's `maybe_unserialize()` would:
  /// white space around the value and anything after it does not matter.
  ///
  /// ```swift
  /// try PHPValue(serialized: #"a:1:{i:0;s:3:"sea";}"#)[0]?.text   // "sea"
  /// ```
  /// Linear in the text. `limits` bounds depth and repetition.
  public init(
    serialized text: String, limits: Limits = Limits()
  ) throws(ParseError) {
    try self.init(serialized: Array(text.utf8), limits: limits)
  }

  /// Reads bytes that need not be UTF-8.
  public init(
    serialized bytes: [UInt8], limits: Limits = Limits()
  ) throws(ParseError) {
    var parser = PHPParser(bytes, limits: limits)
    self = try parser.parse()
  }

  /// Whether WordPress takes the text for serialised: `is_serialized()`, which looks at both ends
  /// only and so says yes to damaged values, and no to `d:INF;`, which PHP would read.
  public static func isSerialized(_ text: String) -> Bool {
    isSerialized(text.utf8)
  }

  /// As for text, for bytes that need not be UTF-8.
  public static func isSerialized(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    let value = trimmed(bytes)
    guard let type = value.first, let last = value.last else { return false }
    if type == UInt8(ascii: "N") { return value.elementsEqual("N;".utf8) }
    guard value.dropFirst().first == UInt8(ascii: ":"), value.dropFirst(3).first != nil,
      last == UInt8(ascii: ";") || last == UInt8(ascii: "}")
    else { return false }
    switch type {
    case UInt8(ascii: "s"):
      return value.dropLast().last == UInt8(ascii: "\"") && startsWithCount(value.dropFirst(2))
    case UInt8(ascii: "a"), UInt8(ascii: "O"), UInt8(ascii: "E"):
      return startsWithCount(value.dropFirst(2))
    case UInt8(ascii: "b"), UInt8(ascii: "i"), UInt8(ascii: "d"):
      let number = value.dropFirst(2).dropLast()
      return last == UInt8(ascii: ";") && !number.isEmpty && number.allSatisfy(isNumberByte)
    default: return false
    }
  }

  /// What WordPress makes of a stored value: the value if it is serialised, nil if it is plain
  /// text, an error where `maybe_unserialize()` gives `false`.
  public static func maybeUnserialized(
    _ text: String, limits: Limits = Limits()
  ) throws(ParseError) -> PHPValue? {
    isSerialized(text) ? try PHPValue(serialized: text, limits: limits) : nil
  }

  // MARK: Bytes

  private static func trimmed<Bytes: BidirectionalCollection<UInt8>>(
    _ bytes: Bytes
  ) -> Bytes.SubSequence {
    var rest = bytes.drop(while: isTrimmed)
    while let last = rest.last, isTrimmed(last) { rest = rest.dropLast() }
    return rest
  }

  private static func startsWithCount(_ bytes: some Collection<UInt8>) -> Bool {
    let rest = bytes.drop { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    return rest.first == UInt8(ascii: ":") && bytes.first != UInt8(ascii: ":")
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "E"),
      UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// What PHP's `trim()` removes.
  static func isTrimmed(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0B).contains(byte) || byte == 0x0D || byte == 0
  }

  static func isClassNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "\\"), 0x80...:
      true
    default: false
    }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
