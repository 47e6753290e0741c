/// Writes findings as `wxr-findings/1`: a line of canonical JSON each, and a summary at the end.
///
/// ```
/// {"code":"WXR102","column":44,"kind":"finding","line":812,…}
/// {"error":1,"info":0,"inputs":1,"kind":"summary","omitted":{},"warning":0}
/// ```
public struct FindingReport: ~Copyable {
  private var json = JSONWriter()
  private var counts: [Severity: Int] = [:]
  private var omitted: [String: Int] = [:]
  private var inputs = 0

  public init() {}

  /// Adds the findings of one input.
  ///
  /// - Parameter places: counts lines and columns; nil leaves them out.
  public mutating func add(_ diagnostics: Diagnostics, places: FindingPlaces?) {
    inputs += 1
    var kept: [String: Int] = [:]
    for finding in diagnostics.kept {
      append(finding, position: places?.position(of: finding))
      kept[finding.code.rawValue, default: 0] += 1
    }
    for severity in Severity.allCases {
      counts[severity, default: 0] += diagnostics.count(of: severity)
    }
    for (code, count) in diagnostics.counts {
      let rest = count - kept[code.rawValue, default: 0]
      if rest > 0 { omitted[code.rawValue, default: 0] += rest }
    }
  }

  /// Writes what was added, and the summary.
  public mutating func finish(to sink: inout some ByteSink & ~Copyable) throws(WriteError) {
    json.beginObject()
    for (key, value) in [
      ("error", counts[.error, default: 0]), ("info", counts[.info, default: 0]),
      ("inputs", inputs),
    ] {
      json.key(key)
      json.integer(value)
    }
    json.key("kind")
    json.string("summary")
    json.key("omitted")
    json.beginObject()
    for (code, count) in omitted.sorted(by: { $0.key < $1.key }) {
      json.key(code)
      json.integer(count)
    }
    json.endObject()
    json.key("warning")
    json.integer(counts[.warning, default: 0])
    json.endObject()
    endLine()
    try unsafe sink.write(json.buffer.bytes(from: 0, count: json.buffer.count).span)
    json.buffer.removeAll()
  }

  private mutating func append(_ finding: Diagnostic, position: LineTable.Position?) {
    json.beginObject()
    add("action", finding.action)
    add("code", finding.code.rawValue)
    add("column", position?.column)
    add("kind", "finding")
    add("line", position?.line)
    add("message", finding.message)
    add("name", finding.code.name)
    add("offset", finding.location?.offset)
    add("severity", finding.severity.rawValue)
    add("source", finding.source)
    json.endObject()
    endLine()
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

  private mutating func endLine() {
    json.buffer.append(0x0A)
    json.endValue()
  }
}

/// Where findings are, as editors count.
public struct FindingPlaces: Sendable {
  private var tables: [String: LineTable] = [:]

  /// Counts the lines of the findings of an export: one pass over each document that has any.
  ///
  /// - Throws: ``ReadError`` if a document can no longer be read.
  public init(_ diagnostics: Diagnostics, in export: Export) throws(ReadError) {
    for document in export.documents {
      let offsets = diagnostics.kept.filter { $0.source == document.name }
        .compactMap { $0.location?.offset }
      guard !offsets.isEmpty else { continue }
      tables[document.name] = try LineTable(of: offsets, in: document.openOriginal())
    }
  }

  /// What an error says, with `FILE:LINE:COLUMN` where its place is known.
  public static func text(of error: ReadError, in export: Export) -> String {
    let found = Diagnostic(
      code: .internalFault, severity: .error, message: error.reason, location: error.location,
      source: error.source)
    var diagnostics = Diagnostics()
    diagnostics.add(found)
    guard let places = try? FindingPlaces(diagnostics, in: export),
      let place = places.text(of: found)
    else { return error.description }
    return "\(place): \(error.reason)"
  }

  func position(of finding: Diagnostic) -> LineTable.Position? {
    guard let source = finding.source, let offset = finding.location?.offset else { return nil }
    return tables[source]?[offset]
  }

  /// `FILE:LINE:COLUMN`, as far as it is known; nil if nothing is.
  public func text(of finding: Diagnostic) -> String? {
    guard let source = finding.source else { return nil }
    guard let position = position(of: finding) else { return source }
    return "\(source):\(position.line):\(position.column)"
  }
}
