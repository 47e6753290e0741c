/// The names that a document uses, each looked up once: what it is, and whether libxml2's
/// dictionary, which never forgets, has room for it.
@safe struct NameTable: ~Copyable {
  /// What a name stands for.
  struct Entry {
    var element: Element?
    /// Whether the name may be handed on: it is a name of XML, and the dictionary has room.
    var isUsable: Bool
    /// Whether it has a prefix that `rss` does not declare.
    var isUndeclared = false
    /// Whether it is the name of an element of HTML.
    var isHTML = false
    fileprivate var start = 0
    fileprivate var length = 0
    fileprivate var hash: UInt64 = 0
  }

  /// Bytes of distinct names that are handed on at most; libxml2 stops at about ten million.
  private static let room = 4 << 20
  private static let longestName = 1000

  private var slots = [Int32](repeating: -1, count: 512)
  private var entries: [Entry] = []
  private var bytes = ByteBuffer(capacity: 4096)
  var scope = NamespaceScope() {
    didSet { forget() }
  }

  /// The entry of a name that was looked up before.
  @inline(__always)
  func known(_ name: UnsafeBufferPointer<UInt8>) -> Entry? {
    let hash = unsafe Self.hash(name)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, unsafe isEqual(entry, name) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The entry of a name as written.
  mutating func entry(_ name: UnsafeBufferPointer<UInt8>) -> Entry {
    let hash = unsafe Self.hash(name)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, unsafe isEqual(entry, name) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return unsafe add(name, hash: hash, slot: slot)
  }

  private mutating func add(
    _ name: UnsafeBufferPointer<UInt8>, hash: UInt64, slot: Int
  ) -> Entry {
    let text = unsafe String(decoding: name, as: UTF8.self)
    let fits = name.count <= Self.longestName && bytes.count + name.count <= Self.room
    // U+FFFD is a letter of names, so what stands for bad bytes would pass for one.
    let isUTF8 = unsafe text.utf8.elementsEqual(name)
    var entry = Entry(
      element: scope.element(qualifiedName: text[...]),
      isUsable: fits && isUTF8 && CharacterClass.isName(text))
    entry.isUndeclared = scope.isUndeclared(text)
    entry.isHTML = entry.element == nil && StrayHTML.isElement(text)
    guard fits else { return entry }
    entry.start = bytes.count
    entry.length = name.count
    entry.hash = hash
    unsafe bytes.append(contentsOf: name)
    slots[slot] = Int32(entries.count)
    entries.append(entry)
    if entries.count * 2 > slots.count { rehash() }
    return entry
  }

  private func isEqual(_ entry: Entry, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.length == name.count else { return false }
    return unsafe bytes.bytes(from: entry.start, count: entry.length).isEqual(to: name)
  }

  private mutating func rehash() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// What names stand for depends on the scope: look them up again. What the dictionary holds, it
  /// goes on holding, so the bytes still count.
  private mutating func forget() {
    entries.removeAll(keepingCapacity: true)
    slots = [Int32](repeating: -1, count: slots.count)
  }

  /// From the two ends of a name of up to 16 bytes, which overlap and so hold it all; of every byte
  /// (FNV-1a) where a longer name's middle could differ.
  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard (8...16).contains(name.count), let base = name.baseAddress else {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in name.indices {
        hash = unsafe (hash ^ UInt64(name[index])) &* 0x100_0000_01B3
      }
      return hash ^ (hash >> 32)
    }
    let raw = unsafe UnsafeRawPointer(base)
    let first = unsafe raw.loadUnaligned(as: UInt64.self)
    let last = unsafe raw.loadUnaligned(fromByteOffset: name.count - 8, as: UInt64.self)
    let hash =
      (first &* 0x9E37_79B9_7F4A_7C15) ^ (last &+ UInt64(name.count)) &* 0xC2B2_AE3D_27D4_EB4F
    return hash ^ (hash >> 29)
  }
}
