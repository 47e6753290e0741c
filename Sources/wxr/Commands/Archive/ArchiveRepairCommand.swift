import ArgumentParser
import Foundation
import WXRArchive
import WXRKit

/// `wxr archive repair`
struct ArchiveRepairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Puts back damaged and missing files from a copy of the archive.",
    discussion: """
      A file is put back only if the copy's bytes have the digest that the archive's own inventory
      tells: never from a guess. Files that belong to nothing stay where they are. A site that is
      only in the copy is brought back if it is named.

      Exit codes: 0 all is mended, 1 something could not be, 66 no such archive or copy, 75 another
      writer is at a site: try again later.

      Examples:
        wxr archive repair -a blogs --from /mnt/copy/blogs
        wxr archive repair -a blogs --from /mnt/copy/blogs https://example.org/blog
      """)

  @Argument(help: "Sites; all if none is named.")
  var sites: [String] = []

  @Option(help: "The copy of the archive, best the one that verify found sound last.")
  var from: String

  @Option(help: "For how many seconds to wait for another writer of a site.")
  var wait = 0

  @Flag(help: "Leave no events in the sites' logs.")
  var noLog = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let path = try archive.path()
    for folder in [path, from] where !FileManager.default.fileExists(atPath: folder) {
      throw ArchiveError(.notFound, "There is no such folder. Check the name.", place: folder)
    }
    let run = try ArchiveRepairRun(self, path)
    try run.run()
  }
}

/// A repair from the command line: what is said and reported of it, and its exit code.
final class ArchiveRepairRun {
  private let command: ArchiveRepairCommand
  private let path: String
  private let console: Console
  private let repair: ArchiveRepair
  private let interruption = Interruption()
  private let report: LineReport
  private var mendedCount = 0
  private var leftCount = 0

  init(_ command: ArchiveRepairCommand, _ path: String) throws {
    self.command = command
    self.path = path
    console = command.common.console
    report = try LineReport(command.common.report)
    repair = ArchiveRepair(path, from: command.from)
  }

  func run() throws {
    try tell(repair.mendRoot())
    let ids = command.sites.map { ObjectID(site: $0) ?? ObjectID($0) }
    let layout = try StorageRoot(at: path).layout
    let named = Set(ids.map { layout.path(of: $0) })
    let objects = try repair.objects(
      isWanted: { id, folder in
        ids.isEmpty || named.contains(folder)
          || ids.contains { id?.rawValue.hasPrefix("\($0.rawValue)#") == true }
      }, fromCopy: !ids.isEmpty)
    for (place, id) in ids.enumerated() where !objects.contains(where: { $0.id == id }) {
      throw ArchiveError(
        .notFound, "Neither the archive nor the copy has such a site.",
        place: command.sites[place])
    }
    for object in objects { try mend(object.folder, object.id) }
    try end()
  }

  private func mend(_ folder: String, _ id: ObjectID?) throws {
    try interruption.check()
    guard let id else {
      return try tell(ArchiveRepair.Outcome(id: nil, folder: folder, left: ["inventory.json"]))
    }
    let outcome = try repair.mend(
      folder, id, patience: command.wait, check: interruption.check)
    try tell(outcome)
    guard !command.noLog, !outcome.mended.isEmpty || !outcome.left.isEmpty else { return }
    try repair.log(outcome, at: UTCTime.now, agent: (name: "wxr", version: Version.number))
  }

  private func tell(_ outcome: ArchiveRepair.Outcome) throws {
    mendedCount += outcome.mended.count
    leftCount += outcome.left.count
    for file in outcome.mended { console.say("\(outcome.name): put back \(file)") }
    for file in outcome.left {
      try Results.write(Console.plain("\(outcome.name): could not mend \(file)") + "\n")
    }
    if !outcome.mended.isEmpty || !outcome.left.isEmpty { try report.write(outcome.line) }
  }

  private func end() throws {
    try report.write([
      "left": .integer(leftCount), "mended": .integer(mendedCount), "summary": true,
    ])
    try report.finish()
    let left = leftCount == 0 ? "" : ", \(leftCount) could not be mended"
    console.say("\(path): put back \(Amount(mendedCount, "file"))\(left)")
    if leftCount > 0 { throw ExitCode(1) }
  }
}
