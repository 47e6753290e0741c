/// A meta value that is serialised PHP or JSON, as `--decode-meta` shows it: each value with its
/// type, for PHP's arrays have an order and JSON's numbers lose digits.
///
/// `{"array":[[{"int":"0"},{"string":"sea"}]]}`
struct DecodedMeta {
  let value: PHPValue

  /// nil for plain text and for what does not parse.
  init?(_ text: String) {
    if let value = try? PHPValue.maybeUnserialized(text) {
      self.value = value
    } else if let value = PHPValue(json: text) {
      self.value = value
    } else {
      return nil
    }
  }

  func write(to json: inout JSONWriter) { Self.write(value, to: &json) }

  private static func write(_ value: PHPValue, to json: inout JSONWriter) {
    switch value {
    case .null: json.literal("null")
    case .array(let entries): write(entries, to: &json)
    case .object(let object): write(object, to: &json)
    default:
      json.beginObject()
      writeScalar(value, to: &json)
      json.endObject()
    }
  }

  private static func writeScalar(_ value: PHPValue, to json: inout JSONWriter) {
    switch value {
    case .bool(let flag):
      json.key("bool")
      json.literal(flag ? "true" : "false")
    case .int(let number):
      json.key("int")
      json.string(String(number))
    case .double(let number):
      json.key("float")
      json.string(PHPDouble.text(number))
    case .string(let string): write(string, to: &json)
    default:
      json.key("recursion")
      json.literal("true")
    }
  }

  private static func write(_ string: PHPString, to json: inout JSONWriter) {
    json.key(string.text == nil ? "b64" : "string")
    json.string(string.text ?? Base64.encode(string.bytes))
  }

  private static func write(_ entries: [PHPValue.Entry], to json: inout JSONWriter) {
    json.beginObject()
    json.key("array")
    json.beginList()
    for entry in entries {
      json.beginList()
      write(entry.key.value, to: &json)
      write(entry.value, to: &json)
      json.endList()
    }
    json.endList()
    json.endObject()
  }

  private static func write(_ object: PHPValue.Object, to json: inout JSONWriter) {
    json.beginObject()
    json.key("object")
    json.string(object.className.description)
    json.key("properties")
    json.beginList()
    for property in object.properties {
      json.beginList()
      writeName(property.name, to: &json)
      write(property.value, to: &json)
      json.endList()
    }
    json.endList()
    json.endObject()
  }

  private static func writeName(_ name: PHPString, to json: inout JSONWriter) {
    if let text = name.text {
      json.string(text)
    } else {
      write(.string(name), to: &json)
    }
  }
}

extension PHPValue.Key {
  fileprivate var value: PHPValue {
    switch self {
    case .int(let number): .int(number)
    case .string(let string): .string(string)
    }
  }
}
