/// `json` and `ndjson`: findings in the order of places, then the summary.
struct JSONReport: ReportWriter {
  /// Whether all is one document, not lines.
  let isDocument: Bool
  private var summary = ReportSummary()
  private var hasFindings = false

  init(isDocument: Bool) { self.isDocument = isDocument }

  mutating func add(_ validation: Validation, _ output: inout [UInt8]) {
    if isDocument, summary.inputs == 0 { output += "{\"findings\":[".utf8 }
    var json = FindingJSON()
    for finding in validation.findings where !finding.isSuppressed {
      if isDocument, hasFindings { output += ",".utf8 }
      hasFindings = true
      json.append(finding)
      json.move(to: &output)
      if !isDocument { output += "\n".utf8 }
    }
    summary.add(validation)
  }

  mutating func finish(_ output: inout [UInt8]) {
    if isDocument {
      if summary.inputs == 0 { output += "{\"findings\":[".utf8 }
      output += "],\"schema\":\"wxr-findings/1\",\"summary\":".utf8
    }
    var json = FindingJSON()
    json.append(summary)
    json.move(to: &output)
    output += (isDocument ? "}\n" : "\n").utf8
  }
}
