/// Two lists of changes as one: those of a document, and those of what the first ones make of it.
///
/// Changes of both lists that touch the same bytes become one, which mends what the second list
/// says: where a whole field is written anew, the characters that were mended in it are no changes
/// of their own.
struct ComposedEntries {
  private var first: MergedEntries
  private var second: MergedEntries
  private var nextFirst: EditSpool.Entry?
  private var nextSecond: EditSpool.Entry?
  /// What is added to an offset of the document where no change is.
  private var shift = 0
  /// The number of the second list's first finding.
  private let base: Int

  init(
    _ first: MergedEntries, _ second: MergedEntries, numberedFrom base: Int
  ) throws(ReadError) {
    self.first = first
    self.second = second
    self.base = base
    nextFirst = try self.first.next()
    nextSecond = try self.second.next()
  }

  mutating func next() throws(ReadError) -> EditSpool.Entry? {
    guard let mine = nextFirst else { return try takeSecond() }
    guard let other = nextSecond else { return try takeFirst() }
    let place = self.place(of: mine)
    if place.upperBound <= other.range.lowerBound { return try takeFirst() }
    if other.range.upperBound <= place.lowerBound { return try takeSecond() }
    return try takeBoth(place, other.range)
  }

  /// Where a change's new bytes stand.
  private func place(of entry: EditSpool.Entry) -> Range<Int> {
    let start = entry.range.lowerBound + shift
    return start..<start + entry.replacement.count
  }

  private mutating func takeFirst() throws(ReadError) -> EditSpool.Entry? {
    guard let taken = nextFirst else { return nil }
    shift += taken.replacement.count - taken.range.count
    nextFirst = try first.next()
    return taken
  }

  private mutating func takeSecond() throws(ReadError) -> EditSpool.Entry? {
    guard var taken = nextSecond else { return nil }
    nextSecond = try second.next()
    taken.range = taken.range.lowerBound - shift..<taken.range.upperBound - shift
    taken.finding += base
    return taken
  }

  /// A chain of changes of which each touches the next, from the two on that are next.
  private mutating func takeBoth(
    _ mine: Range<Int>, _ other: Range<Int>
  ) throws(ReadError) -> EditSpool.Entry? {
    let lower =
      mine.lowerBound <= other.lowerBound
      ? nextFirst?.range.lowerBound ?? 0 : other.lowerBound - shift
    var end = min(mine.lowerBound, other.lowerBound)
    var chain = Chain(start: end)
    var upper = lower
    while true {
      if let entry = nextFirst, chain.isShort || place(of: entry).lowerBound < end {
        let place = self.place(of: entry)
        chain.firsts.append((place, entry.replacement))
        _ = try takeFirst()
        (end, upper) = (max(end, place.upperBound), entry.range.upperBound)
      } else if let entry = nextSecond, chain.seconds.isEmpty || entry.range.lowerBound < end {
        chain.seconds.append(entry)
        nextSecond = try second.next()
        end = max(end, entry.range.upperBound)
      } else {
        break
      }
    }
    // The last one that reaches the end says where that is in the document.
    if chain.firsts.last.map({ $0.place.upperBound < end }) ?? true { upper = end - shift }
    return EditSpool.Entry(
      range: lower..<upper, finding: (chain.seconds.first?.finding ?? 0) + base,
      replacement: chain.joined(to: end))
  }
}

/// Changes of both lists that are one.
private struct Chain {
  var start: Int
  var firsts: [(place: Range<Int>, bytes: [UInt8])] = []
  var seconds: [EditSpool.Entry] = []

  var isShort: Bool { firsts.isEmpty }

  /// What the second changes leave of the first ones' bytes, with their own.
  func joined(to end: Int) -> [UInt8] {
    var result: [UInt8] = []
    var position = start
    for entry in seconds {
      copy(position, entry.range.lowerBound, to: &result)
      result += entry.replacement
      position = entry.range.upperBound
    }
    copy(position, end, to: &result)
    return result
  }

  private func copy(_ start: Int, _ end: Int, to result: inout [UInt8]) {
    for (place, bytes) in firsts where place.lowerBound < end && place.upperBound > start {
      let from = max(start, place.lowerBound) - place.lowerBound
      let to = min(end, place.upperBound) - place.lowerBound
      result += bytes[from..<to]
    }
  }
}
