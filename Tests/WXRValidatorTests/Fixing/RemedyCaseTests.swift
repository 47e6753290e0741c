import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRValidator

/// Each fix on the bad files of its rule: what is written is known (`bad-NAME.fixed`), the finding is
/// gone, nothing else comes up, and doing it again changes nothing.
@Suite struct RemedyCaseTests {
  /// The bad files of rules whose fix needs to know what the export means.
  static let cases = RuleCase.all.filter { example in
    example.isBad && RemedyTable.all.contains { $0.codes.contains(example.code) }
  }

  /// Files in which something stays, for nothing in them says what belongs there.
  static let unsure: Set<String> = [
    // The values hold the carriage returns still, in safe form.
    "WXR017/bad-serialised.xml",
    "WXR204/bad-nothing.xml",
    // What is misplaced belongs nowhere.
    "WXR209/bad-facts-in-item.xml", "WXR209/bad-meta-in-channel.xml",
    // Two names, one author's address twice, no author.
    "WXR304/bad-other-name.xml", "WXR309/bad-empty.xml", "WXR310/bad-id-and-email.xml",
    // No real date, or one that can be read in two ways.
    "WXR401/bad-no-date-at-all.xml", "WXR402/bad-month-zero.xml",
    "WXR402/bad-no-date-and-feed.xml", "WXR404/bad-two-readings.xml",
    // Cut off; different values; no key.
    "WXR413/bad-cut-and-twice.xml", "WXR416/bad-imported-twice.xml", "WXR416/bad-no-key.xml",
    "WXR416/bad-two-pictures.xml",
    // Other code pages; attributes without an end; blocks that would not be balanced.
    "WXR501/bad-other-code-page.xml", "WXR504/bad-no-end.xml", "WXR505/bad-pasted.xml",
    "WXR505/bad-with-dashes.xml",
    "WXR601/bad-nothing-at-all.xml", "WXR602/bad-other-file.xml",
    // Packed code is a script.
    "WXR706/bad-frame-and-packed.xml",
  ]

  @Test(arguments: cases) func theFixMendsWhatIsFound(example: RuleCase) throws {
    let fixed = try FixedExport(Export(at: example.path), Self.selection(example.code))
    try compare(fixed, with: example)
    let left = try Self.findings(in: fixed.bytes)
    let own = left.filter { $0.code.rawValue == example.code && $0.severity > .info }
    #expect(own.isEmpty != Self.unsure.contains(example.testDescription), "\(own.map(\.message))")
    let original = Array(try Data(contentsOf: URL(filePath: example.path)))
    #expect(fixed.applied(to: original) == fixed.bytes)
    let before = Set(try Self.findings(in: original).filter { $0.severity == .error }.map(\.code))
    let after = Set(left.filter { $0.severity == .error }.map(\.code))
    #expect(after.subtracting(before).isEmpty)
  }

  @Test(arguments: cases) func doingItAgainChangesNothing(example: RuleCase) throws {
    for selection in [
      Self.selection(example.code), FixSelection(isSemantic: true),
      FixSelection(isSemantic: true, isLossy: true),
    ] {
      let once = try FixedExport(Export(at: example.path), selection)
      let twice = try FixedExport(Export(bytes: once.bytes), selection)
      #expect(twice.changes.isEmpty, "\(selection) \(twice.changes.map(\.finding))")
      #expect(twice.bytes == once.bytes)
    }
  }

  /// All fixes together leave no error that they cover, and as many items, but for repeated ones.
  @Test(arguments: cases) func allTogetherLeaveNoError(example: RuleCase) throws {
    let fixed = try FixedExport(
      Export(at: example.path), FixSelection(isSemantic: true, isLossy: true))
    let original = Array(try Data(contentsOf: URL(filePath: example.path)))
    #expect(fixed.applied(to: original) == fixed.bytes)
    let left = try Self.findings(in: fixed.bytes).filter { $0.severity == .error }
    let unknown: Set<String> = ["WXR207", "WXR402", "WXR601"]
    #expect(left.allSatisfy { unknown.contains($0.code.rawValue) }, "\(left.map(\.message))")
    let repeated = fixed.changes.count {
      $0.finding.code.rawValue == "WXR301" && $0.kind == .dropped
    }
    #expect(try Self.items(in: fixed.bytes) == Self.items(in: original) - repeated)
  }

  /// No good file of such a rule is changed by its fix.
  @Test(
    arguments: RuleCase.all.filter { example in
      !example.isBad && RemedyTable.all.contains { $0.codes.contains(example.code) }
    })
  func whatIsGoodStays(example: RuleCase) throws {
    let fixed = try FixedExport(Export(at: example.path), Self.selection(example.code))
    let own = fixed.changes.filter { $0.finding.code.rawValue == example.code }
    #expect(own.isEmpty, "\(own)")
  }

  // MARK: Parts

  private static func selection(_ code: String) -> FixSelection {
    FixSelection(named: [Diagnostic.Code(rawValue: code)])
  }

  private static func findings(in bytes: [UInt8]) throws -> [Finding] {
    try Validator(RuleSelection(.strict)).validate(Export(bytes: bytes)).findings
  }

  private static func items(in bytes: [UInt8]) throws -> Int {
    try Validator(RuleSelection(.strict)).validate(Export(bytes: bytes)).items
  }

  private func compare(_ fixed: FixedExport, with example: RuleCase) throws {
    let file = URL(filePath: example.path).deletingPathExtension().appendingPathExtension("fixed")
    if ProcessInfo.processInfo.environment["WXR_RECORD"] != nil {
      try Data(fixed.bytes).write(to: file)
      Issue.record("Written anew: read it, then run again without WXR_RECORD.")
    } else {
      #expect(fixed.bytes == Array(try Data(contentsOf: file)))
    }
  }
}
