import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRValidator

/// What the formats of reports hold.
@Suite struct ReportTests {
  /// A bare ampersand, a repeated id, and a control character.
  private static let bad = """
    <?xml version="1.0" encoding="UTF-8" ?>
    <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
    <channel>
    <title>Über & unter</title>
    <link>https://harbour.example</link>
    <wp:wxr_version>1.2</wp:wxr_version>
    <wp:base_blog_url>https://harbour.example</wp:base_blog_url>
    <item><title>Tea</title><wp:post_id>7</wp:post_id><wp:status>publish</wp:status>
    <wp:post_type>post</wp:post_type></item>
    <item><title>Cof\u{1}fee: “100 %”</title><wp:post_id>7</wp:post_id>
    <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
    </channel>
    </rss>

    """

  private func validation(
    _ text: String = Self.bad, _ selection: [String] = ["WXR014", "WXR102", "WXR301"],
    limit: Int = 1000
  ) throws -> Validation {
    var rules = RuleSelection(.strict)
    try rules.select(selection)
    var validator = Validator(rules)
    validator.findingLimit = limit
    return try validator.validate(Export(bytes: Array(text.utf8), name: "my blog.xml"))
  }

  private func text(_ format: ReportFormat, _ validations: Validation...) throws -> String {
    var report = ValidationReport(format)
    var sink = BytesSink()
    for validation in validations { try report.add(validation, to: &sink) }
    try report.finish(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test func ndjsonIsCanonicalAndInTheOrderOfPlaces() throws {
    let lines = try text(.ndjson, validation()).split(separator: "\n").map(String.init)
    #expect(
      lines[0]
        == #"{"action":"mended","code":"WXR102","column":13,"fix":"lossless","kind":"finding","#
        + #""length":1,"line":4,"message":"“&” stands alone, without its “amp;”.","#
        + #""name":"bare-ampersand","offset":127,"path":"/rss/channel/title","#
        + #""severity":"error","source":"my blog.xml"}"#)
    #expect(lines[1].contains(#""code":"WXR014""#))
    #expect(lines[1].contains(#""action":"dropped""#))
    #expect(lines[2].contains(#""item":7"#))
    #expect(lines[2].contains(#""path":"/rss/channel/item[2]/wp:post_id""#))
    #expect(
      lines[3]
        == #"{"complete":true,"error":3,"info":0,"inputs":1,"items":2,"kind":"summary","#
        + #""omitted":{},"warning":0}"#)
  }

  @Test func jsonHoldsTheSameFindings() throws {
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(text(.json, validation()).utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "wxr-findings/1")
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.compactMap { $0["code"] as? String } == ["WXR102", "WXR014", "WXR301"])
    #expect((document["summary"] as? [String: Any])?["error"] as? Int == 3)
  }

  @Test func whatIsBeyondTheLimitIsCounted() throws {
    let many = Self.bad.replacing("Tea", with: "a & b & c & d")
    let found = try validation(many, limit: 2)
    #expect(found.counts[.bareAmpersand] == 4)
    #expect(found.omitted == [.bareAmpersand: 2])
    #expect(try text(.ndjson, found).contains(#""omitted":{"WXR102":2}"#))
    #expect(try text(.text, found).contains("… and 2 more"))
  }

  @Test func textTellsWhereWhyAndWhatToDo() throws {
    let report = try text(.text, validation())
    #expect(report.contains("error WXR301 duplicate-post-id"))
    #expect(report.contains("line 10, column"))
    #expect(report.contains("item 7 “Cof"))
    #expect(report.contains("  why: An importer takes the first item of an id"))
    #expect(report.contains("  do: "))
    #expect(report.contains("  fix: lossless — wxr repair\n"))
    #expect(report.contains("      | <item><title>Cof␁fee"))
    #expect(report.hasSuffix("3 errors, 0 warnings, 0 notes · 2 items read · complete\n"))
    #expect(!report.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(report.split(separator: "\n").allSatisfy { $0.count <= 240 })
  }

  @Test func githubEscapesWhatItsCommandsMean() throws {
    let lines = try text(.github, validation()).split(separator: "\n")
    #expect(
      lines[0]
        == "::error file=my blog.xml,line=4,col=13,title=WXR102 bare-ampersand::“&” stands alone, "
        + "without its “amp;”.")
    #expect(lines[2].contains("100 %25"))
  }

