/// A thing that is written as an object with a fixed set of keys.
protocol JSONObject: Sendable {
  /// Its keys, sorted by UTF-16 code units as canonical JSON wants them: the one place that says
  /// how they are written, read, and described by the schema.
  static var fields: [JSONField<Self>] { get }

  /// The object without any key, for reading into.
  static var blank: Self { get }
}

/// One key of an object: its name, its shape, how it is written and read.
struct JSONField<Root: JSONObject>: Sendable {
  let name: JSONName
  let shape: JSONShape
  /// Whether the key is always there.
  let isRequired: Bool
  /// Writes key and value; nothing if the value is absent.
  let write: @Sendable (Root, inout JSONWriter) -> Void
  /// Reads the value behind the key; nil for what is made anew when it is written.
  let read: (@Sendable (inout Root, inout JSONParser) throws(JSONFault) -> Void)?

  /// A property that is written if it is there. (Key paths would read better than two closures,
  /// but cost a third of the writer's time.)
  init<Value: JSONValue>(
    _ name: String, _ get: @escaping @Sendable (Root) -> Value,
    _ set: @escaping @Sendable (inout Root, Value) -> Void, _ shape: JSONShape,
    isRequired: Bool = false
  ) {
    let key = JSONName(name)
    self.name = key
    self.shape = shape
    self.isRequired = isRequired
    write = { root, json in
      let value = get(root)
      guard !value.isAbsent else { return }
      json.key(key)
      value.write(to: &json)
    }
    read = { root, json throws(JSONFault) in set(&root, try Value(json: &json)) }
  }

  private init(
    _ name: JSONName, _ shape: JSONShape, isRequired: Bool = false,
    write: @escaping @Sendable (Root, inout JSONWriter) -> Void,
    read: (@Sendable (inout Root, inout JSONParser) throws(JSONFault) -> Void)? = nil
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.write = write
    self.read = read
  }
}

extension JSONField {
  /// What is the same for all of a kind, such as the kind's own name.
  static func constant(_ name: String, _ value: String) -> Self {
    let key = JSONName(name)
    return Self(
      key, .constant(value), isRequired: true,
      write: { _, json in
        json.key(key)
        json.string(value)
      })
  }

  /// What is worked out when it is written and passed over when it is read.
  static func computed(
    _ name: String, _ shape: JSONShape,
    write: @escaping @Sendable (JSONName, Root, inout JSONWriter) -> Void,
    read: (@Sendable (inout Root, inout JSONParser) throws(JSONFault) -> Void)? = nil
  ) -> Self {
    let key = JSONName(name)
    return Self(key, shape, write: { write(key, $0, &$1) }, read: read)
  }
}

extension JSONObject {
  func write(to json: inout JSONWriter) {
    json.beginObject()
    let fields = Self.fields
    // By index, for a field itself would be copied, closures and all.
    for place in fields.indices { fields[place].write(self, &json) }
    json.endObject()
  }
}
