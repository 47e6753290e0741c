/// A JSON value as PHP's `json_decode` understands it; members of objects keep their order.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Also whole numbers that do not fit 64 bits.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Text as PHP prints scalars: numbers and strings, `1` for true, nothing for the rest.
  package var scalarText: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .bool(true): "1"
    case .null, .bool, .array, .object: ""
    }
  }

  /// A whole number, also from a string of digits.
  package var integer: Int? {
    switch self {
    case .integer(let number): number
    case .number(let number): Int(exactly: number.rounded(.towardZero))
    case .string(let text): Int(text)
    case .null, .bool, .array, .object: nil
    }
  }

  package var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  package var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }

  /// What PHP's `empty()` is not.
  package var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .integer(let number): number != 0
    case .number(let number): number != 0
    case .string(let text): text != "" && text != "0"
    case .array(let values): !values.isEmpty
    case .object(let members): !members.isEmpty
    }
  }

  /// The member of an object, or nil.
  package subscript(key: String) -> JSONValue? { object?[key] }
}

/// The members of a JSON object in their order, each name once.
package struct JSONObject: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package let name: String
    package var value: JSONValue
  }

  package private(set) var members: [Member] = []

  package init() {}

  /// Of members with one name the last value stays, at the first one's place, as in PHP.
  package init(_ all: [Member]) {
    var places: [String: Int] = [:]
    for member in all {
      if let place = places[member.name] {
        members[place].value = member.value
      } else {
        places[member.name] = members.count
        members.append(member)
      }
    }
  }

  package var isEmpty: Bool { members.isEmpty }

  package subscript(name: String) -> JSONValue? {
    members.first { $0.name == name }?.value
  }
}
