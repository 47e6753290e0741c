/// The elements that are open at the cursor, from the root inwards.
@safe struct OpenElements: ~Copyable {
  struct Entry {
    /// Which of WXR's elements it is; nil for any other.
    var element: Element?
    /// Whether a prefix has another meaning here than on `rss`.
    var isRebound: Bool
    /// Whether the file lacks its start tag, and so may lack its end tag.
    var isImplied = false
    /// Whether it is an element of HTML, which has no place between WXR's own.
    var isHTML = false
    /// Whether its start tag in the file has another name than it has here.
    var isRenamed = false
    fileprivate var nameStart: Int
  }

  private var entries: [Entry] = []
  private var names = ByteBuffer(capacity: 1024)
  /// Elements whose tags were left out and whose end tags have not come, with how many elements
  /// were open around each.
  private var leftOut: [(depth: Int, name: UInt64)] = []
  private static let mostLeftOut = 100_000

  var count: Int { entries.count }
  var hasLeftOut: Bool { !leftOut.isEmpty }
  var isEmpty: Bool { entries.isEmpty }
  var last: Entry? { entries.last }

  subscript(index: Int) -> Entry { entries[index] }

  mutating func push(
    _ name: UnsafeBufferPointer<UInt8>, element: Element?, isRebound: Bool,
    isImplied: Bool = false, isHTML: Bool = false, isRenamed: Bool = false
  ) {
    entries.append(
      Entry(
        element: element, isRebound: isRebound, isImplied: isImplied,
        isHTML: isHTML, isRenamed: isRenamed, nameStart: names.count))
    if let start = name.baseAddress { unsafe names.append(start, count: name.count) }
  }

  mutating func pop() {
    guard let entry = entries.popLast() else { return }
    names.truncate(to: entry.nameStart)
    while let last = leftOut.last, last.depth > entries.count { leftOut.removeLast() }
  }

  /// An element begins whose tags are left out: nothing but its own end tag may depend on it, for
  /// it is not in a repaired file.
  mutating func leaveOut(_ name: UnsafeBufferPointer<UInt8>) {
    guard leftOut.count < Self.mostLeftOut else { return }
    unsafe leftOut.append((count, NameTable.hash(name)))
  }

  /// Whether an end tag of this name belongs to an element that was left out, which it ends.
  mutating func endsLeftOut(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard leftOut.last?.depth == count else { return false }
    let hash = unsafe NameTable.hash(name)
    let near = leftOut.suffix(256)
    guard let index = near.lastIndex(where: { $0.name == hash && $0.depth == count }) else {
      return false
    }
    leftOut.removeSubrange(index...)
    return true
  }

  /// The name of an open element as written.
  @inline(__always)
  func name(at index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = entries[index].nameStart
    let end = index + 1 < entries.count ? entries[index + 1].nameStart : names.count
    return unsafe names.bytes(from: start, count: end - start)
  }

  func nameText(at index: Int) -> String {
    unsafe String(decoding: name(at: index), as: UTF8.self)
  }

  /// The innermost open element of this name.
  func lastIndex(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    entries.indices.last { unsafe self.name(at: $0).isEqual(to: name) }
  }

  /// The innermost open element that is this one of WXR's.
  func lastIndex(of element: Element) -> Int? {
    entries.lastIndex { $0.element == element }
  }
}
