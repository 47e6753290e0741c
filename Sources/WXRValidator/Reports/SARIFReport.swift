import WXRKit

/// `sarif`: one run of SARIF 2.1.0 over all inputs, with the rules' pages, places in characters and
/// bytes, fingerprints that survive another export, and replacements for what is mended without
/// loss.
struct SARIFReport: ReportWriter {
  private var hasResults = false
  private var rules: [RuleFacts] = []
  private var hasBegun = false

  mutating func add(_ validation: Validation, _ output: inout [UInt8]) {
    begin(&output)
    var result = SARIFResult()
    for finding in validation.findings {
      if hasResults { output += ",".utf8 }
      hasResults = true
      result.append(finding)
      result.move(to: &output)
    }
  }

  mutating func finish(_ output: inout [UInt8]) {
    begin(&output)
    output += "],\"tool\":".utf8
    var tool = SARIFTool()
    tool.append()
    tool.move(to: &output)
    output += "}],\"version\":\"2.1.0\"}\n".utf8
  }

  private mutating func begin(_ output: inout [UInt8]) {
    guard !hasBegun else { return }
    hasBegun = true
    output +=
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\"results\":["
      .utf8
  }
}

extension Severity {
  /// SARIF's word for it.
  fileprivate var level: String { self == .info ? "note" : rawValue }
}

/// One result of a run.
private struct SARIFResult: ~Copyable {
  private var json = JSONWriter()

  mutating func move(to output: inout [UInt8]) {
    unsafe output.append(contentsOf: json.buffer.bytes(from: 0, count: json.buffer.count))
    json.buffer.removeAll()
  }

  mutating func append(_ finding: Finding) {
    json.beginObject()
    addFix(finding)
    json.key("level")
    json.string(finding.severity.level)
    addLocations(finding)
    json.key("message")
    addText(finding.message + (finding.itemText.map { " (\($0))" } ?? ""))
    json.key("partialFingerprints")
    json.beginObject()
    json.key("wxrFinding/v1")
    json.string(finding.fingerprint)
    json.endObject()
    json.key("ruleId")
    json.string(finding.code.rawValue)
    if let index = RuleTable.index(of: finding.code) {
      json.key("ruleIndex")
      json.integer(index)
    }
    if finding.isSuppressed { addSuppression() }
    json.endObject()
    json.endValue()
  }

  private mutating func addText(_ text: String) {
    json.beginObject()
    json.key("text")
    json.string(text)
    json.endObject()
  }

  private mutating func addLocations(_ finding: Finding) {
    guard finding.source != nil || finding.path != nil else { return }
    json.key("locations")
    json.beginList()
    json.beginObject()
    if let path = finding.path { addLogicalLocation(path, finding) }
    if let source = finding.source {
      json.key("physicalLocation")
      json.beginObject()
      addArtifact(source)
      addRegion(finding)
      json.endObject()
    }
    json.endObject()
    json.endList()
  }

  private mutating func addLogicalLocation(_ path: String, _ finding: Finding) {
    json.key("logicalLocations")
    json.beginList()
    json.beginObject()
    json.key("fullyQualifiedName")
    json.string(path)
    json.key("kind")
    json.string("element")
    if let item = finding.itemText {
      json.key("name")
      json.string(item)
    }
    json.endObject()
    json.endList()
  }

  private mutating func addArtifact(_ source: String) {
    json.key("artifactLocation")
    json.beginObject()
    json.key("uri")
    json.string(ArtifactAddress(source).description)
    json.endObject()
  }

  private mutating func addRegion(_ finding: Finding) {
    guard let offset = finding.offset, let line = finding.line, let column = finding.column else {
      return
    }
    json.key("region")
    json.beginObject()
    json.key("byteLength")
    json.integer(finding.length ?? 0)
    json.key("byteOffset")
    json.integer(offset)
    if let excerpt = finding.excerpt {
      json.key("snippet")
      addText(excerpt.spot)
    }
    json.key("startColumn")
    json.integer(column)
    json.key("startLine")
    json.integer(line)
    json.endObject()
  }

  private mutating func addFix(_ finding: Finding) {
    guard let replacement = finding.replacement, let source = finding.source,
      let offset = finding.offset
    else { return }
    json.key("fixes")
    json.beginList()
    json.beginObject()
    json.key("artifactChanges")
    json.beginList()
    json.beginObject()
    addArtifact(source)
    json.key("replacements")
    json.beginList()
    json.beginObject()
    json.key("deletedRegion")
    json.beginObject()
    json.key("byteLength")
    json.integer(replacement.length)
    json.key("byteOffset")
    json.integer(offset)
    json.endObject()
    json.key("insertedContent")
    addText(replacement.text)
    json.endObject()
    json.endList()
    json.endObject()
    json.endList()
    json.endObject()
    json.endList()
  }

  private mutating func addSuppression() {
    json.key("suppressions")
    json.beginList()
    json.beginObject()
    json.key("kind")
    json.string("external")
    json.endObject()
    json.endList()
  }
}

/// The tool and all of its rules.
private struct SARIFTool: ~Copyable {
  private var json = JSONWriter()

  mutating func move(to output: inout [UInt8]) {
    unsafe output.append(contentsOf: json.buffer.bytes(from: 0, count: json.buffer.count))
    json.buffer.removeAll()
  }

  mutating func append() {
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.key("name")
    json.string("wxr")
    json.key("rules")
    json.beginList()
    for page in RulePage.all { append(page) }
    json.endList()
    json.endObject()
    json.endObject()
    json.endValue()
  }

  private mutating func append(_ page: RulePage) {
    json.beginObject()
    json.key("defaultConfiguration")
    json.beginObject()
    json.key("level")
    json.string(page.facts.severity.level)
    json.endObject()
    addText("fullDescription", page.why.map { "\(page.summary) \($0)" } ?? page.summary)
    json.key("help")
    json.beginObject()
    json.key("markdown")
    json.string(page.text)
    json.key("text")
    json.string(page.whatToDo ?? page.summary)
    json.endObject()
    json.key("id")
    json.string(page.facts.code.rawValue)
    json.key("name")
    json.string(page.facts.name)
    json.key("properties")
    json.beginObject()
    json.key("tags")
    json.beginList()
    json.string("fix:\(page.facts.fix.rawValue)")
    for profile in Profile.allCases where profile.contains(page.facts) {
      json.string("profile:\(profile.rawValue)")
    }
    json.endList()
    json.endObject()
    addText("shortDescription", page.summary)
    json.endObject()
  }

  private mutating func addText(_ key: String, _ text: String) {
    json.key(key)
    json.beginObject()
    json.key("text")
    json.string(text)
    json.endObject()
  }
}

/// A file's name as a URI reference.
struct ArtifactAddress: CustomStringConvertible {
  let description: String

  init(_ name: String) {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "!"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    description = String(decoding: bytes, as: UTF8.self)
  }
}
