import Foundation
import TestSupport
import Testing

@testable import WXRArchive

/// Whatever may be wrong with an archive is told by its code; `ocfl-py` gives the same verdict.
@Suite struct MutationTests {
  @Test(arguments: Mutation.ofObjects + Mutation.ofRoots) func isTold(mutation: Mutation) throws {
    let archive = try MutatedArchive()
    try mutation.change(archive)
    let findings = try ArchiveFolder.findings(archive.root)
    #expect(findings.contains { $0.code == mutation.code }, "\(findings)")
    if mutation.code.isWarning, mutation.code != "W003" {
      #expect(findings.allSatisfy { $0.code.isWarning }, "\(findings)")
    }
  }

  /// Those of our own are Verification's; sha256 is in the fixtures' warnings.
  @Test func eachCodeHasItsMutation() {
    let codes = Set((Mutation.ofObjects + Mutation.ofRoots).map(\.code.rawValue))
    let all = ArchiveCodeTable.rows.map(\.0).filter { !$0.hasPrefix("A") }
    #expect(all.filter { !codes.contains($0) } == ["W004"])
    #expect(codes.subtracting(all).isEmpty)
  }

  @Test func eachCodeHasOneSentence() {
    let codes = ArchiveCodeTable.rows.map(\.0)
    #expect(Set(codes).count == codes.count)
    #expect(ArchiveCodeTable.rows.allSatisfy { $0.1.hasSuffix(".") && $0.1.utf8.count < 110 })
    #expect(ArchiveCode("E092").sentence != nil && ArchiveCode("E999").sentence == nil)
  }

  // MARK: ocfl-py

  private static let judge = Shared.packageRoot.appending(path: "Tests/Judges/archives.py").path
  private static let hasJudge =
    (try? BuiltCommand.run(
      ["/usr/bin/env", "python3", "-c", "import ocfl"], at: Shared.packageRoot))?
    .status == 0

  /// What `ocfl-py` does not look at, or takes otherwise than the standard has it.
  private static let unseen: Set<ArchiveCode> = [
    // It tells of no unknown keys.
    "E102",
    // It does not compare an object's version of OCFL with its root's.
    "E081",
    // It passes over files that are no declaration of its own form in objects' place.
    "E077", "E088",
  ]

  private static func verdicts(_ paths: [String]) throws -> [Bool] {
    let result = try BuiltCommand.run(
      ["/usr/bin/env", "python3", judge, "--verdicts"] + paths, at: Shared.packageRoot)
    try #require(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map { $0.hasPrefix("valid") }
  }

  @Test(.enabled(if: hasJudge, "there is no ocfl-py; pip install ocfl-py"))
  func anotherValidatorSaysTheSame() throws {
    let mutations = Mutation.ofObjects + Mutation.ofRoots
    let archives = try mutations.map { mutation in
      let archive = try MutatedArchive()
      try mutation.change(archive)
      return archive
    }
    let verdicts = try Self.verdicts(archives.map(\.root))
    try #require(verdicts.count == archives.count)
    for ((mutation, archive), theirs) in zip(zip(mutations, archives), verdicts)
    where !Self.unseen.contains(mutation.code) {
      let findings = try ArchiveFolder.findings(archive.root)
      #expect(findings.allSatisfy { $0.code.isWarning } == theirs, "\(mutation): \(findings)")
    }
  }

  /// At rest there is not one warning (promise 9).
  @Test(.enabled(if: hasJudge, "there is no ocfl-py; pip install ocfl-py"))
  func anotherValidatorFindsNothing() throws {
    let archive = try MutatedArchive()
    let result = try BuiltCommand.run(
      ["/usr/bin/env", "python3", Self.judge, "--verdicts", archive.root], at: Shared.packageRoot)
    #expect(result.output == "valid 1\n", "\(result.output) \(result.errors)")
  }
}
