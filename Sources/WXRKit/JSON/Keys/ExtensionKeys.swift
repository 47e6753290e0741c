extension Extension: JSONObject, JSONValue {
  static let fields: [JSONField<Extension>] = [
    JSONField("attributes", { $0.attributes }, { $0.attributes = $1 }, .list(.named("attribute"))),
    JSONField("children", { $0.children }, { $0.children = $1 }, .list(.named("node"))),
    JSONField("name", { $0.name }, { $0.name = $1 }, .text),
    JSONField("namespace", { $0.namespace }, { $0.namespace = $1 }, .text),
    JSONField("prefix", { $0.prefix }, { $0.prefix = $1 }, .text),
  ]
  static var blank: Extension { Extension() }
}

extension Extension.Attribute: JSONObject, JSONValue {
  static let fields: [JSONField<Extension.Attribute>] = [
    JSONField("name", { $0.name }, { $0.name = $1 }, .text, isRequired: true),
    JSONField("namespace", { $0.namespace }, { $0.namespace = $1 }, .text),
    JSONField("prefix", { $0.prefix }, { $0.prefix = $1 }, .text),
    JSONField("value", { $0.value }, { $0.value = $1 }, .text, isRequired: true),
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
