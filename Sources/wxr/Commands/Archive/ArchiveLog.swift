import ArgumentParser
import WXRArchive
import WXRKit

/// `wxr archive log`
struct ArchiveLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Lists the snapshots of a site, or what became of one entity through them.",
    discussion: """
      Snapshots are listed as they were added; +, − and ~ count entities that are new, gone and
      changed.

      Examples:
        wxr archive log -a blogs https://example.org/blog
        wxr archive log -a blogs https://example.org/blog item:103
      """)

  @Argument(help: "The site.")
  var site: SnapshotReference

  @Argument(help: "An entity, such as item:103, comment:103/11, author:ida, term:category/sea.")
  var entity: EntityIdentity?

  @Flag(help: "Order by when the exports were made.")
  var byDate = false

  @Flag(help: "A line of JSON each.")
  var json = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let found = try site.site(in: archive.open())
    guard let entity else { return try listSnapshots(of: found) }
    let steps = try EntityHistory(entity, in: found).steps()
    guard !steps.isEmpty else {
      throw ArchiveError(.notFound, "No snapshot has \(entity).", place: found.id.rawValue)
    }
    for step in steps { try Results.write(json ? line(step) : text(step)) }
  }

  // MARK: Snapshots

  private func listSnapshots(of found: ArchivedSite) throws {
    var snapshots = try found.snapshotNumbers.map { try found.snapshot($0) }
    if byDate {
      snapshots.sort {
        ($0.export.exportedAt ?? "", $0.number) < ($1.export.exportedAt ?? "", $1.number)
      }
    }
    for snapshot in snapshots {
      let version = found.version(of: snapshot)
      try Results.write(json ? line(snapshot, version) : text(snapshot, version))
    }
  }

  private func text(_ snapshot: Snapshot, _ version: Inventory.Version?) -> String {
    let exported = snapshot.export.exportedAt ?? "at an unknown time"
    let names = snapshot.originals.map(\.name).joined(separator: ", ")
    return Console.plain(
      "v\(snapshot.number)  \(version?.created ?? "")  \(version?.message ?? "")  "
        + "\(Amount(snapshot.counts.items, "item")), exported \(exported)  \(names)") + "\n"
  }

  private func line(_ snapshot: Snapshot, _ version: Inventory.Version?) -> String {
    var members: [(String, JSONTree)] = [
      ("snapshot", .integer(snapshot.number)), ("epoch", .integer(snapshot.epoch)),
      ("created", .text(version?.created ?? "")), ("message", .text(version?.message ?? "")),
      ("originals", .list(snapshot.originals.map { .text($0.name) })),
      ("counts", snapshot.counts.tree),
    ]
    if let date = snapshot.export.exportedAt { members.append(("exportedAt", .text(date))) }
    if let name = version?.user?.name { members.append(("by", .text(name))) }
    return JSONTree.object(members).canonical + "\n"
  }

  // MARK: Entities

  private func text(_ step: EntityHistory.Step) -> String {
    let fields = step.fields.map(\.pointer).joined(separator: " ")
    let exported = step.snapshot.export.exportedAt.map { "  exported \($0)" } ?? ""
    return Console.plain(
      "v\(step.snapshot.number)  \(step.kind.rawValue)\(exported)\(fields.isEmpty ? "" : "  ")\(fields)"
    ) + "\n"
  }

  private func line(_ step: EntityHistory.Step) -> String {
    let tree: JSONTree = [
      "snapshot": .integer(step.snapshot.number), "change": .text(step.kind.rawValue),
      "fields": .list(step.fields.map { .text($0.pointer) }),
    ]
    return tree.canonical + "\n"
  }
}
