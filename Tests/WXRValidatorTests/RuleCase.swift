import Foundation
import TestSupport
import Testing
import WXRKit
import WXRValidator

/// A file of `Cases/CODE`: an export, and what is to be found in it.
///
/// `bad-NAME.xml` stands beside `bad-NAME.expected`, whose lines are `CODE SEVERITY LINE:COLUMN` (or
/// `CODE SEVERITY -` for the whole file): all findings of the folder's rule. In `good-NAME.xml` the
/// rule finds nothing. `bad-NAME.fixed` is what a repair of the rule's findings gives, where there is
/// one that knows what the export means. Other endings than `xml` are files that are packed or in another encoding.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let code: String
  let path: String

  var testDescription: String { "\(code)/\(name)" }
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  var isBad: Bool { name.hasPrefix("bad-") }

  /// The lines of the file beside it.
  var expected: [String] {
    get throws {
      guard isBad else { return [] }
      let text = try String(contentsOf: expectedFile, encoding: .utf8)
      return text.split(separator: "\n").map(String.init)
    }
  }

  /// Takes what was found for what is expected.
  func record(_ lines: [String]) throws {
    try lines.map { $0 + "\n" }.joined()
      .write(to: expectedFile, atomically: true, encoding: .utf8)
  }

  private var expectedFile: URL {
    URL(filePath: path).deletingPathExtension().appendingPathExtension("expected")
  }

  /// What the folder's rule finds, as `expected` has it.
  func found() throws -> [String] {
    var selection = RuleSelection(.strict)
    try selection.select([code])
    return try Validator(selection).validate(at: path).findings.map { finding in
      let place = finding.line.map { "\($0):\(finding.column ?? 0)" } ?? "-"
      return "\(finding.code) \(finding.severity.rawValue) \(place)"
    }
  }

  static let folder = Shared.packageRoot.appending(path: "Tests/WXRValidatorTests/Cases")

  static let all: [RuleCase] = {
    let codes = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return codes.sorted().flatMap { code -> [RuleCase] in
      let inside = folder.appending(path: code)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: inside.path)) ?? []
      return names.sorted()
        .filter { !$0.hasSuffix(".expected") && !$0.hasSuffix(".fixed") && !$0.hasPrefix(".") }
        .map { RuleCase(code: code, path: inside.appending(path: $0).path) }
    }
  }()
}
