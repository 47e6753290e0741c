import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRArchive

/// Rot is found and mended (promise 6).
@Suite struct VerificationTests {
  private static let agent = (name: "wxr", version: "0")

  /// An archive with an event in its logs, and a copy of it.
  private func archives() throws -> (ArchiveFolder, ArchiveFolder) {
    let folder = try ArchiveFolder()
    let root = try folder.makeArchive()
    try ArchiveEvent(
      .ingestion, at: "2026-11-03T00:00:00Z", isSuccess: true, detail: ["version": "v3"],
      agent: Self.agent
    ).leave(in: root.path(of: ArchiveFolder.site))
    let copy = try ArchiveFolder()
    try FileManager.default.copyItem(atPath: folder.root, toPath: copy.root)
    return (folder, copy)
  }

  private static func verify(
    _ path: String, _ level: VerificationLevel = .fixity
  ) throws -> [ObjectReport] {
    var verification = try Verification(of: path, at: level)
    var reports: [ObjectReport] = []
    while let report = try verification.next() { reports.append(report) }
    return reports
  }

  private static func files(_ path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted().filter { file in
      FolderListing.kind(of: "\(path)/\(file)") == .file
    }
  }

  @discardableResult
  private static func repair(
    _ path: String, from copy: String, _ changes: FileChanges = FileChanges()
  ) throws -> [ArchiveRepair.Outcome] {
    let repair = ArchiveRepair(path, from: copy, changes: changes)
    var outcomes = [try repair.mendRoot()]
    for (folder, id) in try repair.objects(isWanted: { _, _ in true }, fromCopy: false) {
      guard let id else { continue }
      outcomes.append(try repair.mend(folder, id))
    }
    return outcomes
  }

