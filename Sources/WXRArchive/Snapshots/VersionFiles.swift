internal import WXRKit

/// What a version holds beside its new packs: the earlier packs that it draws on, the snapshot, the
/// schema, and what was found in the export.
struct VersionFiles {
  private let site: ArchivedSite?
  private let made: SnapshotMaker.Made

  /// - Parameter site: the site before the version; nil if it is the first.
  init(_ site: ArchivedSite?, _ made: SnapshotMaker.Made) {
    self.site = site
    self.made = made
  }

  static let schema: StoredPath = "schema/entities-1.schema.json"
  static let diagnostics: StoredPath = "diagnostics.ndjson.gz"

  func add(to version: inout NewVersion) throws {
    for stream in PackStream.allCases {
      for number in made.snapshot.packs(of: stream) where number != made.snapshot.number {
        let path = stream.path(ofPack: number)
        guard let digest = site?.digest(of: path, in: number) else {
          throw ArchiveError.damagedPack(path.text, "it is not there")
        }
        try version.carry(path, digest)
      }
    }
    try version.add(Snapshot.path, made.snapshot.json)
    try add(Self.schema, Array(EntitySchema.json.utf8), to: &version)
    if !made.diagnostics.isEmpty { try add(Self.diagnostics, try findings(), to: &version) }
  }

  /// Adds a file, unless an earlier version has the same bytes.
  private func add(
    _ path: StoredPath, _ bytes: [UInt8], to version: inout NewVersion
  ) throws(ArchiveError) {
    let digest = Digester.digest(of: bytes.span, Digester.Common.sha512).hex
    if site?.inventory.manifest[digest] != nil {
      try version.carry(path, digest)
    } else {
      try version.add(path, bytes)
    }
  }

  /// The findings as lines, packed; places are offsets in the original bytes.
  private func findings() throws -> [UInt8] {
    var report = FindingReport()
    let named = made.diagnostics.map { finding in
      var finding = finding
      finding.source = finding.source.map { DocumentName.file(of: $0) }
      return finding
    }
    report.add(named, places: nil)
    var sink = BytesSink()
    try report.finish(to: &sink)
    let lines = sink.bytes
    let packed = try unsafe lines.withUnsafeBufferPointer { bytes throws(ArchiveError) in
      unsafe try GzipMember.packed(bytes)
    }
    return unsafe Array(packed.bytes)
  }
}
