import WXRKit

/// Looks into a site's packs: whether each snapshot can be put together and is what it says.
package struct ContentVerification {
  private let site: ArchivedSite
  private let onlyHead: Bool

  /// - Parameter onlyHead: whether only the last snapshot is looked at.
  package init(_ object: StoredObject, onlyHead: Bool = false) {
    site = ArchivedSite(object)
    self.onlyHead = onlyHead
  }

  /// Looks at the snapshots; gives how many unpacked bytes that was.
  package func run(
    _ findings: inout ArchiveFindings, check: () throws -> Void = {}
  ) throws -> VerifiedWork {
    var work = VerifiedWork()
    let numbers = site.snapshotNumbers
    let packs = site.packs()
    for number in onlyHead ? numbers.suffix(1) : numbers[...] {
      try check()
      let place = "v\(number)/content/\(Snapshot.path)"
      do {
        let snapshot = try site.snapshot(number)
        if snapshot.number != number {
          findings.add("A004", place, "It says that it is the snapshot \(snapshot.number).")
        }
        try look(at: snapshot, packs, place, &findings, &work, check)
      } catch let error as ArchiveError where error.code == .damaged || error.code == .notFound {
        findings.add("A004", place, error.reason)
      }
    }
    return work
  }

  private func look(
    at snapshot: Snapshot, _ packs: PackLibrary, _ place: String,
    _ findings: inout ArchiveFindings, _ work: inout VerifiedWork, _ check: () throws -> Void
  ) throws {
    for original in snapshot.originals {
      let name = "the original “\(original.name)”"
      try prove(original.stream, of: .original, name, packs, place, &findings, &work, check)
    }
    let isWhole = try prove(
      snapshot.entities.stream, of: .entities, "the entity lines", packs, place, &findings, &work,
      check)
    guard isWhole else { return }
    var lines = EntityLineCheck()
    unsafe try packs.readLines(snapshot.entities.stream.recipe) { line, _ in
      unsafe lines.add(line)
    }
    lines.finish()
    for fault in lines.faults { findings.add("A002", place, fault) }
    if lines.count != snapshot.entities.lines || lines.kinds != snapshot.counts.byKind {
      findings.add("A003", place, "Its counts are not those of its entity lines.")
    }
  }

  /// Whether a stream's bytes are those that were taken in.
  @discardableResult
  private func prove(
    _ stored: StoredStream, of stream: PackStream, _ name: String, _ packs: PackLibrary,
    _ place: String, _ findings: inout ArchiveFindings, _ work: inout VerifiedWork,
    _ check: () throws -> Void
  ) throws -> Bool {
    var digester = Digester(Digester.Common.sha256)
    var length = 0
    do {
      unsafe try packs.read(stored.recipe, of: stream) { piece in
        unsafe digester.update(UnsafeRawBufferPointer(piece))
        length += piece.count
        try check()
      }
    } catch let error as ArchiveError where error.code == .damaged || error.code == .notFound {
      findings.add("A001", place, "\(name) cannot be put together: \(error)")
      return false
    }
    work.bytes += length
    guard length == stored.bytes, digester.finish().hex == stored.sha256 else {
      findings.add("A001", place, "\(name) does not come out as it was taken in.")
      return false
    }
    return true
  }
}

extension EntityCounts {
  /// As kinds of lines are named.
  fileprivate var byKind: [String: Int] {
    let all = [
      "site": sites, "author": authors, "term": terms, "item": items, "comment": comments,
    ]
    return all.filter { $0.value > 0 }
  }
}
