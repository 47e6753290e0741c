package import WXRKit

/// Makes a snapshot of an export: writes its packs and says how to put it together again.
///
/// One pass over the export gives both streams. Memory is bounded by the digests of the segments
/// that earlier packs of the epoch hold, about 60 bytes each.
package struct SnapshotMaker {
  package let export: Export
  package let site: ObjectID
  package let number: Int
  /// The snapshot before it.
  package let previous: Snapshot?
  /// The packs of the object.
  package let packs: PackLibrary
  package let jobs: Int
  package let toolVersion: String

  package init(
    _ export: Export, of site: ObjectID, number: Int, previous: Snapshot?, packs: PackLibrary,
    jobs: Int, toolVersion: String
  ) {
    self.export = export
    self.site = site
    self.number = number
    self.previous = previous
    self.packs = packs
    self.jobs = jobs
    self.toolVersion = toolVersion
  }

  /// What was made.
  package struct Made {
    package var snapshot: Snapshot
    package var diagnostics: Diagnostics
    /// Whether it is so scattered that it must be made anew as the first of an epoch.
    package var endsEpoch: Bool
  }

  /// - Parameters:
  ///   - isFull: whether an epoch begins, so that nothing earlier is referred to.
  ///   - progress: called now and then with the bytes that were read; what it throws ends it.
  /// - Throws: ``ReadError`` if the export cannot be read, ``ArchiveError`` if an earlier pack is
  ///   damaged.
  package func make(
    isFull: Bool, to output: any PackOutput, progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> Made {
    let epoch = isFull ? number : previous?.epoch ?? number
    var originalPacks = try KnownPacks(.original, packs, from: epoch, to: number)
    var entityPacks = try KnownPacks(.entities, packs, from: epoch, to: number)
    let press = MemberPress(jobs: jobs, output)
    let feed = try OriginalFeed(
      export.documents, StreamWriter(.original, pack: number, known: originalPacks.index, press))
    let lines = EntityLines(
      StreamWriter(.entities, pack: number, known: entityPacks.index, press))
    let result = try convert(to: lines) { position in
      try feed.advance(to: position)
      try progress(position)
    }
    try feed.finish()
    let entities = try lines.finish()
    try press.finish()
    originalPacks.sizes[number] = feed.packLength
    entityPacks.sizes[number] = lines.packLength
    let snapshot = try snapshot(epoch, feed.stored, entities, result)
    return Made(
      snapshot: snapshot, diagnostics: result.diagnostics,
      endsEpoch: epoch < number
        && (Epoch.isOver(snapshot.recipes(of: .original), sizes: originalPacks.sizes)
          || Epoch.isOver(snapshot.recipes(of: .entities), sizes: entityPacks.sizes))
    )
  }

  /// Writes the entity lines. What cannot be read further ends them, and is an error among the
  /// diagnostics; that the file cannot be read at all, or not be stored, is thrown.
  private func convert(
    to lines: EntityLines, progress: (Int) throws -> Void
  ) throws -> EntityConversion.Result {
    var conversion = EntityConversion(export)
    conversion.jobs = jobs
    var result = EntityConversion.Result()
    var stream = EntityStream(.ndjson)
    var output = lines
    do {
      try conversion.run(to: &output, in: &stream, adding: &result, progress: progress)
    } catch let error as ReadError where error.code == .limit || error.code == .malformed {
      result.diagnostics.add(.unreadableRest(error))
    } catch {
      throw lines.failure ?? error
    }
    return result
  }

  private func snapshot(
    _ epoch: Int, _ originals: [StoredStream], _ entities: StoredStream,
    _ result: EntityConversion.Result
  ) throws -> Snapshot {
    let counts = EntityCounts(result)
    var snapshot = Snapshot(
      site: site.rawValue, number: number, epoch: epoch,
      entities: Snapshot.Entities(
        schema: EntitySchema.name, lines: counts.lines, stream: entities),
      toolVersion: toolVersion)
    snapshot.export = Snapshot.ExportFacts(result.sites)
    snapshot.counts = counts
    snapshot.errors = result.diagnostics.count(of: .error)
    snapshot.warnings = result.diagnostics.count(of: .warning)
    var containers = ContainerDigests()
    for (document, stored) in zip(export.documents, originals) {
      snapshot.originals.append(
        Snapshot.Original(
          name: DocumentName(document).file, stream: stored,
          container: try containers.container(of: document)))
    }
    return snapshot
  }
}

/// What earlier packs of the epoch hold of a stream.
private struct KnownPacks {
  var index = SegmentIndex()
  /// How many bytes each pack holds unpacked.
  var sizes: [Int: Int] = [:]

  init(_ stream: PackStream, _ packs: PackLibrary, from epoch: Int, to number: Int) throws {
    for pack in packs.numbers(of: stream) where pack >= epoch && pack < number {
      sizes[pack] = try packs.index(pack, of: stream, in: &index)
    }
  }
}

extension Diagnostic {
  /// The entities end where nothing more could be read.
  fileprivate static func unreadableRest(_ error: ReadError) -> Diagnostic {
    Diagnostic(
      code: error.code == .limit ? Code(rawValue: "WXR003") : .truncated, severity: .error,
      message: error.reason, action: "entities as far as they could be read",
      location: error.location, source: error.source)
  }
}

extension EntityCounts {
  fileprivate init(_ result: EntityConversion.Result) {
    self.init()
    sites = result.sites.count
    authors = result.authors
    terms = result.terms
    items = result.items
    comments = result.comments
    for (type, count) in result.itemTypes { itemTypes[type.rawValue, default: 0] += count }
  }
}

extension Snapshot.ExportFacts {
  /// The first of each that the export's documents say.
  fileprivate init(_ sites: [Site]) {
    self.init()
    exportedAt = sites.lazy.compactMap(\.exportedAt).first?.description
    generator = sites.lazy.flatMap(\.generators).first
    wxrVersion = sites.lazy.compactMap(\.wxrVersion).first
  }
}
