import Foundation
import TestSupport
import Testing

/// `Documentation/adding.md` says how to add one more of each kind, and says what is so.
@Suite struct AddingTests {
  private static let page = text("Documentation/adding.md")

  private static func text(_ path: String) -> String {
    let url = Shared.packageRoot.appending(path: path)
    return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }

  /// What stands between backticks in the page.
  private static let marked = Set(page.matches(of: #/`([^`\n]+)`/#).map { String($0.1) }).sorted()
  private static let paths = marked.filter {
    $0.contains(#/^(Sources|Tests|Documentation)[\w/+.]*$/#)
  }
  /// Types and their members.
  private static let symbols = marked.filter { $0.contains(#/^[A-Z]\w+(\.\w+)*$/#) }
    .filter { !$0.hasSuffix(".md") }

  private static let code = SourceTests.files.flatMap(\.code).joined(separator: "\n")

  /// The kinds of which there are many.
  @Test(arguments: [
    "Format", "Finding", "Fix", "Shortcode", "Block", "Embed provider", "Dialect",
    "Front-matter key",
    "Command", "Transcript",
  ])
  func eachKindHasItsPart(kind: String) throws {
    let start = try #require(Self.page.firstRange(of: "\n## \(kind)\n"))
    let part = Self.page[start.upperBound...].prefix { $0 != "#" }
    #expect(part.contains("`Sources/") || part.contains("`Tests/"))
  }

  @Test func thereAreNames() { #expect(Self.paths.count > 15 && Self.symbols.count > 10) }

  @Test(arguments: paths) func pathsLeadSomewhere(path: String) {
    let url = Shared.packageRoot.appending(path: path)
    #expect(FileManager.default.fileExists(atPath: url.path))
  }

  @Test(arguments: symbols) func namesAreInTheSources(symbol: String) {
    for part in symbol.split(separator: ".") { #expect(Self.code.contains(part), "\(part)") }
  }

  /// The tables that have to say a thing in two places say the same.
  @Test func everyFrontMatterKeyIsInTheGuide() throws {
    let source = Self.text("Sources/WXRSite/FrontMatter/FrontMatterKeys.swift")
    let own = try #require(source.firstMatch(of: #/(?s)own: Set<String> = \[(.*?)\]/#)).1
    let keys = own.matches(of: #/"(\w+)"/#).map { String($0.1) }.filter { $0 != "params" }
    #expect(keys.count > 15)
    let guide = Self.text("Documentation/GUIDE.md").split(separator: "\n")
    for key in keys {
      #expect(guide.contains { $0.hasPrefix("|") && $0.contains("`\(key)`") }, "\(key)")
    }
  }

  @Test func everyOptionMayStandInAFile() throws {
    let help = Self.text("Documentation/commands.md")
    let source = Self.text("Sources/wxr/Terminal/ConfigFile.swift")
    let options = Set(help.matches(of: #/(?m)^  (?:-\w, )?--([a-z-]+)/#).map { String($0.1) })
    #expect(options.count > 20)
    // What concerns one run only is not for a file.
    let once: Set = [
      "help", "config", "dry-run", "write-baseline", "list", "files-from", "at", "part", "entities",
      "original",
    ]
    for option in options.subtracting(once) {
      #expect(source.contains("\"\(option)\", ."), "\(option)")
    }
  }
}
