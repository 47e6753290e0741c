import WXRKit

/// What the author of a page set for one of its widgets, or for an entry of a list in it.
struct BuilderSettings: Sendable {
  let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  /// Of PHP's `serialize`; what is nested too deep is left out.
  init(_ value: PHPValue) { self.value = JSONValue(value, depth: 32) }

  /// HTML or text; empty if it is not set.
  func text(_ name: String) -> String { value[name]?.scalarText ?? "" }

  /// The address of a link, a file or a picture; nil for none.
  func address(_ name: String) -> String? { value[name]?.address }

  /// The entries of a list; objects count as the list of their values.
  func entries(_ name: String) -> [BuilderSettings] {
    let values = value[name]?.array ?? value[name]?.object?.members.map(\.value) ?? []
    return values.prefix(1000).map { BuilderSettings($0) }
  }
}

extension JSONValue {
  /// Of a text, or of an object that has it as its `url`; nil for none and for `#`.
  var address: String? {
    let text = self["url"]?.scalarText ?? scalarText
    return text.isEmpty || text == "#" ? nil : text
  }

  /// What PHP's value says as JSON: lists as arrays, other arrays and objects as objects.
  fileprivate init(_ value: PHPValue, depth: Int) {
    switch value {
    case .null, .recursion: self = .null
    case .bool(let flag): self = .bool(flag)
    case .int(let number): self = .integer(number)
    case .double(let number): self = .number(number)
    case .string(let string): self = .string(String(decoding: string.bytes, as: UTF8.self))
    case .array(let entries): self = Self.array(entries, depth: depth)
    case .object(let object):
      self = depth == 0 ? .null : .object(Self.members(object, depth: depth - 1))
    }
  }

  private static func members(_ object: PHPValue.Object, depth: Int) -> JSONObject {
    JSONObject(
      object.properties.map {
        let name = String(decoding: $0.name.bytes, as: UTF8.self)
        return JSONObject.Member(name: name, value: JSONValue($0.value, depth: depth))
      })
  }

  private static func array(_ entries: [PHPValue.Entry], depth: Int) -> JSONValue {
    guard depth > 0 else { return .null }
    let isList = entries.enumerated().allSatisfy { $0.element.key == .int($0.offset) }
    if isList { return .array(entries.map { JSONValue($0.value, depth: depth - 1) }) }
    return .object(
      JSONObject(
        entries.map {
          JSONObject.Member(name: name(of: $0.key), value: JSONValue($0.value, depth: depth - 1))
        }))
  }

  private static func name(of key: PHPValue.Key) -> String {
    switch key {
    case .int(let number): String(number)
    case .string(let string): String(decoding: string.bytes, as: UTF8.self)
    }
  }
}
