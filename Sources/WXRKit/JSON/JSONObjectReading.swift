extension JSONParser {
  /// Reads an object with the keys of its kind. Unknown, repeated and null keys are oddities: an
  /// unknown one is passed over, of a repeated one the last counts, null is no value.
  mutating func object<Root: JSONObject>() throws(JSONFault) -> Root {
    let start = position
    var root = Root.blank
    var seen = SeenKeys()
    try beginObject()
    while let key = try nextKey() {
      let place = keyPosition
      guard let number = Root.place(of: key, after: seen.last) else {
        oddities.append(JSONOddity(kind: .unknownKey(key), offset: place))
        try skipValue()
        continue
      }
      if !seen.insert(number) {
        oddities.append(JSONOddity(kind: .repeatedKey(key), offset: place))
      }
      try read(Root.fields[number], key, into: &root)
    }
    if let missing = Root.fields.indices.first(where: { Root.isMissing($0, in: seen) }) {
      throw fault("the key `\(Root.fields[missing].name.text)` is missing", at: start)
    }
    return root
  }

  private mutating func read<Root: JSONObject>(
    _ field: JSONField<Root>, _ key: String, into root: inout Root
  ) throws(JSONFault) {
    guard let read = field.read else { return try skipValue() }
    let place = position
    if skipNull() {
      oddities.append(JSONOddity(kind: .null(key), offset: place))
    } else {
      try read(&root, &self)
    }
  }
}

/// Which keys of an object were read: one bit each.
private struct SeenKeys {
  private var bits: UInt64 = 0
  /// The key that was read last; keys come sorted, so the next is most likely near.
  private(set) var last = -1

  /// Whether the key is new.
  mutating func insert(_ number: Int) -> Bool {
    last = number
    defer { bits |= 1 << number }
    return !contains(number)
  }

  func contains(_ number: Int) -> Bool { bits & 1 << number != 0 }
}

extension JSONObject {
  /// The place of a key among ``fields``, looked for behind the one that was read last first.
  fileprivate static func place(of key: String, after last: Int) -> Int? {
    let fields = fields
    return (last + 1..<fields.count).first { fields[$0].name.text == key }
      ?? (0..<last + 1).first { fields[$0].name.text == key }
  }

  fileprivate static func isMissing(_ number: Int, in seen: SeenKeys) -> Bool {
    let field = fields[number]
    return field.isRequired && field.read != nil && !seen.contains(number)
  }
}
