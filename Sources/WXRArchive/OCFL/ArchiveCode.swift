/// What can be found in an archive: OCFL's codes, `E…` for what must not be and `W…` for what
/// should not be, and ours, `A…`, for what OCFL does not know of.
package struct ArchiveCode: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// Whether it is no damage but against good custom.
  package var isWarning: Bool { rawValue.hasPrefix("W") }

  /// What it means, in a sentence; nil for what is in no table.
  package var sentence: String? { ArchiveCodeTable.sentences[rawValue] }
}

extension ArchiveCode: ExpressibleByStringLiteral, CustomStringConvertible {
  package init(stringLiteral value: String) { rawValue = value }
  package var description: String { rawValue }
}

/// One thing that was found.
package struct ArchiveFinding: Hashable, Sendable {
  package var code: ArchiveCode
  /// The file or folder, relative to what was looked at; empty for all of it.
  package var path: String
  /// What is so there.
  package var detail: String

  package init(_ code: ArchiveCode, _ path: String, _ detail: String) {
    self.code = code
    self.path = path
    self.detail = detail
  }
}

extension ArchiveFinding: CustomStringConvertible {
  /// `PATH: CODE what`
  package var description: String {
    path.isEmpty ? "\(code) \(detail)" : "\(path): \(code) \(detail)"
  }
}

/// What was found: all counted, a limited number kept, in order.
package struct ArchiveFindings: Sendable {
  package private(set) var kept: [ArchiveFinding] = []
  package private(set) var errorCount = 0
  package private(set) var warningCount = 0
  private let limit: Int

  package init(limit: Int = 1000) { self.limit = limit }

  package var isEmpty: Bool { errorCount + warningCount == 0 }

  package mutating func add(_ finding: ArchiveFinding) {
    if finding.code.isWarning { warningCount += 1 } else { errorCount += 1 }
    if kept.count < limit { kept.append(finding) }
  }

  package mutating func add(_ code: ArchiveCode, _ path: String, _ detail: String) {
    add(ArchiveFinding(code, path, detail))
  }

  package mutating func add(_ other: ArchiveFindings) {
    errorCount += other.errorCount
    warningCount += other.warningCount
    kept += other.kept.prefix(limit - kept.count)
  }
}
