/// The first eight bytes of a lower-cased name in one integer, and the name's length: what names
/// of elements and attributes are compared by. All names of HTML differ in it.
struct PackedName: Hashable {
  var head: UInt64
  var count: Int

  init(_ name: some Collection<UInt8>) {
    head = 0
    for byte in name.prefix(8) { head = head << 8 | UInt64(byte.lowercasedASCII) }
    count = name.count
  }

  /// The letters and digits that stand from a place on.
  init(wordIn bytes: [UInt8], from start: Int) {
    head = 0
    var index = start
    while index < bytes.count, bytes[index].isASCIIAlphanumeric {
      if index - start < 8 { head = head << 8 | UInt64(bytes[index].lowercasedASCII) }
      index += 1
    }
    count = index - start
  }

  /// A slot in a table of 1,024.
  var slot: Int {
    Int(truncatingIfNeeded: ((head &+ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}

/// Values by name, looked up by packed name; small, fixed, and filled once.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [PackedName]
  private var values: [Value?]
  private static var free: PackedName { PackedName(EmptyCollection()) }

  init(_ entries: [(String, Value)]) {
    keys = Array(repeating: Self.free, count: 1024)
    values = Array(repeating: nil, count: 1024)
    for (name, value) in entries {
      let key = PackedName(name.utf8)
      var slot = key.slot
      while values[slot] != nil { slot = (slot + 1) & 1023 }
      keys[slot] = key
      values[slot] = value
    }
  }

  subscript(name: PackedName) -> Value? {
    var slot = name.slot
    while let value = values[slot] {
      if keys[slot] == name { return value }
      slot = (slot + 1) & 1023
    }
    return nil
  }
}
