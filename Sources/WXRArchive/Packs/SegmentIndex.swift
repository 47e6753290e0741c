/// What the packs of an epoch hold: the digest of each segment and where it is.
///
/// About 60 bytes a segment. Of equal segments the first counts, but for the one that is
/// expected where it is looked for: so that ranges become long.
package struct SegmentIndex: Sendable {
  private var entries: [Entry] = []
  /// Numbers of entries from 1 on, by digest; an open hash table that is never more than half full.
  private var slots = [UInt32](repeating: 0, count: 1024)

  private struct Entry: Sendable {
    var digest: SegmentDigest
    var offset: Int
    var pack: UInt32
    var length: UInt32
  }

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// Adds a segment that follows those added before.
  package mutating func add(_ digest: SegmentDigest, at range: PackRange) {
    if entries.count * 2 >= slots.count { grow() }
    entries.append(
      Entry(
        digest: digest, offset: range.offset, pack: UInt32(range.pack),
        length: UInt32(range.length)))
    insert(entries.count - 1)
  }

  /// The number of an equal segment; nil if there is none.
  ///
  /// - Parameter expected: the number that it has if the stream goes on as it did before.
  package func find(_ digest: SegmentDigest, expected: Int) -> Int? {
    if expected < entries.count, entries[expected].digest == digest { return expected }
    var slot = digest.slot & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if entries[number].digest == digest { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  package func range(of number: Int) -> PackRange {
    let entry = entries[number]
    return PackRange(pack: Int(entry.pack), offset: entry.offset, length: Int(entry.length))
  }

  private mutating func insert(_ number: Int) {
    let digest = entries[number].digest
    var slot = digest.slot & (slots.count - 1)
    while slots[slot] != 0 {
      if entries[Int(slots[slot]) - 1].digest == digest { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(number + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in entries.indices { insert(number) }
  }
}

/// The SHA-256 of a segment.
package struct SegmentDigest: Hashable, Sendable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// - Precondition: there are 32 bytes.
  package init(_ bytes: [UInt8]) {
    precondition(bytes.count == 32)
    func word(_ start: Int) -> UInt64 {
      bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(8), word(16), word(24))
  }

  var slot: Int { Int(truncatingIfNeeded: words.0) }

  package static func == (left: Self, right: Self) -> Bool { left.words == right.words }
  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
