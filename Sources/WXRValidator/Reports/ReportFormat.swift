/// What the findings of a validation are written as.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people: grouped by rule, with why it matters and what to do.
  case text
  /// One canonical JSON document, `wxr-findings/1`.
  case json
  /// The same, a line a finding.
  case ndjson
  /// SARIF 2.1.0, for GitHub's code scanning and editors.
  case sarif
  /// JUnit's XML, a test case a rule, for build servers.
  case junit
  /// GitHub's workflow commands, which annotate files.
  case github

  /// One line of what it is.
  public var summary: String {
    switch self {
    case .text: "for people: by rule, why it matters, what to do"
    case .json: "one JSON document, wxr-findings/1"
    case .ndjson: "the same, a line a finding"
    case .sarif: "SARIF 2.1.0, for code scanning and editors"
    case .junit: "JUnit's XML, for build servers"
    case .github: "GitHub's workflow commands"
    }
  }

  var writer: any ReportWriter {
    switch self {
    case .text: TextReport()
    case .json: JSONReport(isDocument: true)
    case .ndjson: JSONReport(isDocument: false)
    case .sarif: SARIFReport()
    case .junit: JUnitReport()
    case .github: GitHubReport()
    }
  }
}

/// Turns validations into the text of a format, one after the other.
protocol ReportWriter: Sendable {
  mutating func add(_ validation: Validation, _ output: inout [UInt8])
  /// What ends the report, after all inputs.
  mutating func finish(_ output: inout [UInt8])
}
