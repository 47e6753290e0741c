import Foundation
import TestSupport
import Testing

/// What the compiler cannot hold of the sources.
@Suite struct SourceTests {
  static let files: [SourceFile] = SourceFile.all(in: "Sources")

  /// Imports run down this list only.
  private static let layers: [String: Set<String>] = [
    "WXRKit": [], "WXRContent": ["WXRKit"], "WXRSite": ["WXRKit", "WXRContent"],
    "WXRValidator": ["WXRKit", "WXRContent"], "WXRArchive": ["WXRKit"],
    "wxr": ["WXRKit", "WXRContent", "WXRSite", "WXRValidator", "WXRArchive"],
  ]

  @Test func thereAreSources() {
    #expect(Self.files.count > 100)
  }

  @Test(arguments: files) func importsRunOneWay(file: SourceFile) throws {
    let allowed = try #require(Self.layers[file.target])
    let ours = file.imports.filter { Self.layers[$0] != nil }
    #expect(Set(ours).isSubset(of: allowed))
  }

  @Test(arguments: files) func foundationIsTheCommandsAlone(file: SourceFile) {
    if file.target != "wxr" { #expect(!file.imports.contains("Foundation") || file.isGuarded) }
  }

  @Test(arguments: files) func nothingIsForced(file: SourceFile) throws {
    let forced = try Regex(#"try!|\bas!|[\w)\]]!([ ,.)\]]|$)"#)
    let lines = file.code.filter { $0.contains(forced) }
    #expect(lines.isEmpty)
  }

  @Test(arguments: files) func nothingIsLeftForLater(file: SourceFile) throws {
    let marks = try Regex(#"\b(TODO|FIXME|XXX|HACK)\b"#)
    #expect(!file.lines.contains { $0.contains(marks) })
  }

  /// One idea a file; data tables may be longer.
  @Test(arguments: files) func filesAreShort(file: SourceFile) {
    let isTable = file.name.hasSuffix("Names.swift") || file.name.hasSuffix("Table.swift")
    #expect(file.lines.count <= 500 || isTable)
  }

  @Test(arguments: files) func filesAreNamedForWhatTheyHold(file: SourceFile) {
    for vague in ["Manager", "Helper", "Utils", "Impl", "Base", "Extensions"] {
      #expect(!file.name.hasSuffix("\(vague).swift"))
    }
  }

  /// Every public type and function says what it is; members that a type's own words explain, and
  /// those that a protocol asks for, need no words of their own.
  @Test(arguments: files) func publicTypesAreDocumented(file: SourceFile) throws {
    let declaration = try Regex(#"^(public|  public) (struct|enum|protocol|final class) "#)
    for (index, line) in file.lines.enumerated() where line.contains(declaration) {
      let before = file.lines[..<index].last {
        !$0.trimmingCharacters(in: .whitespaces).hasPrefix("@")
      }
      #expect(before?.trimmingCharacters(in: .whitespaces).hasPrefix("///") == true, "\(line)")
    }
  }
}

/// A Swift file of the package.
struct SourceFile: Sendable, CustomTestStringConvertible {
  let path: String
  let lines: [String]

  var testDescription: String { path }
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  /// The target whose folder it is in.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  /// Whether its import of Foundation stands for platforms without FoundationEssentials.
  var isGuarded: Bool { lines.contains { $0.contains("canImport(FoundationEssentials)") } }

  /// The lines that are no comments, without what stands in quotes.
  var code: [String] {
    lines.filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
      .map { $0.replacing(#/"[^"]*"/#, with: "\"\"") }
  }

  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else {
        return nil
      }
      return String(words[place + 1])
    }
  }

  static func all(in folder: String) -> [SourceFile] {
    let root = Shared.packageRoot.appending(path: folder)
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let urls = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
    return urls.sorted { $0.path < $1.path }.compactMap { url in
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      let path = url.path.dropFirst(Shared.packageRoot.path.count).drop { $0 == "/" }
      return SourceFile(
        path: String(path),
        lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }
}
