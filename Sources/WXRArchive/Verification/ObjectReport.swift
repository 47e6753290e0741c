package import WXRKit

/// What a verification found of one object, or of a root's own files.
package struct ObjectReport: Sendable {
  /// nil for a root's own files, and where no inventory could be read.
  package var id: ObjectID?
  /// Relative to the root.
  package var folder: String
  package var version: VersionNumber?
  package var level: VerificationLevel
  package var work: VerifiedWork
  package var findings: ArchiveFindings

  package var isSound: Bool { findings.errorCount == 0 }

  /// What a person knows it by.
  package var name: String { id?.rawValue ?? (folder.isEmpty ? "the archive's own files" : folder) }

  /// The detail of the event that is left of it.
  package var detail: JSONTree {
    var members: [(String, JSONTree)] = [
      ("bytes", .integer(work.bytes)), ("damaged", .list(damaged.map { .text($0) })),
      ("files", .integer(work.files)), ("level", .text(level.rawValue)),
    ]
    if let version { members.append(("version", .text(version.name))) }
    return .object(members)
  }

  /// The files with errors, each once, in order.
  private var damaged: [String] {
    let paths = findings.kept.filter { !$0.code.isWarning }.map { StoredPath($0.path) }
    return Set(paths).sorted().map(\.text)
  }

  /// A line of the report.
  package var line: JSONTree {
    var members: [(String, JSONTree)] = [
      ("bytes", .integer(work.bytes)), ("files", .integer(work.files)),
      ("findings", .list(findings.kept.map(\.tree))), ("folder", .text(folder)),
      ("level", .text(level.rawValue)), ("outcome", .text(isSound ? "success" : "failure")),
    ]
    if let id { members.append(("site", .text(id.rawValue))) }
    if let version { members.append(("version", .text(version.name))) }
    return .object(members)
  }
}

extension ArchiveFinding {
  package var tree: JSONTree {
    ["code": .text(code.rawValue), "detail": .text(detail), "path": .text(path)]
  }
}
