import ArgumentParser
import WXRArchive
import WXRKit

/// `wxr archive show`
struct ArchiveShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows what a snapshot is, or one entity of it.",
    discussion: """
      An entity is named by its kind and identity: item:103, comment:103/11, author:ida,
      term:category/sea, site.

      Examples:
        wxr archive show -a blogs https://example.org/blog
        wxr archive show -a blogs https://example.org/blog@v2 item:103
        wxr archive show -a blogs https://example.org/blog --json
      """)

  @Argument(help: "The site, and with @vN which snapshot; else the last one.")
  var site: SnapshotReference

  @Argument(help: "An entity; without it, the snapshot's counts and provenance.")
  var entity: EntityIdentity?

  @Flag(help: "The snapshot, or the entity's line, as JSON.")
  var json = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let found = try site.site(in: archive.open())
    let snapshot = try found.snapshot(site.number)
    guard let entity else {
      return try json
        ? Results.write(String(decoding: snapshot.json, as: UTF8.self))
        : Results.write(SnapshotText(snapshot, found.version(of: snapshot)).description)
    }
    guard let line = try found.packs().line(of: entity, in: snapshot) else {
      throw ArchiveError(
        .notFound, "The snapshot has no \(entity).", place: "\(found.id)@v\(snapshot.number)")
    }
    guard !json, let tree = try? JSONTree(parsing: line, depth: 512) else {
      return try Results.write(String(decoding: line, as: UTF8.self))
    }
    try Results.write(Console.plain(tree.written()) + "\n")
  }
}

extension EntityIdentity: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

/// A snapshot in words.
struct SnapshotText: CustomStringConvertible {
  private let snapshot: Snapshot
  private let version: Inventory.Version?

  init(_ snapshot: Snapshot, _ version: Inventory.Version?) {
    self.snapshot = snapshot
    self.version = version
  }

  var description: String {
    var lines = [
      ("site", snapshot.site), ("snapshot", "v\(snapshot.number)"), ("added", version?.created),
      ("by", by), ("change", version?.message),
      ("exported", snapshot.export.exportedAt), ("generator", snapshot.export.generator),
      ("WXR", snapshot.export.wxrVersion), ("holds", counts),
    ]
    for original in snapshot.originals { lines.append(("file", Self.text(original))) }
    lines += [
      ("lines", "\(snapshot.entities.lines), \(Bytes(snapshot.entities.stream.bytes))"),
      ("packs", packs), ("found", found), ("made by", "wxr \(snapshot.toolVersion)"),
    ]
    return lines.compactMap { name, value in
      value.map { "\(Self.padded(name)) \(Console.plain($0))\n" }
    }.joined()
  }

  private var by: String? {
    version?.user.map { user in user.name + (user.address.map { " <\($0)>" } ?? "") }
  }

  private var counts: String {
    let counts = snapshot.counts
    let types = counts.itemTypes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    let items = "\(Amount(counts.items, "item"))\(types.isEmpty ? "" : " (\(types))")"
    return [
      items, Amount(counts.comments, "comment").description,
      Amount(counts.terms, "term").description, Amount(counts.authors, "author").description,
    ].joined(separator: ", ")
  }

  private var packs: String {
    PackStream.allCases.map { stream in
      snapshot.packs(of: stream).map { stream.path(ofPack: $0).text }.joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var found: String {
    "\(Amount(snapshot.errors, "error")), \(Amount(snapshot.warnings, "warning"))"
  }

  private static func text(_ original: Snapshot.Original) -> String {
    let container = original.container.map { " in \($0.name)" } ?? ""
    return "\(original.name)\(container), \(Bytes(original.stream.bytes)), SHA-256 "
      + original.stream.sha256
  }

  private static func padded(_ name: String) -> String {
    "\(name):" + String(repeating: " ", count: max(0, 10 - name.count))
  }
}
