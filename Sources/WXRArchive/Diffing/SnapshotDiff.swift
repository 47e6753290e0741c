package import WXRKit

/// What changed from one snapshot of a site to another, entity by entity.
///
/// ```swift
/// let diff = SnapshotDiff(from: old, to: new, packs)
/// let totals = try diff.run { change in print(change.identity) }
/// ```
package struct SnapshotDiff {
  private let old: Snapshot
  private let new: Snapshot
  private let packs: PackLibrary
  /// For single lines, which are asked for while all are read.
  private let linePacks: PackLibrary
  package var volatile = VolatileFields()

  package init(from old: Snapshot, to new: Snapshot, _ packs: PackLibrary) {
    self.old = old
    self.new = new
    self.packs = packs
    linePacks = PackLibrary(packs)
  }

  /// An entity that differs.
  package struct Change: Sendable {
    package var identity: EntityIdentity
    package var kind: Kind
    /// The line before; nil where the entity is new.
    package var old: JSONTree?
    /// The line now; nil where it is gone.
    package var new: JSONTree?
    /// The fields that differ, of a changed entity.
    package var fields: [FieldChange] = []
  }

  package enum Kind: String, Sendable, CaseIterable {
    case added, removed, changed
    /// Only fields have changed that change by themselves.
    case volatile
  }

  /// How many entities of each kind there are, and how many lines stand at another place.
  package struct Totals: Hashable, Sendable {
    package var counts: [Kind: Int] = [:]
    package var moved = 0

    package subscript(kind: Kind) -> Int { counts[kind, default: 0] }

    /// Whether nothing differs but what changes by itself.
    package var isSame: Bool { self[.added] + self[.removed] + self[.changed] + moved == 0 }
  }

  package func run(_ body: (Change) throws -> Void) throws -> Totals {
    var totals = Totals()
    let before = old.entities.stream.recipe
    let after = new.entities.stream.recipe
    var comparison = LineComparison(packs)
    try comparison.run(from: before, to: after) { line in
      let change = try change(line)
      totals.counts[change.kind, default: 0] += 1
      try body(change)
    }
    for range in MovedRanges(from: before, to: after).ranges {
      unsafe try packs.readLines(Recipe([range])) { _, _ in totals.moved += 1 }
    }
    return totals
  }

  private func change(_ line: LineChange) throws -> Change {
    var change = Change(identity: line.identity, kind: .changed)
    change.old = try line.old.map { try tree(at: $0) }
    change.new = try line.new.map { try tree(at: $0) }
    guard let before = change.old, let after = change.new else {
      change.kind = line.kind == .added ? .added : .removed
      return change
    }
    change.fields = FieldChange.all(from: before, to: after)
    let kind = line.identity.kind
    if change.fields.allSatisfy({ volatile.contains($0, of: kind) }) { change.kind = .volatile }
    return change
  }

  private func tree(at range: PackRange) throws -> JSONTree {
    let bytes = try linePacks.line(at: range)
    do throws(JSONFault) {
      return try JSONTree(parsing: bytes, depth: 2 * Limits().elementDepth + 8)
    } catch {
      throw ArchiveError(
        .damaged, "A line is no JSON: \(error.reason).",
        place: PackStream.entities.path(ofPack: range.pack).text)
    }
  }
}
