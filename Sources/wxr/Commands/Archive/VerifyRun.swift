import ArgumentParser
import Foundation
import WXRArchive
import WXRKit

/// A verification from the command line: what is said and reported of it, and its exit code.
final class VerifyRun {
  private let command: ArchiveVerify
  private let path: String
  private let console: Console
  private let interruption = Interruption()
  private let start = ContinuousClock.now
  private var report: LineReport
  private var work = VerifiedWork()
  private var objectCount = 0
  private var damagedCount = 0

  init(_ command: ArchiveVerify) throws {
    self.command = command
    path = try command.archive.path()
    console = command.common.console
    report = try LineReport(command.common.report)
  }

  func run() throws {
    var verification = try prepared()
    let total = verification.remaining
    while isInTime, let found = try verification.next() {
      try tell(found)
      guard !found.folder.isEmpty else { continue }
      if !command.noLog { try verification.log(found, at: UTCTime.now, agent: Self.agent) }
    }
    try end(left: verification.remaining, of: total)
  }

  private static let agent = (name: "wxr", version: Version.number)

  private func prepared() throws -> Verification {
    guard FileManager.default.fileExists(atPath: path) else {
      throw ArchiveError(.notFound, "There is no such archive. Check the name.", place: path)
    }
    let selection = try SiteSelection(command.sites, in: path)
    let level = command.level.level
    var verification = try Verification(
      of: path, at: level, isWanted: selection.contains,
      olderThan: command.olderThan?.seconds, now: Int(Date().timeIntervalSince1970))
    let interruption = interruption
    verification.check = { _ in try interruption.check() }
    verification.lookDeeper = { [head = command.head] object, _, findings in
      try ContentVerification(object, onlyHead: head).run(&findings, check: interruption.check)
    }
    return verification
  }

  private var isInTime: Bool {
    guard let budget = command.budget else { return true }
    return ContinuousClock.now - start < .seconds(budget.seconds)
  }

  private func tell(_ found: ObjectReport) throws {
    work = work + found.work
    if !found.folder.isEmpty { objectCount += 1 }
    if !found.isSound { damagedCount += 1 }
    try report.write(found.line)
    for finding in found.findings.kept {
      let line = "\(found.name): \(finding)"
      try found.isSound ? console.say(line) : Results.write(Console.plain(line) + "\n")
    }
    console.detail("\(found.name): \(Amount(found.work.files, "file")), \(Bytes(found.work.bytes))")
  }

  private func end(left: Int, of total: Int) throws {
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let rounded = (seconds * 10).rounded() / 10
    try report.write([
      "bytes": .integer(work.bytes), "damaged": .integer(damagedCount),
      "files": .integer(work.files), "left": .integer(left),
      "level": .text(command.level.rawValue), "objects": .integer(objectCount),
      "seconds": .number(String(rounded)), "summary": true,
    ])
    try report.finish()
    let words = [
      "looked at \(Amount(objectCount, "object")) at the level \(command.level.rawValue)",
      "\(Amount(work.files, "file")), \(Bytes(work.bytes)) in \(rounded) s",
      damagedCount == 0 ? "nothing is damaged" : "damage in \(damagedCount)",
    ]
    console.say("\(path): \(words.joined(separator: "; "))")
    if left > 0 { console.say("\(path): \(Amount(left, "object")) left for another run") }
    if damagedCount > 0 { throw ExitCode(1) }
  }
}

/// Which objects the words of the command line mean: a site with its media, or all.
struct SiteSelection {
  private let ids: [ObjectID]
  private let folders: Set<String>

  /// - Throws: ``ArchiveError``, `notFound` for a site that has no object.
  init(_ words: [String], in path: String) throws {
    ids = words.map { ObjectID(site: $0) ?? ObjectID($0) }
    guard !words.isEmpty else {
      folders = []
      return
    }
    let root = try StorageRoot(at: path)
    for (word, id) in zip(words, ids)
    where !FileManager.default.fileExists(atPath: root.path(of: id)) {
      throw ArchiveError(
        .notFound,
        "There is no such site in the archive. wxr archive list shows those that there are.",
        place: word)
    }
    folders = Set(ids.map { root.layout.path(of: $0) })
  }

  /// All sites but those that are named by what they are called in another archive.
  func contains(_ id: ObjectID?, _ folder: String) -> Bool {
    guard !ids.isEmpty else { return true }
    guard !folders.contains(folder) else { return true }
    return ids.contains { id?.rawValue.hasPrefix("\($0.rawValue)#") == true }
  }
}
