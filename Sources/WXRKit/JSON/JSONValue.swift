/// A value that a key can have.
protocol JSONValue: Sendable {
  /// Whether there is nothing to write: absent differs from empty, but an empty list is absent.
  var isAbsent: Bool { get }
  func write(to json: inout JSONWriter)
  init(json: inout JSONParser) throws(JSONFault)
}

extension JSONValue {
  var isAbsent: Bool { false }
}

extension String: JSONValue {
  func write(to json: inout JSONWriter) { json.string(self) }
  init(json: inout JSONParser) throws(JSONFault) { self = try json.string() }
}

extension Number: JSONValue {
  func write(to json: inout JSONWriter) {
    switch self {
    case .integer(let value): json.integer(value)
    case .text(let text): json.string(text)
    }
  }

  init(json: inout JSONParser) throws(JSONFault) {
    self = json.isAtString ? Number(try json.string()) : .integer(try json.integer())
  }
}

extension Identifier: JSONValue {
  func write(to json: inout JSONWriter) { number.write(to: &json) }
  init(json: inout JSONParser) throws(JSONFault) { self.init(try Number(json: &json)) }
}

extension JSONValue where Self: RawRepresentable, RawValue == String {
  func write(to json: inout JSONWriter) { json.string(rawValue) }

  init(json: inout JSONParser) throws(JSONFault) {
    let start = json.position
    guard let value = Self(rawValue: try json.string()) else {
      throw JSONFault(offset: start, reason: "this is none of the words that may stand here")
    }
    self = value
  }
}

extension WordPressDate: JSONValue {}
extension PostType: JSONValue {}
extension PostStatus: JSONValue {}
extension Taxonomy: JSONValue {}
extension Term.Element: JSONValue {}

extension Optional: JSONValue where Wrapped: JSONValue {
  var isAbsent: Bool { self == nil }
  func write(to json: inout JSONWriter) { self?.write(to: &json) }
  init(json: inout JSONParser) throws(JSONFault) { self = try Wrapped(json: &json) }
}

extension Array: JSONValue where Element: JSONValue {
  var isAbsent: Bool { isEmpty }

  func write(to json: inout JSONWriter) {
    json.beginList()
    for element in self { element.write(to: &json) }
    json.endList()
  }

  init(json: inout JSONParser) throws(JSONFault) {
    self = []
    try json.beginList()
    while try json.hasNextMember() { append(try Element(json: &json)) }
  }
}

extension [String: String]: JSONValue {
  var isAbsent: Bool { isEmpty }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    let keys = keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    for key in keys {
      json.key(key)
      self[key]?.write(to: &json)
    }
    json.endObject()
  }

  init(json: inout JSONParser) throws(JSONFault) {
    self = [:]
    try json.beginObject()
    while let key = try json.nextKey() { self[key] = try json.string() }
  }
}

extension JSONValue where Self: JSONObject {
  init(json: inout JSONParser) throws(JSONFault) { self = try json.object() }
}
