extension Meta: JSONObject, JSONValue {
  static let fields: [JSONField<Meta>] = [
    .computed("decoded", .named("decoded")) { key, meta, json in
      guard json.decodesMeta, let value = meta.value.flatMap(DecodedMeta.init) else { return }
      json.key(key)
      value.write(to: &json)
    },
    JSONField("extensions", { $0.extensions }, { $0.extensions = $1 }, .named("extensions")),
    JSONField("key", { $0.key }, { $0.key = $1 }, .text),
    JSONField("value", { $0.value }, { $0.value = $1 }, .text),
  ]
  static var blank: Meta { Meta() }
}
