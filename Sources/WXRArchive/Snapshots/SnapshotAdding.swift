package import WXRKit

/// What an adding needs to know beside the export.
package struct AddOptions: Sendable {
  /// How many threads work. The archive's bytes are the same for any number.
  package var jobs = 1
  /// Whether the snapshot is stored whole, as the first of an epoch.
  package var isFull = false
  /// Whether to do all but the commit.
  package var isTrial = false
  /// When the snapshot was taken in: RFC 3339, UTC, to the second.
  package var created: String
  package var user: Inventory.User
  /// The version of `wxr`.
  package var toolVersion: String
  /// For how many seconds to wait for another writer.
  package var patience = 0

  package init(created: String, user: Inventory.User, toolVersion: String) {
    self.created = created
    self.user = user
    self.toolVersion = toolVersion
  }
}

/// What came of an adding.
package enum AddOutcome: Sendable {
  case added(AddedSnapshot)
  /// A snapshot holds these very bytes.
  case unchanged(snapshot: Int)
}

/// A snapshot that was added, compared with the one before it.
package struct AddedSnapshot: Sendable {
  package var snapshot: Snapshot
  package var diagnostics = Diagnostics()
  /// How many entity lines are new, changed, and gone.
  package var added = 0
  package var changed = 0
  package var removed = 0
  /// How many bytes the export has, and how many were stored for it.
  package var bytesIn = 0
  package var bytesStored = 0
  /// Whether more than half of the items are gone: often a partial export.
  package var isShrunk = false

  package var message: String { "+\(added) −\(removed) ~\(changed)" }
}

extension Archive {
  /// Takes an export in as the next snapshot of a site.
  ///
  /// Nothing is written where a snapshot holds the same bytes already. A crash at any moment leaves
  /// all earlier snapshots as they were.
  ///
  /// - Parameter progress: called now and then with the bytes that were read, over two passes; what
  ///   it throws ends the adding.
  /// - Throws: ``ReadError`` if the export cannot be read, ``ArchiveError`` if it cannot be stored.
  package func add(
    _ export: Export, to site: ObjectID, _ options: AddOptions,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> AddOutcome {
    let digests = try OriginalDigests(export, progress: progress)
    if let known = try self.site(site)?.holder(of: digests) { return .unchanged(snapshot: known) }
    var lock = try ObjectLock(root, site, patience: options.patience)
    let outcome: AddOutcome
    do {
      outcome = try SnapshotAdding(export, digests, options).run(&lock) {
        try progress(digests.length + $0)
      }
    } catch {
      // What went wrong first is what counts; the next writer removes what is left.
      try? lock.release()
      throw error
    }
    try lock.release()
    return outcome
  }
}

extension ArchivedSite {
  /// The number of the snapshot that was made of these bytes; nil if none was.
  package func holder(of digests: OriginalDigests) throws(ArchiveError) -> Int? {
    for number in snapshotNumbers.reversed() {
      if digests.isHeld(by: try snapshot(number)) { return number }
    }
    return nil
  }
}

/// The adding of one export to a site that is locked.
struct SnapshotAdding {
  private let export: Export
  private let digests: OriginalDigests
  private let options: AddOptions

  init(_ export: Export, _ digests: OriginalDigests, _ options: AddOptions) {
    self.export = export
    self.digests = digests
    self.options = options
  }

  func run(
    _ lock: inout ObjectLock, progress: @escaping (Int) throws -> Void
  ) throws -> AddOutcome {
    let site = lock.object.map { ArchivedSite($0) }
    if let known = try site?.holder(of: digests) { return .unchanged(snapshot: known) }
    let previous = try site?.snapshotNumbers.last.map { try site?.snapshot($0) } ?? nil
    let packs = site?.packs() ?? PackLibrary()
    let maker = SnapshotMaker(
      export, of: lock.id, number: (site?.inventory.head.number ?? 0) + 1, previous: previous,
      packs: packs, jobs: options.jobs, toolVersion: options.toolVersion)
    var staged = StagedPacks(try lock.beginVersion())
    var made = try maker.make(isFull: options.isFull, to: staged, progress: progress)
    if made.endsEpoch {
      staged = StagedPacks(try lock.beginVersion())
      made = try maker.make(isFull: true, to: staged, progress: progress)
    }
    try check(made.snapshot)
    var added = AddedSnapshot(snapshot: made.snapshot)
    added.diagnostics = made.diagnostics
    added.bytesIn = made.snapshot.originals.reduce(0) { $0 + $1.stream.bytes }
    added.bytesStored = staged.size
    var version = try staged.finish()
    for stream in staged.streams {
      let logical = stream.path(ofPack: made.snapshot.number)
      packs.add(
        made.snapshot.number, of: stream,
        at: "\(lock.stagedObject)/\(version.number)/content/\(logical)")
    }
    try added.compare(with: previous, packs)
    if options.isTrial { return .added(added) }
    try VersionFiles(site, made).add(to: &version)
    let object = try lock.commit(
      version, created: options.created, message: added.message, user: options.user)
    try event(of: added)?.leave(in: object.path, lock.root.changes)
    return .added(added)
  }

  private func event(of added: AddedSnapshot) -> ArchiveEvent? {
    guard InternetDate.isValid(options.created) else { return nil }
    let snapshot = added.snapshot
    let detail: JSONTree = [
      "version": .text("v\(snapshot.number)"),
      "originals": .list(snapshot.originals.map { .text($0.name) }),
      "sha256": .list(snapshot.originalDigests.map { .text($0) }),
      "errors": .integer(snapshot.errors), "warnings": .integer(snapshot.warnings),
    ]
    return ArchiveEvent(
      .ingestion, at: options.created, isSuccess: true, detail: detail,
      agent: (name: "wxr", version: options.toolVersion))
  }

  /// The file must be the one that was looked at first.
  private func check(_ snapshot: Snapshot) throws(ReadError) {
    guard digests.isHeld(by: snapshot) else {
      throw ReadError(
        .inputOutput, "The file changed while it was read. Start again.", source: export.name)
    }
  }
}

extension AddedSnapshot {
  /// Counts what differs from the snapshot before.
  fileprivate mutating func compare(with previous: Snapshot?, _ packs: PackLibrary) throws {
    guard let previous else {
      added = snapshot.counts.lines
      return
    }
    isShrunk = snapshot.counts.items * 2 < previous.counts.items
    var comparison = LineComparison(packs)
    try comparison.run(
      from: previous.entities.stream.recipe, to: snapshot.entities.stream.recipe
    ) { change in
      switch change.kind {
      case .added: added += 1
      case .changed: changed += 1
      case .removed: removed += 1
      }
    }
  }
}

extension OriginalDigests {
  /// All bytes together.
  fileprivate var length: Int { documents.reduce(0) { $0 + $1.bytes } }
}
