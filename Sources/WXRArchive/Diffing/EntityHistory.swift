internal import WXRKit

extension PackLibrary {
  /// The line of an entity; nil if the snapshot has none. Reads the lines up to it.
  ///
  /// A comment may be named without its item: then the first one of that id counts.
  package func line(of wanted: EntityIdentity, in snapshot: Snapshot) throws -> [UInt8]? {
    let found = LineSearch()
    do {
      unsafe try readLines(snapshot.entities.stream.recipe) { line, _ in
        guard let identity = unsafe EntityIdentity(line: line), identity.answers(to: wanted) else {
          return
        }
        found.line = unsafe Array(line)
        throw LineSearch.Done()
      }
    } catch is LineSearch.Done {}
    return found.line
  }
}

private final class LineSearch {
  var line: [UInt8]?
  struct Done: Error {}
}

extension EntityIdentity {
  fileprivate func answers(to wanted: EntityIdentity) -> Bool {
    if self == wanted { return true }
    guard kind == .comment, wanted.kind == .comment, !wanted.key.contains("/") else { return false }
    return key.hasSuffix("/\(wanted.key)")
  }
}

/// What became of one entity from snapshot to snapshot.
package struct EntityHistory {
  private let site: ArchivedSite
  private let identity: EntityIdentity

  package init(_ identity: EntityIdentity, in site: ArchivedSite) {
    self.identity = identity
    self.site = site
  }

  /// A snapshot in which the entity is not what it was in the one before.
  package struct Step: Sendable {
    package var snapshot: Snapshot
    package var kind: LineChange.Kind
    /// The fields that differ, where it was changed.
    package var fields: [FieldChange]
  }

  /// The steps, the first one first. Reads each snapshot's lines up to the entity's.
  package func steps() throws -> [Step] {
    let packs = site.packs()
    var steps: [Step] = []
    var last: [UInt8]?
    for number in site.snapshotNumbers {
      let snapshot = try site.snapshot(number)
      let line = try packs.line(of: identity, in: snapshot)
      defer { last = line }
      guard line != last else { continue }
      let kind: LineChange.Kind = last == nil ? .added : line == nil ? .removed : .changed
      let fields = kind == .changed ? Self.fields(last ?? [], line ?? []) : []
      steps.append(Step(snapshot: snapshot, kind: kind, fields: fields))
    }
    return steps
  }

  private static func fields(_ old: [UInt8], _ new: [UInt8]) -> [FieldChange] {
    let depth = 2 * Limits().elementDepth + 8
    guard let before = try? JSONTree(parsing: old, depth: depth),
      let after = try? JSONTree(parsing: new, depth: depth)
    else { return [] }
    return FieldChange.all(from: before, to: after)
  }
}
