import ArgumentParser
import WXRArchive
import WXRKit

/// The adding of many exports: who goes first, what is said, and the exit code at the end.
final class AddRun {
  private let archive: Archive
  private let options: AddOptions
  private let common: CommonOptions
  private let site: ObjectID?
  private let interruption = Interruption()
  private let console: Console
  private var report: AddReport
  private var progress: Progress
  private var failures: [Int32] = []
  private var doneCount = 0
  private var meetsThreshold = false
  /// Bytes of the inputs that are done, each read twice.
  private var doneBytes = 0

  init(
    _ archive: Archive, _ options: AddOptions, common: CommonOptions, site: ObjectID?,
    inputCount: Int
  ) throws {
    self.archive = archive
    self.options = options
    self.common = common
    self.site = site
    console = common.console
    report = try AddReport(common.report, count: inputCount)
    progress = Progress("", total: 0, on: console)
  }

  /// An export that was looked at, and which is to be taken in.
  private struct Candidate {
    var place: Int
    var input: Input
    var site: ObjectID
    /// Seconds since 1970; what says no date comes first.
    var exportedAt: Int
    var size: Int
  }

  func take(_ inputs: [Input]) throws {
    var candidates: [Candidate] = []
    for (place, input) in inputs.enumerated() {
      try interruption.check()
      try attempt(input, at: place) {
        candidates.append(try look(at: input, place: place))
      }
    }
    candidates.sort {
      ($0.site.rawValue, $0.exportedAt, $0.input.name, $0.place)
        < ($1.site.rawValue, $1.exportedAt, $1.input.name, $1.place)
    }
    let total = candidates.reduce(0) { $0 + 2 * $1.size }
    progress = Progress("\(candidates.count) exports", total: total, on: console)
    for candidate in candidates {
      try attempt(candidate.input, at: candidate.place) { try add(candidate) }
      doneBytes += 2 * candidate.size
    }
    progress.end()
  }

  /// Writes the summary and ends the run with the code that it deserves.
  func end() throws {
    try report.finish()
    let code = exitCode
    if code != 0 { throw ExitCode(code) }
  }

  private var exitCode: Int32 {
    if let least = failures.min() { return doneCount == 0 ? least : 1 }
    return meetsThreshold ? 1 : 0
  }

  // MARK: One export

  private func look(at input: Input, place: Int) throws -> Candidate {
    let export = try open(input)
    let head = try ExportHead(export)
    guard let site = site ?? head.site else {
      throw ArchiveError(
        .notAnExport, "It does not say of which site it is. Name the site with --site.",
        place: input.name)
    }
    return Candidate(
      place: place, input: input, site: site, exportedAt: head.exportedAt ?? .min,
      size: export.size)
  }

  private func add(_ candidate: Candidate) throws {
    let export = try open(candidate.input)
    let outcome = try archive.add(export, to: candidate.site, options) { [self] position in
      try interruption.check()
      progress.update(doneBytes + position)
    }
    doneCount += 1
    if case .added(let added) = outcome, common.failOn.isMet(by: added.diagnostics) {
      meetsThreshold = true
    }
    let result = AddResult(candidate.input.name, candidate.site, outcome, isTrial: options.isTrial)
    progress.end()
    console.say(result.text)
    if console.isVerbose, case .added(let added) = outcome { try tell(added, of: export) }
    try report.add(result.tree, at: candidate.place)
  }

  private func tell(_ added: AddedSnapshot, of export: Export) throws(ReadError) {
    let places = try FindingPlaces(added.diagnostics, in: export)
    FindingSummary(added.diagnostics, places: places).tell(on: console)
  }

  private func open(_ input: Input) throws(ReadError) -> Export {
    try input.open(isStrict: common.strict, isStopped: { interruption.exitCode != nil })
  }

  /// Does something for an input; if that fails, the others go on.
  private func attempt(_ input: Input, at place: Int, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as ReadError {
      try interruption.check()
      try fail(input, at: place, error.description, error.code.exitCode)
    } catch let error as ArchiveError {
      try fail(input, at: place, error.description, error.code.exitCode)
    }
  }

  private func fail(_ input: Input, at place: Int, _ message: String, _ code: Int32) throws {
    failures.append(code)
    progress.end()
    console.fail(message)
    try report.add(
      AddResult.failure(input.name, message: message, code: code), at: place)
  }
}

/// What one line of the report and one line for people say of an export.
struct AddResult {
  let text: String
  let tree: JSONTree

  init(_ input: String, _ site: ObjectID, _ outcome: AddOutcome, isTrial: Bool) {
    let head: [(String, JSONTree)] = [("input", .text(input)), ("site", .text(site.rawValue))]
    switch outcome {
    case .unchanged(let snapshot):
      text = "\(input): unchanged, v\(snapshot) of \(site) holds it"
      tree = .object(head + [("outcome", "unchanged"), ("snapshot", .integer(snapshot))])
    case .added(let added):
      let errors = added.diagnostics.count(of: .error)
      let number = added.snapshot.number
      let verb = isTrial ? "would be " : ""
      let shrunk = added.isShrunk ? ", less than half of the items before" : ""
      let found = errors > 0 ? ", \(Amount(errors, "error")) in it" : ""
      text =
        "\(input): \(verb)v\(number) of \(site), \(added.message), "
        + "\(Bytes(added.bytesStored)) stored of \(Bytes(added.bytesIn))\(found)\(shrunk)"
      tree = .object(
        head + Self.members(added)
          + [("outcome", .text(errors > 0 ? "added-with-errors" : "added"))])
    }
  }

  static func failure(_ input: String, message: String, code: Int32) -> JSONTree {
    [
      "input": .text(input), "outcome": .text(code == 75 ? "locked" : "failed"),
      "exit": .integer(Int(code)), "message": .text(message),
    ]
  }

  private static func members(_ added: AddedSnapshot) -> [(String, JSONTree)] {
    let members: [(String, JSONTree)] = [
      ("snapshot", .integer(added.snapshot.number)), ("added", .integer(added.added)),
      ("changed", .integer(added.changed)), ("removed", .integer(added.removed)),
      ("bytesIn", .integer(added.bytesIn)), ("bytesStored", .integer(added.bytesStored)),
      (
        "diagnostics",
        ["error": .integer(added.snapshot.errors), "warning": .integer(added.snapshot.warnings)]
      ),
    ]
    return added.isShrunk ? members + [("shrunk", true)] : members
  }
}