  private static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: path))
  }

  @Test(arguments: [VerificationLevel.structure, .fixity, .content])
  func aSoundArchiveIsSound(level: VerificationLevel) throws {
    let (folder, _) = try archives()
    let reports = try Self.verify(folder.root, level)
    #expect(reports.count == 2)
    #expect(reports.allSatisfy { $0.findings.isEmpty }, "\(reports)")
    #expect(reports.last?.version == VersionNumber(3))
    #expect(reports.last?.work.files ?? 0 >= 6)
  }

  @Test func anyTurnedBitIsFoundAndMended() throws {
    let (folder, copy) = try archives()
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    let files = try Self.files(folder.root)
    #expect(files.count > 15)
    for file in files {
      let path = "\(folder.root)/\(file)"
      let good = try Self.bytes(path)
      for _ in 0..<SeededRandom.rounds(3) {
        var bad = good
        let place = Int.random(in: good.indices, using: &random)
        bad[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        try bad.write(to: URL(filePath: path))
        let reports = try Self.verify(folder.root)
        #expect(reports.contains { !$0.isSound }, "\(file), byte \(place)")
        try Self.repair(folder.root, from: copy.root)
        #expect(try Self.bytes(path) == good, "\(file), byte \(place)")
        #expect(try Self.verify(folder.root).allSatisfy(\.isSound), "\(file)")
      }
    }
  }

  @Test func anyMissingFileIsFoundAndMended() throws {
    let (folder, copy) = try archives()
    for file in try Self.files(folder.root) where !file.hasSuffix(".json") || !file.contains("logs")
    {
      let path = "\(folder.root)/\(file)"
      let good = try Self.bytes(path)
      try FileManager.default.removeItem(atPath: path)
      let reports = try? Self.verify(folder.root)
      // A version's inventory is asked for by a warning only.
      #expect(reports?.contains { !$0.findings.isEmpty } ?? true, "\(file)")
      try Self.repair(folder.root, from: copy.root)
      #expect(try Self.bytes(path) == good, "\(file)")
    }
    #expect(try Self.verify(folder.root).allSatisfy { $0.findings.isEmpty })
  }

  @Test func nothingIsMendedFromADamagedCopy() throws {
    let (folder, copy) = try archives()
    let file = "\(StorageLayout().path(of: ArchiveFolder.site))/v1/content/original/00001.xml.gz"
    try Data("rot".utf8).write(to: URL(filePath: "\(folder.root)/\(file)"))
    try Data("not the same".utf8).write(to: URL(filePath: "\(copy.root)/\(file)"))
    let outcomes = try Self.repair(folder.root, from: copy.root)
    #expect(outcomes.flatMap(\.left) == ["v1/content/original/00001.xml.gz"])
    #expect(outcomes.flatMap(\.mended).isEmpty)
    #expect(try Self.bytes("\(folder.root)/\(file)") == Data("rot".utf8))
  }

  @Test func aHalfCopiedVersionIsCompleted() throws {
    let (folder, copy) = try archives()
    try ArchiveFolder.add(
      ["original/00004.xml.gz": "four", "snapshot.json": "{4}"], StorageRoot(at: copy.root))
    let place = StorageLayout().path(of: ArchiveFolder.site)
    try FileManager.default.createDirectory(
      atPath: "\(folder.root)/\(place)/v4/content/original", withIntermediateDirectories: true)
    let outcomes = try Self.repair(folder.root, from: copy.root)
    #expect(outcomes.flatMap(\.left).isEmpty)
    #expect(try Self.verify(folder.root).allSatisfy { $0.findings.isEmpty })
    let object = try StorageRoot(at: folder.root).object(ArchiveFolder.site)
    #expect(object?.inventory.head == VersionNumber(4))
  }

  @Test func aVersionThatOnlyTheCopyHasIsLeftThere() throws {
    let (folder, copy) = try archives()
    try ArchiveFolder.add(["snapshot.json": "{4}"], StorageRoot(at: copy.root))
    let outcomes = try Self.repair(folder.root, from: copy.root)
    #expect(outcomes.flatMap(\.mended).isEmpty && outcomes.flatMap(\.left).isEmpty)
    let object = try StorageRoot(at: folder.root).object(ArchiveFolder.site)
    #expect(object?.inventory.head == VersionNumber(3))
  }

  /// Killed at any change, a repair leaves nothing worse, and the next one ends it.
  @Test func aRepairMayBeKilledAtAnyTime() throws {
    let (folder, copy) = try archives()
    let place = StorageLayout().path(of: ArchiveFolder.site)
    let damaged = [
      "v1/content/original/00001.xml.gz", "v2/inventory.json", "inventory.json",
      "0=ocfl_object_1.1",
    ]
    var number = 0
    var isComplete = false
    while !isComplete {
      number += 1
      for file in damaged {
        try Data("rot".utf8).write(to: URL(filePath: "\(folder.root)/\(place)/\(file)"))
      }
      let death = Death(at: number)
      do {
        try Self.repair(folder.root, from: copy.root, death.changes)
      } catch let error as ArchiveError where error.code == .fault {}
      isComplete = !death.hasCome
      #expect(try StorageRoot(at: folder.root).object(ArchiveFolder.site) != nil)
      let outcomes = try Self.repair(folder.root, from: copy.root)
      #expect(outcomes.flatMap(\.left).isEmpty)
      #expect(try Self.verify(folder.root).allSatisfy { $0.findings.isEmpty }, "\(number)")
    }
    #expect(number > 20)
  }

  // MARK: Order

  @Test func thoseLongestUnverifiedComeFirst() throws {
    let folder = try ArchiveFolder()
    let root = try folder.makeArchive()
    let ids = ["https://a.example", "https://b.example", "https://c.example"].map { ObjectID($0) }
    for id in ids { try ArchiveFolder.add(["snapshot.json": "{}"], to: id, root) }
    func note(_ id: ObjectID, _ date: String, _ level: String) throws {
      try ArchiveEvent(
        .fixityCheck, at: date, isSuccess: true, detail: ["level": .text(level)],
        agent: Self.agent
      ).leave(in: root.path(of: id))
    }
    try note(ids[0], "2026-11-20T00:00:00Z", "content")
    try note(ids[1], "2026-11-10T00:00:00Z", "fixity")
    try note(ids[1], "2026-11-21T00:00:00Z", "structure")
    try note(ids[2], "2026-11-15T00:00:00Z", "fixity")
    func order(_ level: VerificationLevel, age: Int? = nil) throws -> [ObjectID?] {
      let now = try #require(InternetDate.timestamp("2026-11-24T00:00:00Z")).secondsSinceEpoch
      var verification = try Verification(of: folder.root, at: level, olderThan: age, now: now)
      var found: [ObjectID?] = []
      while let report = try verification.next() {
        if !report.folder.isEmpty { found.append(report.id) }
      }
      return found
    }
    #expect(try order(.fixity) == [ArchiveFolder.site, ids[1], ids[2], ids[0]])
    #expect(try order(.fixity, age: 10 * 86_400) == [ArchiveFolder.site, ids[1]])
    #expect(try order(.content).last == ids[0])
  }

  @Test func eventsSayWhatWasDone() throws {
    let (folder, _) = try archives()
    var verification = try Verification(of: folder.root, at: .fixity)
    while let report = try verification.next() {
      try verification.log(report, at: "2026-11-24T09:52:24Z", agent: Self.agent)
    }
    let logs = "\(folder.root)/\(StorageLayout().path(of: ArchiveFolder.site))/logs"
    let names = try FileManager.default.contentsOfDirectory(atPath: logs)
    let name = try #require(names.first { $0.contains("fixity-check") })
    #expect(name.contains(#/^20261124T095224Z-fixity-check-[0-9a-f]{8}\.json$/#))
    let text = try String(contentsOfFile: "\(logs)/\(name)", encoding: .utf8)
    #expect(text.contains(#""eventOutcome":"success","eventType":"fixity check""#))
    #expect(text.contains(#""damaged":[],"#) && text.contains(#""level":"fixity","version":"v3""#))
    #expect(try Self.verify(folder.root).allSatisfy { $0.findings.isEmpty })
  }
}
