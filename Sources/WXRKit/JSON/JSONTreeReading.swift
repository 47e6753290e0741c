extension JSONTree {
  /// Reads a whole document, as RFC 8259 has it; objects keep their keys in order, repeated ones
  /// too.
  ///
  /// - Parameter depth: how many objects and lists may stand inside each other.
  package init(parsing bytes: [UInt8], depth: Int = 64) throws(JSONFault) {
    var json = JSONParser(bytes, depth: depth)
    self = try JSONTree(&json)
    guard json.isAtEnd else { throw json.fault("something follows the document's end") }
  }

  private init(_ json: inout JSONParser) throws(JSONFault) {
    switch json.peek() {
    case UInt8(ascii: "{"): self = .object(try Self.members(&json))
    case UInt8(ascii: "["): self = .list(try Self.elements(&json))
    case UInt8(ascii: "\""): self = .text(try json.string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .flag(try json.bool())
    case UInt8(ascii: "n") where json.skipNull(): self = .null
    default: self = Self.numeric(try json.numberText())
    }
  }

  private static func members(_ json: inout JSONParser) throws(JSONFault) -> [(String, JSONTree)] {
    var members: [(String, JSONTree)] = []
    try json.beginObject()
    while let key = try json.nextKey() { members.append((key, try JSONTree(&json))) }
    return members
  }

  private static func elements(_ json: inout JSONParser) throws(JSONFault) -> [JSONTree] {
    var elements: [JSONTree] = []
    try json.beginList()
    while try json.hasNextMember() { elements.append(try JSONTree(&json)) }
    return elements
  }

  private static func numeric(_ text: String) -> JSONTree {
    guard let value = Int(text), value.magnitude <= 1 << 53, text != "-0" else {
      return .number(text)
    }
    return .integer(value)
  }
}

// MARK: What a value is, where it is of the kind that is asked for

extension JSONTree {
  package var members: [(String, JSONTree)]? {
    if case .object(let members) = self { members } else { nil }
  }

  package var elements: [JSONTree]? {
    if case .list(let elements) = self { elements } else { nil }
  }

  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  package var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  package var flag: Bool? {
    if case .flag(let value) = self { value } else { nil }
  }

  /// The value of a key; of one that is repeated the last. Looks through all keys.
  package subscript(key: String) -> JSONTree? { members?.last { $0.0 == key }?.1 }
}
