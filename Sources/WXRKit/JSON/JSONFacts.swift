extension JSONWriter {
  /// Writes an object of those facts that are known, in the order given; nothing if none is.
  mutating func facts(_ key: JSONName, _ facts: (name: StaticString, value: String?)...) {
    guard facts.contains(where: { $0.value != nil }) else { return }
    self.key(key)
    beginObject()
    for fact in facts {
      guard let value = fact.value else { continue }
      self.key(fact.name.description)
      string(value)
    }
    endObject()
  }
}
