import WXRKit

/// `text`: for whoever owns the blog. Worst rules first, each with its places, why it matters, what
/// to do, and how `wxr` can mend it.
struct TextReport: ReportWriter {
  private var hasBegun = false

  mutating func add(_ validation: Validation, _ output: inout [UInt8]) {
    var text = hasBegun ? "\n" : ""
    hasBegun = true
    text += "== \(ShownText(validation.name))\n\n"
    for group in groups(of: validation) { text += section(group, validation) }
    text += summary(validation)
    output += text.utf8
  }

  mutating func finish(_ output: inout [UInt8]) {}

  /// The findings of each rule, the worst rules first.
  private func groups(of validation: Validation) -> [[Finding]] {
    var groups: [Diagnostic.Code: [Finding]] = [:]
    for finding in validation.findings where !finding.isSuppressed {
      groups[finding.code, default: []].append(finding)
    }
    func key(_ group: [Finding]) -> (Int, String) {
      let worst = group.map(\.severity).max() ?? .info
      let rank = Severity.allCases.firstIndex(of: worst) ?? 0
      return (-rank, group[0].code.rawValue)
    }
    return groups.values.sorted { key($0) < key($1) }
  }

  private func section(_ group: [Finding], _ validation: Validation) -> String {
    let code = group[0].code
    let worst = group.map(\.severity).max() ?? .info
    let count = validation.counts[code, default: group.count]
    let page = RulePage.of(code)
    var text = "\(worst.rawValue) \(code) \(code.name)\(count > 1 ? " (\(count) times)" : "")\n"
    if let page { text += WrappedText(page.summary, indent: 2).description }
    let shown = group.filter(\.hasExcerpt)
    for finding in shown { text += entry(finding, in: validation.name) }
    if count > shown.count {
      text += "    … and \(count - shown.count) more (--all shows each)\n"
    }
    text += advice(page, group)
    return text + "\n"
  }

  private func entry(_ finding: Finding, in name: String) -> String {
    let line = finding.line.map { "line \($0), column \(finding.column ?? 1)" }
    let source = finding.source == name ? nil : finding.source
    let place = [source, line, finding.itemText].compactMap { $0 }.joined(separator: ", ")
    var text = place.isEmpty ? "" : "    \(ShownText(place))\n"
    text += WrappedText(finding.message + action(finding), indent: 6).description
    guard let excerpt = finding.excerpt, !excerpt.spot.isEmpty else { return text }
    let before = ShownText(excerpt.before)
    let spot = ShownText(excerpt.spot, limit: 60)
    text += "      | \(before)\(spot)\(ShownText(excerpt.after, limit: 60))\n"
    let mark = String(repeating: "^", count: max(1, spot.width))
    return text + "      | \(String(repeating: " ", count: before.width))\(mark)\n"
  }

  private func action(_ finding: Finding) -> String {
    finding.action.map { " Reading goes on: \($0)." } ?? ""
  }

  private func advice(_ page: RulePage?, _ group: [Finding]) -> String {
    guard let page else { return "" }
    var text = ""
    if let why = page.why {
      text += WrappedText("why: \(why.firstSentence)", indent: 2).description
    }
    if let advice = page.whatToDo {
      text += WrappedText("do: \(advice.firstSentence)", indent: 2).description
    }
    if let command = page.facts.fixCommand {
      text += "  fix: \(page.facts.fix.rawValue) — \(command)\n"
    }
    return text + "  more: wxr rule \(page.facts.code)\n"
  }

  private func summary(_ validation: Validation) -> String {
    let counts = Severity.allCases.reversed().map { severity in
      let count = validation.count(of: severity)
      let name = severity == .info ? "note" : severity.rawValue
      return "\(count) \(name)\(count == 1 ? "" : "s")"
    }
    let end = validation.isComplete ? "complete" : "ends early"
    let items = "\(validation.items) item\(validation.items == 1 ? "" : "s") read"
    return "\(counts.joined(separator: ", ")) · \(items) · \(end)\n"
  }
}

/// A paragraph in lines of at most 100 columns.
struct WrappedText: CustomStringConvertible {
  let description: String

  init(_ text: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = margin
    var width = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let shown = ShownText(String(word))
      if width > 0, indent + width + 1 + shown.width > 100 {
        lines.append(line)
        line = margin
        width = 0
      }
      line += (width > 0 ? " " : "") + shown.description
      width += shown.width + (width > 0 ? 1 : 0)
    }
    if width > 0 { lines.append(line) }
    description = lines.map { $0 + "\n" }.joined()
  }
}
