import WXRKit

/// Findings as they come: all are counted, the first of each rule are kept.
struct FindingStore {
  private(set) var kept: [Finding] = []
  /// By code: how many were found, kept or not.
  private(set) var counts: [Diagnostic.Code: Int] = [:]
  private(set) var countsBySeverity: [Severity: Int] = [:]
  private let selection: RuleSelection
  private let limit: Int
  private let sources: [String]
  /// By the number of the rule: how many were kept.
  private var keptCounts: [Int]
  private var codeCounts: [Diagnostic.Code: Int] = [:]

  init(_ selection: RuleSelection, limit: Int, sources: [String]) {
    self.selection = selection
    self.limit = limit
    self.sources = sources
    keptCounts = Array(repeating: 0, count: RuleTable.facts.count)
  }

  /// The rules that are asked for.
  var rules: [RuleFacts] { RuleTable.facts.filter { selection.wants($0) } }

  func source(_ index: some BinaryInteger) -> String? {
    sources.indices.contains(Int(index)) ? sources[Int(index)] : nil
  }

  /// Counts a finding of a rule. Gives it, still without words, if it is to be kept.
  mutating func begin(_ rule: Int, _ severity: Severity?) -> Finding? {
    let facts = RuleTable.facts[rule]
    let severity = selection.severities[facts.code] ?? severity ?? facts.severity
    guard selection.reports(facts, severity) else { return nil }
    counts[facts.code, default: 0] += 1
    countsBySeverity[severity, default: 0] += 1
    return keptCounts[rule] < limit ? Finding(facts.code, severity, "", fix: facts.fix) : nil
  }

  mutating func keep(_ finding: Finding, _ rule: Int) {
    keptCounts[rule] += 1
    kept.append(finding)
  }

  /// Takes a finding of the reader.
  mutating func add(_ finding: Finding) {
    var finding = finding
    finding.severity = selection.severities[finding.code] ?? finding.severity
    counts[finding.code, default: 0] += 1
    countsBySeverity[finding.severity, default: 0] += 1
    guard codeCounts[finding.code, default: 0] < limit else { return }
    codeCounts[finding.code, default: 0] += 1
    kept.append(finding)
  }

  /// Whether a finding of the reader is asked for.
  func reports(_ diagnostic: Diagnostic) -> Bool {
    selection.reports(
      diagnostic.code, selection.severities[diagnostic.code] ?? diagnostic.severity)
  }

  /// Counts findings of the reader that it has not kept.
  mutating func count(_ number: Int, of code: Diagnostic.Code, _ severity: Severity) {
    guard number > 0, selection.reports(code, severity) else { return }
    counts[code, default: 0] += number
    countsBySeverity[severity, default: 0] += number
  }
}
