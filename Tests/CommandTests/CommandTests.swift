import Foundation
import TestSupport
import Testing

/// What one run's output says of another's; single runs are transcripts, see `Cases/`.
@Suite(.enabled(if: BuiltCommand.path != nil, "the command is not built"))
struct CommandTests {
  /// A folder of its own for each test.
  private let folder: URL
  private let harbour = Shared.packageRoot.appending(path: "Samples/harbour.xml")

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wxr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func wxr(_ words: String..., input: Data? = nil) throws -> BuiltCommand.Result {
    let path = try #require(BuiltCommand.path)
    return try BuiltCommand.run([path] + words, at: folder, input: input)
  }

  @Test(arguments: ["ndjson", "json"])
  func outputIsTheSameForAnyNumberOfJobs(format: String) throws {
    let outputs = try ["1", "2", "7"].map {
      try wxr("convert", harbour.path, "--to", format, "--jobs", $0).output
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains("\"kind\":\"item\""))
  }

  @Test func readsStandardInputAndItsOwnOutput() throws {
    let direct = try wxr("convert", harbour.path, "--to", "ndjson")
    let piped = try wxr(
      "convert", "-", "--to", "ndjson", "-o", "-", input: try Data(contentsOf: harbour))
    #expect(piped.output == direct.output)
    let again = try wxr("convert", "-", "--to", "ndjson", input: Data(direct.output.utf8))
    #expect(again.output == direct.output)
  }

  @Test func protectedPostsStayOut() throws {
    _ = try wxr("convert", harbour.path, "--to", "markdown", "-o", "md")
    let ids = try wxr("convert", harbour.path, "--to", "ndjson").output
      .split(separator: "\n").filter { $0.contains(#/"password":"[^"]/#) }
      .compactMap { $0.firstMatch(of: #/"id":(\d+),"kind":"item"/#).map { String($0.1) } }
    #expect(!ids.isEmpty)
    for file in SourceText.all(in: folder.appending(path: "md")) {
      for id in ids { #expect(!file.contains("\nid: \(id)\n")) }
    }
  }

  @Test func schemaIsJSON() throws {
    let printed = try wxr("schema").output
    let schema = try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}

/// The text of all files below a folder.
enum SourceText {
  static func all(in folder: URL) -> [String] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).compactMap {
      try? String(contentsOf: $0, encoding: .utf8)
    }
  }
}
