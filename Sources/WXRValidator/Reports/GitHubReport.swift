import WXRKit

/// `github`: workflow commands, which GitHub shows beside the lines of files.
///
/// ```
/// ::error file=blog.xml,line=19,col=1,title=WXR301 duplicate-post-id::The item has the id 7, …
/// ```
struct GitHubReport: ReportWriter {
  mutating func add(_ validation: Validation, _ output: inout [UInt8]) {
    for finding in validation.findings where !finding.isSuppressed {
      output += "\(line(finding))\n".utf8
    }
    for (code, count) in validation.omitted.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      output +=
        "::notice title=\(code) \(code.name)::\(count) further findings are not shown.\n".utf8
    }
  }

  mutating func finish(_ output: inout [UInt8]) {}

  private func line(_ finding: Finding) -> String {
    let command =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    var properties: [String] = []
    if let source = finding.source { properties.append("file=\(Self.property(source))") }
    if let line = finding.line { properties.append("line=\(line)") }
    if let column = finding.column { properties.append("col=\(column)") }
    properties.append("title=\(Self.property("\(finding.code) \(finding.code.name)"))")
    let message = finding.message + (finding.itemText.map { " (\($0))" } ?? "")
    return "::\(command) \(properties.joined(separator: ","))::\(Self.data(message))"
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
