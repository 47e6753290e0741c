/// Writes the changes of a repair as `wxr-findings/1`: a line of canonical JSON each, with the bytes
/// before and after, and a summary at the end.
///
/// ```
/// {"action":"mended","after":"&amp;","before":"&","code":"WXR102","kind":"finding",…}
/// ```
/// Bytes that are not UTF-8 are written as `{"b64":"…"}`. Applied to the original, the changes give
/// the repaired file: each takes the place of `length` bytes at `offset`, those whose action is
/// `kept` of none.
public struct ChangeReport: ~Copyable {
  private var json = JSONWriter()
  private var counts: [Severity: Int] = [:]
  private var inputs = 0

  public init() {}

  public mutating func add(_ change: Change) {
    json.beginObject()
    add("action", change.kind.rawValue)
    if change.kind != .kept { add("after", change.after) }
    add("before", change.before)
    add("code", change.finding.code.rawValue)
    add("column", change.column)
    if let safety = FixSafety(of: change.finding.code) { add("fix", safety.rawValue) }
    add("kind", "finding")
    add("length", change.length)
    add("line", change.line)
    add("message", change.finding.message)
    add("name", change.finding.code.name)
    if let offset = change.finding.location?.offset { add("offset", offset) }
    add("severity", change.finding.severity.rawValue)
    if let source = change.finding.source { add("source", source) }
    json.endObject()
    endLine()
  }

  /// Counts what was found in an input.
  public mutating func add(_ diagnostics: Diagnostics) {
    inputs += 1
    for severity in Severity.allCases {
      counts[severity, default: 0] += diagnostics.count(of: severity)
    }
  }

  /// Writes what was added since the last call, if it is worth it.
  public mutating func flush(
    to sink: inout some ByteSink & ~Copyable, ifAtLeast count: Int = 256 << 10
  ) throws(WriteError) {
    guard json.buffer.count >= count else { return }
    try unsafe sink.write(json.buffer.bytes(from: 0, count: json.buffer.count).span)
    json.buffer.removeAll()
  }

  /// Writes the rest, and the summary.
  public mutating func finish(to sink: inout some ByteSink & ~Copyable) throws(WriteError) {
    json.beginObject()
    add("error", counts[.error, default: 0])
    add("info", counts[.info, default: 0])
    add("inputs", inputs)
    add("kind", "summary")
    json.key("omitted")
    json.beginObject()
    json.endObject()
    add("warning", counts[.warning, default: 0])
    json.endObject()
    endLine()
    try flush(to: &sink, ifAtLeast: 0)
  }

  private mutating func add(_ key: String, _ value: String) {
    json.key(key)
    json.string(value)
  }

  private mutating func add(_ key: String, _ value: Int) {
    json.key(key)
    json.integer(value)
  }

  private mutating func add(_ key: String, _ bytes: [UInt8]) {
    json.key(key)
    if let text = String(validating: bytes, as: UTF8.self) {
      json.string(text)
    } else {
      json.beginObject()
      add("b64", Base64.encode(bytes))
      json.endObject()
    }
  }

  private mutating func endLine() {
    json.buffer.append(0x0A)
    json.endValue()
  }
}
