import ArgumentParser
import WXRArchive
import WXRKit

/// `wxr archive diff`
struct ArchiveDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what changed between two snapshots of a site.",
    discussion: """
      A line an entity: + new, - gone, ~ changed, with the fields that differ. Entities are matched
      by identity: login, taxonomy and slug, id. Fields that change by themselves (locks, counters,
      caches, the hour of the export) are counted only. Exit code 0: the same, 1: different.

      Examples:
        wxr archive diff -a blogs https://example.org/blog
        wxr archive diff -a blogs https://example.org/blog @v1 @v3 --values
        wxr archive diff -a blogs https://example.org/blog --json --ignore '_my_counter'
      """)

  @Argument(help: "The site; with @vN, the older of the two snapshots.")
  var site: SnapshotReference

  @Argument(help: "One snapshot, compared with the last; or two. If none, the last two.")
  var versions: [String] = []

  @Flag(help: "Show what each field was and is.")
  var values = false

  @Flag(help: "Show entities in which only such fields changed, too.")
  var volatile = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: "Further fields that change by themselves: meta keys, or places such as /menuOrder.")
  var ignore: [String] = []

  @Flag(help: "A line of JSON an entity, and the totals.")
  var json = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let found = try site.site(in: archive.open())
    let (older, newer) = try numbers(of: found)
    var diff = SnapshotDiff(
      from: try found.snapshot(older), to: try found.snapshot(newer), found.packs())
    diff.volatile = VolatileFields(ignoring: ignore)
    let usesColor = !json && common.usesColor(on: Console.isOutputTerminal)
    let totals = try diff.run { change in
      guard change.kind != .volatile || volatile else { return }
      try Results.write(
        json
          ? ChangeLine(change).text
          : ChangeText(change, showsValues: values, usesColor: usesColor).description)
    }
    try Results.write(json ? ChangeLine.text(of: totals) : text(totals, older, newer))
    if !totals.isSame { throw ExitCode(1) }
  }

  private func numbers(of found: ArchivedSite) throws -> (Int, Int) {
    let named = try versions.map { word in
      guard let number = SnapshotReference.number(word) else {
        throw UsageError("“\(word)” is no snapshot. Name one such as @v2.")
      }
      return number
    }
    let given = (site.number.map { [$0] } ?? []) + named
    let all = found.snapshotNumbers
    switch given.count {
    case 2: return (given[0], given[1])
    case 1: return (given[0], all.last ?? given[0])
    case 0:
      guard all.count > 1 else {
        throw ArchiveError(
          .notFound, "The site has one snapshot only, so there is nothing to compare.",
          place: found.id.rawValue)
      }
      return (all[all.count - 2], all[all.count - 1])
    default: throw UsageError("Two snapshots are compared, not \(given.count).")
    }
  }

  private func text(_ totals: SnapshotDiff.Totals, _ older: Int, _ newer: Int) -> String {
    let moved = totals.moved > 0 ? ", \(totals.moved) moved" : ""
    return
      "v\(older) to v\(newer): \(totals[.added]) added, \(totals[.removed]) removed, "
      + "\(totals[.changed]) changed, \(totals[.volatile]) volatile\(moved)\n"
  }
}

/// A change as a line of JSON.
struct ChangeLine {
  let text: String

  init(_ change: SnapshotDiff.Change) {
    var members: [(String, JSONTree)] = [
      ("change", .text(change.kind.rawValue)), ("entity", .text(change.identity.description)),
    ]
    if !change.fields.isEmpty { members.append(("fields", .list(change.fields.map(Self.tree)))) }
    text = JSONTree.object(members).canonical + "\n"
  }

  static func text(of totals: SnapshotDiff.Totals) -> String {
    let counts = SnapshotDiff.Kind.allCases.map { ($0.rawValue, JSONTree.integer(totals[$0])) }
    return JSONTree.object(counts + [("moved", .integer(totals.moved)), ("totals", true)])
      .canonical + "\n"
  }

  private static func tree(_ field: FieldChange) -> JSONTree {
    let sides = [("old", field.old), ("new", field.new)]
    return .object(
      [("pointer", .text(field.pointer))]
        + sides.compactMap { name, value in value.map { (name, $0) } })
  }
}
