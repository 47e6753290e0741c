internal import WXRKit

/// A line that one of two snapshots has and the other has not, or not so.
package struct LineChange: Hashable, Sendable {
  package var identity: EntityIdentity
  /// nil where the entity is new.
  package var old: PackRange?
  /// nil where it is gone.
  package var new: PackRange?

  package var kind: Kind {
    switch (old, new) {
    case (nil, _): .added
    case (_, nil): .removed
    default: .changed
    }
  }

  package enum Kind: String, Sendable, CaseIterable {
    case added, removed, changed
  }
}

/// Tells what changed from one stream of entity lines to another.
///
/// Ranges that both share are not read. The rest is matched by identity; of several lines of one
/// identity the first belongs to the first. Memory: about 150 bytes a line that is not shared.
package struct LineComparison {
  private let packs: PackLibrary
  private var olds: [Old] = []
  private var numbers: [Key: Int] = [:]

  private struct Old {
    var digest: SegmentDigest
    var range: PackRange
    var isMatched = false
  }

  private struct Key: Hashable {
    var identity: EntityIdentity
    var ordinal: Int
  }

  package init(_ packs: PackLibrary) { self.packs = packs }

  /// Gives each change: those of the new stream in its order, then what is gone in the old one's.
  package mutating func run(
    from old: Recipe, to new: Recipe, _ body: (LineChange) throws -> Void
  ) throws {
    try note(old.subtracting(new))
    var digester = Digester(Digester.Common.sha256)
    unsafe try packs.readLines(new.subtracting(old)) { line, range in
      guard let identity = unsafe EntityIdentity(line: line) else { return }
      guard let number = match(identity) else {
        return try body(LineChange(identity: identity, old: nil, new: range))
      }
      unsafe digester.update(UnsafeRawBufferPointer(line))
      guard olds[number].digest != SegmentDigest(digester.finish().bytes) else { return }
      try body(LineChange(identity: identity, old: olds[number].range, new: range))
    }
    try tellRemoved(body)
  }

  private mutating func note(_ recipe: Recipe) throws {
    var digester = Digester(Digester.Common.sha256)
    unsafe try packs.readLines(recipe) { line, range in
      guard let identity = unsafe EntityIdentity(line: line) else { return }
      unsafe digester.update(UnsafeRawBufferPointer(line))
      var key = Key(identity: identity, ordinal: 0)
      while numbers[key] != nil { key.ordinal += 1 }
      numbers[key] = olds.count
      olds.append(Old(digest: SegmentDigest(digester.finish().bytes), range: range))
    }
  }

  /// The first old line of an identity that has no new one yet.
  private mutating func match(_ identity: EntityIdentity) -> Int? {
    var key = Key(identity: identity, ordinal: 0)
    while let number = numbers[key] {
      if !olds[number].isMatched {
        olds[number].isMatched = true
        return number
      }
      key.ordinal += 1
    }
    return nil
  }

  private func tellRemoved(_ body: (LineChange) throws -> Void) throws {
    let identities = Dictionary(uniqueKeysWithValues: numbers.map { ($0.value, $0.key.identity) })
    for (number, old) in olds.enumerated() where !old.isMatched {
      guard let identity = identities[number] else { continue }
      try body(LineChange(identity: identity, old: old.range, new: nil))
    }
  }
}
