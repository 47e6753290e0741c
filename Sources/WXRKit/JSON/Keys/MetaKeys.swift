extension Meta: JSONObject, JSONValue {
  static let fields: [JSONField<Meta>] = [
    .computed("decoded", .named("decoded")) { key, meta, json in
      guard json.decodesMeta, let value = meta.value.flatMap(DecodedMeta.init) else { return }
      json.key(key)
      value.write(to: &json)
    },
    JSONField("extensions", \.extensions, .named("extensions")),
    JSONField("key", \.key, .text),
    JSONField("value", \.value, .text),
  ]
  static var blank: Meta { Meta() }
}
