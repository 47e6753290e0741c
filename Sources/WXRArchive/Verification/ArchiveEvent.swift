package import WXRKit

/// Something that was done to an object, as a file in its `logs` tells, in PREMIS's words.
///
/// A file an event, so that nothing is ever appended to. The end of the file's name begins the
/// SHA-256 of what it holds: so `verify` finds rot in logs as well.
package struct ArchiveEvent: Sendable {
  package var kind: Kind
  /// RFC 3339, UTC: `2026-11-24T09:52:24Z`.
  package var date: String
  package var isSuccess: Bool
  package var detail: JSONTree
  /// The program's name and version.
  package var agent: (name: String, version: String)

  package init(
    _ kind: Kind, at date: String, isSuccess: Bool, detail: JSONTree,
    agent: (name: String, version: String)
  ) {
    self.kind = kind
    self.date = date
    self.isSuccess = isSuccess
    self.detail = detail
    self.agent = agent
  }

  /// PREMIS's types of events.
  package struct Kind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let ingestion = Self(rawValue: "ingestion")
    package static let normalization = Self(rawValue: "normalization")
    package static let validation = Self(rawValue: "validation")
    package static let fixityCheck = Self(rawValue: "fixity check")
    package static let replication = Self(rawValue: "replication")
    package static let recovery = Self(rawValue: "recovery")
    package static let redaction = Self(rawValue: "redaction")
    package static let deletion = Self(rawValue: "deletion")

    /// As names of files have it.
    var inName: String { rawValue.replacing(" ", with: "-") }
  }

  /// The file's bytes: canonical JSON and an LF.
  var bytes: [UInt8] {
    let tree: JSONTree = [
      "agent": ["name": .text(agent.name), "version": .text(agent.version)],
      "eventDateTime": .text(date), "eventDetail": detail,
      "eventOutcome": .text(isSuccess ? "success" : "failure"),
      "eventType": .text(kind.rawValue),
    ]
    return Array("\(tree.canonical)\n".utf8)
  }

  /// `20261124T095224Z-fixity-check-5f0c9a1e.json`
  var name: String {
    let digits = date.filter { $0 != "-" && $0 != ":" }
    return "\(digits)-\(kind.inName)-\(Self.mark(of: bytes)).json"
  }

  /// The first digits of a file's SHA-256.
  static func mark(of bytes: [UInt8]) -> String {
    String(Digester.digest(of: bytes.span, .sha256).hex.prefix(8))
  }

  /// Leaves the event in an object's `logs`.
  package func leave(
    in object: String, _ changes: FileChanges = FileChanges()
  ) throws(ArchiveError) {
    let folder = "\(object)/\(EventLog.folder)"
    let file = "\(folder)/\(name)"
    guard FolderListing.kind(of: file) == nil else { return }
    try changes.makeFolder(folder)
    try changes.writeFile(file, bytes)
    try changes.syncFolder(folder)
  }
}
