public import WXRKit

/// What the validator has found in an export.
public struct Validation: Sendable {
  /// The export's name.
  public let name: String
  /// The rules that were asked for, in the order of their codes.
  public let rules: [RuleFacts]
  /// The findings that were kept, in the order of the documents, of places, and of codes.
  public internal(set) var findings: [Finding]
  /// How many findings there are of each code, kept or not.
  public internal(set) var counts: [Diagnostic.Code: Int]
  private var countsBySeverity: [Severity: Int]
  /// How many items were read.
  public let items: Int
  /// Whether the export goes on to its end.
  public let isComplete: Bool

  init(
    _ store: FindingStore, of name: String, sources: [String], items: Int, isComplete: Bool
  ) {
    self.name = name
    rules = store.rules
    findings = store.kept
    counts = store.counts
    countsBySeverity = store.countsBySeverity
    self.items = items
    self.isComplete = isComplete
    sort(by: sources)
  }

  public func count(of severity: Severity) -> Int { countsBySeverity[severity, default: 0] }

  /// The worst severity that was found.
  public var worst: Severity? { Severity.allCases.last { count(of: $0) > 0 } }

  /// How many findings of each code were counted and not kept.
  public var omitted: [Diagnostic.Code: Int] {
    var kept: [Diagnostic.Code: Int] = [:]
    for finding in findings where !finding.isSuppressed { kept[finding.code, default: 0] += 1 }
    return counts.reduce(into: [:]) { omitted, entry in
      let rest = entry.value - kept[entry.key, default: 0]
      if rest > 0 { omitted[entry.key] = rest }
    }
  }

  /// Takes a finding out of the counts, for a baseline holds it.
  mutating func suppress(_ index: Int) {
    guard !findings[index].isSuppressed else { return }
    findings[index].isSuppressed = true
    counts[findings[index].code, default: 1] -= 1
    countsBySeverity[findings[index].severity, default: 1] -= 1
  }

  /// Puts the findings in the order of documents and places.
  mutating func sort(by sources: [String]) {
    let order = Dictionary(
      sources.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let keys = findings.enumerated().map { index, finding in
      (
        finding.source.flatMap { order[$0] } ?? -1, finding.offset ?? -1, finding.code.rawValue,
        index
      )
    }
    findings = keys.sorted { $0 < $1 }.map { findings[$0.3] }
  }
}
