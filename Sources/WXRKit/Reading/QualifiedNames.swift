/// The names of a document's elements, each resolved once.
struct QualifiedNames {
  /// A name as libxml2 gives it, and what it stands for.
  struct Entry {
    var element: Element?
    var local: String
    var prefix: String?
    var uri: String?
  }

  private(set) var entries: [Entry] = []
  var scope = NamespaceScope()

  subscript(id: Int) -> Entry { entries[id] }

  @inline(__always)
  func element(_ id: Int) -> Element? { entries[id].element }

  mutating func add(local: String, prefix: String?, uri: String?) -> Int {
    var entry = Entry(element: nil, local: local, prefix: prefix, uri: uri)
    if prefix == nil, uri == nil, let colon = local.firstIndex(of: ":") {
      entry.prefix = String(local[..<colon])
      entry.local = String(local[local.index(after: colon)...])
    }
    entry.element = scope.family(prefix: entry.prefix ?? "", uri: uri)
      .flatMap { Vocabulary.element($0, entry.local) }
    entries.append(entry)
    return entries.count - 1
  }
}
