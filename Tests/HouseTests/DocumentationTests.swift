import Foundation
import TestSupport
import Testing

/// The docs say what is there.
@Suite struct DocumentationTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Shared.packageRoot.appending(path: path), encoding: .utf8)
  }

  /// The codes of findings that occur in the sources.
  private static let codes: [String] = {
    let all = SourceFile.all(in: "Sources").flatMap(\.code)
    let files = SourceFile.all(in: "Sources").filter { $0.name != "DiagnosticName.swift" }
    let raw = files.flatMap(\.lines).flatMap { line in
      line.matches(of: #/"(WXR\d{3})"/#).map { String($0.1) }
    }
    return all.isEmpty ? [] : Set(raw).sorted()
  }()

  @Test func thereAreCodes() { #expect(Self.codes.count > 30) }

  @Test(arguments: codes) func everyFindingHasALine(code: String) throws {
    let isRule = try Self.text("Documentation/rules/README.md").contains("| [\(code)]")
    #expect(try isRule || Self.text("Documentation/findings.md").contains("| \(code) |"))
  }

  /// `make docs` takes the rules' doc comments to where readers find them.
  @Test func thePagesOfRulesAreCurrent() throws {
    let script = Shared.packageRoot.appending(path: "Tests/Tools/rule-pages").path
    #expect(try BuiltCommand.run([script, "--check"], at: Shared.packageRoot).output == "")
  }

  @Test func readmeLinksLeadSomewhere() throws {
    for page in ["README.md", "CONTRIBUTING.md", "Documentation/GUIDE.md"] {
      let folder = Shared.packageRoot.appending(path: page).deletingLastPathComponent()
      for match in try Self.text(page).matches(of: #/\]\(([^)#]+)\)/#)
      where !match.1.contains("://") {
        let target = folder.appending(path: String(match.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.1)")
      }
    }
  }

  /// Swift code of the README is a snippet, which builds with the package.
  @Test func theReadmesCodeIsCompiled() throws {
    let snippets = SourceFile.all(in: "Snippets").map { file in
      file.lines.drop { $0.isEmpty || $0.hasPrefix("//!") }.joined(separator: "\n")
    }
    let blocks = try Self.text("README.md").matches(of: #/(?s)```swift\n(.*?)```/#)
    #expect(!blocks.isEmpty)
    for block in blocks { #expect(snippets.contains(String(block.1)), "\(block.1)") }
  }

  /// `make docs` writes the page; this keeps it from growing stale.
  @Test func theHelpIsCurrent() throws {
    let wxr = try #require(BuiltCommand.path, "the command is not built")
    let script = Shared.packageRoot.appending(path: "Tests/Tools/commands").path
    let printed = try BuiltCommand.run([script, wxr], at: Shared.packageRoot).output
    #expect(printed == (try Self.text("Documentation/commands.md")))
  }

  /// Whatever an inspection tells is explained.
  @Test func everyKeyOfAnInspectionIsExplained() throws {
    let wxr = try #require(BuiltCommand.path, "the command is not built")
    let printed = try BuiltCommand.run(
      [wxr, "inspect", "Samples/harbour.xml", "--json"], at: Shared.packageRoot
    ).output
    let keys = Set(printed.matches(of: #/"(\w+)":/#).map { String($0.1) })
    #expect(keys.count > 40)
    let page = try Self.text("Documentation/json.md")
    let start = try #require(page.firstRange(of: "# JSON: `wxr-inspection/1`"))
    let part = page[start.lowerBound...]
    #expect(keys.filter { !part.contains("`\($0)`") && !part.contains("\"\($0)\"") }.isEmpty)
  }

  @Test func theChangelogHasTheVersion() throws {
    let wxr = try #require(BuiltCommand.path, "the command is not built")
    let version = try BuiltCommand.run([wxr, "--version"], at: Shared.packageRoot).output
    let number = version.split(separator: " ").last.map { $0.trimmingCharacters(in: .newlines) }
    #expect(try Self.text("CHANGELOG.md").contains("## \(number ?? "?")"))
  }
}
