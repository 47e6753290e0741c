/// The changes of the whole document in the order of their places.
struct MergedEntries {
  private var entries: EditSpool.Entries
  private var early: ArraySlice<EditSpool.Entry>
  private var upcoming: EditSpool.Entry?

  init(_ entries: consuming EditSpool.Entries, early: [EditSpool.Entry]) throws(ReadError) {
    self.entries = entries
    self.early = early[...]
    upcoming = try self.entries.next()
  }

  mutating func next() throws(ReadError) -> EditSpool.Entry? {
    guard let first = early.first else { return try take() }
    guard var other = upcoming else { return early.popFirst() }
    if first.range.lowerBound <= other.range.lowerBound { return early.popFirst() }
    guard first.range.lowerBound < other.range.upperBound else { return try take() }
    // The root's tag is written anew: what it lacks goes before its end.
    early = early.dropFirst()
    var place = other.replacement.lastIndex(of: UInt8(ascii: ">")) ?? other.replacement.count
    if place > 0, other.replacement[place - 1] == UInt8(ascii: "/") { place -= 1 }
    other.replacement.insert(contentsOf: first.replacement, at: place)
    upcoming = other
    return try take()
  }

  private mutating func take() throws(ReadError) -> EditSpool.Entry? {
    let taken = upcoming
    upcoming = try entries.next()
    return taken
  }
}
