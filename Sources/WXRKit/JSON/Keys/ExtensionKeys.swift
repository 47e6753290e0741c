extension Extension: JSONObject, JSONValue {
  static let fields: [JSONField<Extension>] = [
    JSONField("attributes", \.attributes, .list(.named("attribute"))),
    JSONField("children", \.children, .list(.named("node"))),
    JSONField("name", \.name, .text),
    JSONField("namespace", \.namespace, .text),
    JSONField("prefix", \.prefix, .text),
  ]
  static var blank: Extension { Extension() }
}

extension Extension.Attribute: JSONObject, JSONValue {
  static let fields: [JSONField<Extension.Attribute>] = [
    JSONField("name", \.name, .text, isRequired: true),
    JSONField("namespace", \.namespace, .text),
    JSONField("prefix", \.prefix, .text),
    JSONField("value", \.value, .text, isRequired: true),
  ]
  static var blank: Self { Self(name: "", value: "") }
}

extension Extension.Node: JSONValue {
  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .element(let element): element.write(to: &json)
    }
  }

  init(json: inout JSONParser) throws(JSONFault) {
    self = json.isAtString ? .text(try json.string()) : .element(try Extension(json: &json))
  }
}
