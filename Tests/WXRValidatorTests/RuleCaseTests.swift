import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRValidator

/// Each rule finds what it must in its bad files, and nothing in its good ones.
@Suite struct RuleCaseTests {
  @Test(arguments: RuleCase.all) func theRuleFindsWhatIsExpected(example: RuleCase) throws {
    let found = try example.found()
    if ProcessInfo.processInfo.environment["WXR_RECORD"] != nil, example.isBad {
      try example.record(found)
      Issue.record("Written anew: read it, then run again without WXR_RECORD.")
    } else {
      #expect(found == (try example.expected))
    }
  }

  @Test(arguments: RuleTable.facts.map(\.code.rawValue))
  func everyRuleHasItsFiles(code: String) {
    let cases = RuleCase.all.filter { $0.code == code }
    #expect(cases.count(where: \.isBad) >= 3, "bad files of \(code)")
    #expect(cases.count { !$0.isBad } >= 2, "good files of \(code)")
  }

  @Test(arguments: RuleTable.facts.map(\.code.rawValue))
  func badFilesShowSomething(code: String) throws {
    for example in RuleCase.all where example.code == code && example.isBad {
      #expect(!(try example.expected).isEmpty, "\(example.testDescription)")
    }
  }

  /// No two bad files of a rule differ in names or numbers only.
  @Test(arguments: RuleTable.facts.map(\.code.rawValue))
  func badFilesAreOfDifferentShapes(code: String) throws {
    let bad = RuleCase.all.filter { $0.code == code && $0.isBad }
    let shapes = try bad.map { Self.shape(try Data(contentsOf: URL(filePath: $0.path))) }
    #expect(Set(shapes).count == bad.count)
  }

  /// The bytes with each run of letters and digits as one, but for the names of elements.
  private static func shape(_ bytes: Data) -> [UInt8] {
    var shape: [UInt8] = []
    var isInTag = false
    for byte in bytes {
      if byte == UInt8(ascii: "<") { isInTag = true }
      let isWord = Character(Unicode.Scalar(byte)).isASCIIWord
      if !isWord, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "/"), byte != UInt8(ascii: ":") {
        isInTag = false
      }
      let mark = isWord && !isInTag ? UInt8(ascii: "a") : byte
      if mark != UInt8(ascii: "a") || shape.last != mark { shape.append(mark) }
    }
    return shape
  }
}

extension Character {
  fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber || self == "_") }
}
