import WXRKit

/// `junit`: a test suite an input, a test case a rule; a rule with warnings or errors has failed.
struct JUnitReport: ReportWriter {
  private var hasBegun = false

  mutating func add(_ validation: Validation, _ output: inout [UInt8]) {
    begin(&output)
    var byCode: [Diagnostic.Code: [Finding]] = [:]
    for finding in validation.findings where !finding.isSuppressed {
      byCode[finding.code, default: []].append(finding)
    }
    let known = validation.rules.map(\.code)
    let others = byCode.keys.filter { !known.contains($0) }.sorted { $0.rawValue < $1.rawValue }
    let cases = (known + others).map { testCase($0, byCode[$0] ?? [], validation) }
    let failures = cases.count { $0.hasFailed }
    let name = MarkupText(validation.name).description
    output +=
      "  <testsuite name=\"\(name)\" tests=\"\(cases.count)\" failures=\"\(failures)\">\n"
      .utf8
    for one in cases { output += one.text.utf8 }
    output += "  </testsuite>\n".utf8
  }

  mutating func finish(_ output: inout [UInt8]) {
    begin(&output)
    output += "</testsuites>\n".utf8
  }

  private mutating func begin(_ output: inout [UInt8]) {
    guard !hasBegun else { return }
    hasBegun = true
    output +=
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"wxr validate\">\n".utf8
  }

  private func testCase(
    _ code: Diagnostic.Code, _ findings: [Finding], _ validation: Validation
  ) -> (text: String, hasFailed: Bool) {
    let open = "    <testcase classname=\"wxr\" name=\"\(code) \(code.name)\""
    guard let worst = findings.map(\.severity).max() else { return (open + "/>\n", false) }
    let count = validation.counts[code, default: findings.count]
    var lines = findings.map { "\($0.placeText): \($0.message)" }
    if count > findings.count { lines.append("… and \(count - findings.count) more") }
    let body = MarkupText(lines.joined(separator: "\n")).description
    guard worst > .info else {
      return ("\(open)>\n      <system-out>\(body)</system-out>\n    </testcase>\n", false)
    }
    let said = MarkupText(RulePage.of(code)?.summary ?? code.name).description
    return (
      """
      \(open)>
            <failure type="\(worst.rawValue)" message="\(count) × \(said)">\(body)</failure>
          </testcase>

      """, true
    )
  }
}

/// Text as it may stand in XML: escaped, without what XML forbids.
struct MarkupText: CustomStringConvertible {
  let description: String

  init(_ text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    description = escaped
  }
}