  @Test func junitIsWellFormedAndCountsRules() throws {
    let report = try text(.junit, validation(), validation())
    #expect(XMLCheck.isWellFormed(report))
    #expect(report.contains("tests=\"3\" failures=\"3\""))
    #expect(report.contains("<failure type=\"error\""))
    let clean = try text(
      .junit, validation(Self.bad.replacing("&", with: "and"), ["WXR102"]))
    #expect(clean.contains("<testcase classname=\"wxr\" name=\"WXR102 bare-ampersand\"/>"))
  }

  // MARK: SARIF

  /// What the schema of SARIF 2.1.0 asks for, as far as it is used.
  @Test func sarifIsAsTheSchemaAsks() throws {
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(text(.sarif, validation()).utf8)) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    #expect(Set(document.keys) == ["$schema", "runs", "version"])
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "wxr")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.count == RuleTable.all.count)
    for rule in rules {
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["error", "warning", "note"].contains(level))
      for key in ["fullDescription", "shortDescription"] {
        #expect((rule[key] as? [String: Any])?["text"] is String)
      }
      #expect((rule["help"] as? [String: Any])?["markdown"] is String)
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 3)
    for result in results { try check(result, rules) }
    let fix = try #require((results[0]["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect((replacement["deletedRegion"] as? [String: Any])?["byteOffset"] as? Int == 127)
    #expect((replacement["insertedContent"] as? [String: Any])?["text"] as? String == "&amp;")
  }

  private func check(_ result: [String: Any], _ rules: [[String: Any]]) throws {
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    #expect(["error", "warning", "note"].contains(result["level"] as? String))
    #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
    let prints = try #require(result["partialFingerprints"] as? [String: String])
    #expect(prints["wxrFinding/v1"]?.count == 16)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let artifact = physical["artifactLocation"] as? [String: Any]
    #expect(artifact?["uri"] as? String == "my%20blog.xml")
    let region = try #require(physical["region"] as? [String: Any])
    for key in ["startLine", "startColumn"] { #expect((region[key] as? Int ?? 0) >= 1) }
    for key in ["byteOffset", "byteLength"] { #expect((region[key] as? Int ?? -1) >= 0) }
    let logical = try #require((location["logicalLocations"] as? [[String: Any]])?.first)
    #expect((logical["fullyQualifiedName"] as? String)?.hasPrefix("/rss/channel/") == true)
  }

  // MARK: Baselines

  @Test func aBaselineHidesWhatItHolds() throws {
    let first = try validation()
    var baseline = Baseline()
    baseline.add(first)
    var read = try #require(Baseline(baseline.text))
    #expect(read.count == 3)
    // Another export: all places have moved, and one finding is new.
    var later = try validation(
      Self.bad.replacing("<channel>", with: "<channel>\n<!-- later -->")
        .replacing("Tea", with: "Tea & cake"))
    read.suppress(in: &later)
    #expect(later.count(of: .error) == 1)
    #expect(try text(.ndjson, later).contains("/rss/channel/item[1]/title"))
    #expect(try text(.sarif, later).contains(#""suppressions":[{"kind":"external"}]"#))
    #expect(read.count == 0)
    var unused = baseline
    var clean = try validation(Self.bad.replacing("&", with: "and"))
    unused.suppress(in: &clean)
    #expect(unused.entries.count == 1)
    #expect(Baseline("something else") == nil)
  }
}

/// Asks Foundation's parser, where it is there, by a plain check of nesting.
private enum XMLCheck {
  static func isWellFormed(_ text: String) -> Bool {
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      let name = tag.drop { $0 == "/" }.prefix { $0 != " " }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return false }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty && !text.contains("& ")
  }
}
