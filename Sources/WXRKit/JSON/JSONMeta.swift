extension PHPValue {
  /// What PHP's `json_decode()` makes of the JSON object or list that a plugin stored; nil for all
  /// other text, numbers and words too, for those are text to WordPress.
  init?(json text: String, limits: Limits = Limits()) {
    guard let first = text.utf8.first(where: { !PHPValue.isTrimmed($0) }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return nil }
    var parser = JSONParser(Array(text.utf8), depth: limits.phpDepth)
    guard let value = try? parser.phpValue(), parser.isAtEnd else { return nil }
    self = value
  }
}

extension JSONParser {
  fileprivate mutating func phpValue() throws(JSONFault) -> PHPValue {
    switch peek() {
    case UInt8(ascii: "{"): return .object(PHPValue.Object("stdClass", try properties()))
    case UInt8(ascii: "["): return .array(try entries())
    case UInt8(ascii: "\""): return .string(PHPString(try string()))
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool(try bool())
    case UInt8(ascii: "n"):
      try skipValue()
      return .null
    default: return try phpNumber()
    }
  }

  private mutating func properties() throws(JSONFault) -> [PHPValue.Property] {
    var members = PHPMembers()
    try beginObject()
    while let key = try nextKey() { members.set(.string(PHPString(key)), try phpValue()) }
    return members.entries.map { PHPValue.Property($0.key.name, $0.value) }
  }

  private mutating func entries() throws(JSONFault) -> [PHPValue.Entry] {
    var entries: [PHPValue.Entry] = []
    try beginList()
    while try hasNextMember() { entries.append(.init(.int(entries.count), try phpValue())) }
    return entries
  }

  private mutating func phpNumber() throws(JSONFault) -> PHPValue {
    let text = try numberText()
    if let number = Int(text) { return .int(number) }
    return .double(Double(text) ?? .nan)
  }
}
