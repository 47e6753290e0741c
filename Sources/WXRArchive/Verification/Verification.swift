import WXRKit

/// A verification of an archive: object by object, at one level, those first that were not looked
/// at for the longest time.
///
/// ```swift
/// var verification = try Verification(of: "archive", at: .fixity)
/// while let report = try verification.next() { print(report.name, report.isSound) }
/// ```
package struct Verification {
  package let path: String
  package let level: VerificationLevel
  /// What looks deeper than OCFL does, at the levels that do: called for each object that is sound
  /// so far.
  package var lookDeeper:
    ((StoredObject, VerificationLevel, inout ArchiveFindings) throws -> VerifiedWork)?
  /// Called now and then; what it throws ends the verification.
  package var check: (VerifiedWork) throws -> Void = { _ in }
  private var root: RootValidator
  private var waiting: [Candidate] = []
  private var walkFindings = ArchiveFindings()
  private var hasToldOfRoot = false

  /// An object that is to be looked at.
  struct Candidate {
    var folder: String
    var id: ObjectID?
    /// Seconds since 1970; nil for never.
    var verified: Int?
  }

  /// - Parameters:
  ///   - isWanted: which objects to look at; those whose id cannot be read have none.
  ///   - age: seconds that must have passed since the last look at this level.
  ///   - now: seconds since 1970.
  package init(
    of path: String, at level: VerificationLevel,
    isWanted: (ObjectID?, _ folder: String) -> Bool = { _, _ in true },
    olderThan age: Int? = nil, now: Int = 0
  ) throws(ArchiveError) {
    self.path = path
    self.level = level
    root = RootValidator(at: path)
    try root.run()
    var walk = try ObjectWalk(path)
    while let folder = try walk.next() {
      let id = (try? StoredObject(at: "\(path)/\(folder)"))?.inventory.id
      guard isWanted(id, folder) else { continue }
      let verified = try EventLog(of: "\(path)/\(folder)").lastVerified(at: level)
      let candidate = Candidate(folder: folder, id: id, verified: verified?.secondsSinceEpoch)
      if let age, let seconds = candidate.verified, now - seconds < age { continue }
      waiting.append(candidate)
    }
    walkFindings = walk.findings
    // The next one last: it is taken from the end.
    waiting.sort { ($1.verified ?? .min, $1.folder) < ($0.verified ?? .min, $0.folder) }
  }

  /// How many objects are yet to be looked at.
  package var remaining: Int { waiting.count }

  /// The next report; nil at the end. The root's own files come first.
  package mutating func next() throws -> ObjectReport? {
    if !hasToldOfRoot {
      hasToldOfRoot = true
      return try rootReport()
    }
    return try waiting.popLast().map { try report(of: $0) }
  }

  private func rootReport() throws(ArchiveError) -> ObjectReport {
    var findings = root.findings
    var work = VerifiedWork()
    findings.add(walkFindings)
    if level > .structure { try RootDigests.check(path, &findings, &work) }
    return ObjectReport(folder: "", level: level, work: work, findings: findings)
  }

  private func report(of candidate: Candidate) throws -> ObjectReport {
    let object = "\(path)/\(candidate.folder)"
    var validator = ObjectValidator(at: object, readsFiles: level > .structure, check: check)
    try validator.run()
    var findings = validator.findings
    var work = validator.work
    findings.add(root.findings(ofObject: candidate.folder, validator))
    if level > .structure {
      try EventLog(of: object).check(&findings, &work)
      try OwnForm.check(object, &findings)
    }
    if level > .fixity, findings.errorCount == 0, let lookDeeper {
      let deeper = try lookDeeper(StoredObject(at: object), level, &findings)
      work = work + deeper
    }
    return ObjectReport(
      id: candidate.id, folder: candidate.folder, version: validator.inventory?.head, level: level,
      work: work, findings: findings)
  }

  /// Leaves an event of a report in the object's logs.
  package func log(
    _ report: ObjectReport, at date: String, agent: (name: String, version: String)
  ) throws(ArchiveError) {
    guard !report.folder.isEmpty else { return }
    try ArchiveEvent(
      level.eventType, at: date, isSuccess: report.isSound, detail: report.detail, agent: agent
    ).leave(in: "\(path)/\(report.folder)")
  }
}
