import WXRKit

/// A finding as `wxr-findings/1` has it, and the summary of a run: canonical JSON.
struct FindingJSON: ~Copyable {
  private var json = JSONWriter()

  init() {}

  mutating func append(_ finding: Finding) {
    json.beginObject()
    add("action", ActionKind(finding.action).rawValue)
    add("code", finding.code.rawValue)
    add("column", finding.column)
    add("fix", finding.fix.rawValue)
    addItem(finding.item)
    add("kind", "finding")
    add("length", finding.length)
    add("line", finding.line)
    add("message", finding.message)
    add("name", finding.code.name)
    add("offset", finding.offset)
    add("path", finding.path)
    add("severity", finding.severity.rawValue)
    add("source", finding.source)
    add("title", finding.title)
    json.endObject()
    json.endValue()
  }

  mutating func append(_ summary: ReportSummary) {
    json.beginObject()
    json.key("complete")
    json.literal(summary.isComplete ? "true" : "false")
    add("error", summary.count(of: .error))
    add("info", summary.count(of: .info))
    add("inputs", summary.inputs)
    add("items", summary.items)
    add("kind", "summary")
    json.key("omitted")
    json.beginObject()
    for (code, count) in summary.omitted.sorted(by: { $0.key < $1.key }) { add(code, count) }
    json.endObject()
    add("warning", summary.count(of: .warning))
    json.endObject()
    json.endValue()
  }

  /// Moves what was written to the end of other bytes.
  mutating func move(to output: inout [UInt8]) {
    unsafe output.append(contentsOf: json.buffer.bytes(from: 0, count: json.buffer.count))
    json.buffer.removeAll()
  }

  /// An id is a number where it is one.
  private mutating func addItem(_ id: String?) {
    guard let id else { return }
    switch Number(id) {
    case .integer(let number): add("item", number)
    case .text(let text): add("item", text)
    }
  }

  private mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    json.key(key)
    json.string(value)
  }

  private mutating func add(_ key: String, _ value: Int?) {
    guard let value else { return }
    json.key(key)
    json.integer(value)
  }
}

/// What was done about a finding, for programs.
enum ActionKind: String {
  case none, mended, kept, dropped

  /// - Parameter words: what the reader says that it has done.
  init(_ words: String?) {
    guard let words else {
      self = .none
      return
    }
    if words.hasPrefix("left out") || words.hasPrefix("dropped") || words.hasPrefix("cut") {
      self = .dropped
    } else if words.hasPrefix("kept") || words.contains("kept aside") {
      self = .kept
    } else {
      self = .mended
    }
  }
}

/// The counts of a report over all of its inputs.
struct ReportSummary: Sendable {
  private(set) var inputs = 0
  private(set) var items = 0
  private(set) var isComplete = true
  private(set) var omitted: [String: Int] = [:]
  private var counts: [Severity: Int] = [:]

  func count(of severity: Severity) -> Int { counts[severity, default: 0] }

  mutating func add(_ validation: Validation) {
    inputs += 1
    items += validation.items
    isComplete = isComplete && validation.isComplete
    for severity in Severity.allCases {
      counts[severity, default: 0] += validation.count(of: severity)
    }
    for (code, count) in validation.omitted { omitted[code.rawValue, default: 0] += count }
  }
}
