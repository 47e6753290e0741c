import Foundation
import TestSupport
import Testing

/// `wxr validate` and `wxr rule` from outside.
@Suite(.enabled(if: BuiltCommand.path != nil, "the command is not built"))
struct ValidateCommandTests {
  private let folder: URL
  private static let cases = Shared.packageRoot.appending(path: "Tests/WXRValidatorTests/Cases")
  private let bad = cases.appending(path: "WXR301/bad-two-items.xml").path
  private let page = cases.appending(path: "WXR004/bad-login.xml").path

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wxr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func wxr(_ words: String...) throws -> BuiltCommand.Result {
    try BuiltCommand.run([#require(BuiltCommand.path)] + words, at: folder)
  }

  @Test func theExitCodeSaysWhatWasFound() throws {
    #expect(try wxr("validate", bad, "--select", "WXR301").status == 1)
    #expect(try wxr("validate", bad, "--select", "WXR302").status == 0)
    #expect(try wxr("validate", bad, "--select", "WXR301", "--fail-on", "never").status == 0)
    #expect(try wxr("validate", bad, "--severity", "WXR301=info,WXR309=info").status == 0)
    #expect(try wxr("validate", bad, "--ignore", "duplicate-post-id").status == 0)
    #expect(try wxr("validate", "none.xml").status == 66)
    #expect(try wxr("validate", page).status == 65)
    #expect(try wxr("validate", page, bad).status == 1)
    for wrong in [["--select", "WXR999"], ["--severity", "loud"], ["--profile", "mine"]] {
      #expect(try wxr("validate", bad, wrong[0], wrong[1]).status == 64)
    }
  }

  @Test func aFileThatIsNoExportIsAFinding() throws {
    let result = try wxr("validate", page, "--format", "ndjson")
    #expect(result.output.contains(#""code":"WXR004""#))
    #expect(result.output.contains(#""complete":false"#))
    #expect(result.errors.contains("This is a web page"))
  }

  @Test func reportsGoWhereTheyAreSent() throws {
    let result = try wxr(
      "validate", bad, "--format", "sarif", "-o", "out.sarif", "--report", "lines.ndjson")
    #expect(result.status == 1 && result.output.isEmpty)
    let sarif = try Data(contentsOf: folder.appending(path: "out.sarif"))
    #expect(try JSONSerialization.jsonObject(with: sarif) is [String: Any])
    let lines = try String(contentsOf: folder.appending(path: "lines.ndjson"), encoding: .utf8)
    #expect(lines.contains(#""kind":"summary""#))
    #expect(try wxr("validate", bad, "--format", "sarif", "-o", "out.sarif").status == 73)
  }

  @Test func aBaselineHidesWhatIsKnown() throws {
    #expect(try wxr("validate", bad, "--write-baseline", "known.txt").status == 1)
    let again = try wxr("validate", bad, "--baseline", "known.txt")
    #expect(again.status == 0, "\(again.output)")
    let good = Self.cases.appending(path: "WXR301/good-own-ids.xml").path
    let other = try wxr("validate", good, "--baseline", "known.txt", "--select", "WXR301")
    #expect(other.errors.contains("that are there no more"))
    #expect(try wxr("validate", bad, "--baseline", "none.txt").status == 64)
  }

  @Test func settingsComeFromTheCommandsOwnPartOfTheFile() throws {
    try Data("validate:\n  ignore: [WXR301]\n  severity: {WXR309: info}\n".utf8)
      .write(to: folder.appending(path: "wxr.yaml"))
    #expect(try wxr("validate", bad).status == 0)
    try Data("validate:\n  ingore: [WXR301]\n".utf8)
      .write(to: folder.appending(path: "wxr.yaml"))
    let wrong = try wxr("validate", bad)
    #expect(wrong.status == 64 && wrong.errors.contains("Did you mean “ignore”?"))
    #expect(try wxr("rule", "WXR301").status == 0)
  }

  @Test func rulesHavePages() throws {
    let page = try wxr("rule", "duplicate-post-id")
    #expect(page.output.hasPrefix("WXR301 duplicate-post-id (error). Fix: inferred"))
    #expect(page.output.contains("**What to do.**"))
    let list = try wxr("rule", "--list").output.split(separator: "\n")
    #expect(list.count >= 55 && list.allSatisfy { $0.hasPrefix("WXR") })
    #expect(try wxr("rule").status == 64)
    #expect(try wxr("rule", "WXR999").status == 64)
  }
}
