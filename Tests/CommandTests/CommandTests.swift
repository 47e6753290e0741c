import Foundation
import TestSupport
import Testing

/// The command from outside: words in, output and exit code out.
@Suite(.enabled(if: BuiltCommand.path != nil, "the command is not built"))
struct CommandTests {
  /// A folder of its own for each test.
  private let folder: URL
  private let samples = Shared.packageRoot.appending(path: "Samples").path

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wxr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func wxr(
    _ words: String..., input: Data? = nil, environment: [String: String] = [:]
  ) throws -> BuiltCommand.Result {
    let path = try #require(BuiltCommand.path)
    return try BuiltCommand.run([path] + words, at: folder, input: input, environment: environment)
  }

  private func write(_ text: String, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  // MARK: Converting

  @Test func convertsToEachFormat() throws {
    for (format, file) in [
      ("ndjson", "a.ndjson"), ("json", "a.json"), ("markdown", "md"), ("hugo", "hugo"),
    ] {
      let result = try wxr("convert", "\(samples)/harbour.xml", "--to", format, "-o", file)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.isEmpty)
      #expect(exists(file))
    }
    #expect(exists("hugo/hugo.yaml"))
  }

  @Test(arguments: ["ndjson", "json"]) func outputIsTheSameForAnyNumberOfJobs(format: String) throws
  {
    let outputs = try ["1", "2", "7"].map {
      try wxr("convert", "\(samples)/harbour.xml", "--to", format, "--jobs", $0).output
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains("\"kind\":\"item\""))
  }

  @Test func readsStandardInputAndItsOwnOutput() throws {
    let data = try Data(contentsOf: URL(filePath: "\(samples)/harbour.xml"))
    let direct = try wxr("convert", "\(samples)/harbour.xml", "--to", "ndjson")
    let piped = try wxr("convert", "-", "--to", "ndjson", "-o", "-", input: data)
    #expect(piped.output == direct.output)
    let again = try wxr("convert", "-", "--to", "ndjson", input: Data(direct.output.utf8))
    #expect(again.output == direct.output)
  }

  @Test func selectsInEitherSpelling() throws {
    let hyphens = try wxr(
      "convert", "\(samples)/harbour.xml", "--to", "ndjson", "--post-type", "page",
      "--skip-comments")
    let underscores = try wxr(
      "convert", "\(samples)/harbour.xml", "--to", "ndjson", "--post_type=page", "--skip_comments")
    #expect(hyphens.output == underscores.output)
    #expect(hyphens.output.contains("\"type\":\"page\""))
    #expect(!hyphens.output.contains("\"kind\":\"comment\""))
    let one = try wxr("convert", "\(samples)/harbour.xml", "--to", "ndjson", "--limit", "1")
    #expect(
      one.output.split(separator: "\n").filter { $0.contains("\"kind\":\"item\"") }.count == 1)
  }

  @Test func protectedPostsStayOut() throws {
    _ = try wxr("convert", "\(samples)/harbour.xml", "--to", "markdown", "-o", "md")
    let ids = try wxr("convert", "\(samples)/harbour.xml", "--to", "ndjson").output
      .split(separator: "\n").filter { $0.contains(#/"password":"[^"]/#) }
      .compactMap { $0.firstMatch(of: #/"id":(\d+),"kind":"item"/#).map { String($0.1) } }
    #expect(!ids.isEmpty)
    for file in SourceText.all(in: folder.appending(path: "md")) {
      for id in ids { #expect(!file.contains("\nid: \(id)\n")) }
    }
  }

  @Test func severalInputsGoIntoAFolderAndABrokenOneStopsNoOther() throws {
    try write("", to: "empty.xml")
    let result = try wxr(
      "convert", "\(samples)/harbour.xml", "empty.xml", "\(samples)/damaged.xml", "--to", "ndjson",
      "-o", "out")
    #expect(result.status == 1)
    #expect(exists("out/harbour.ndjson") && exists("out/damaged.ndjson"))
    #expect(!exists("out/empty.ndjson"))
    #expect(result.errors.contains("wxr: empty.xml: The file is empty."))
  }

  // MARK: Findings

  @Test func damageIsMendedAndTold() throws {
    let result = try wxr(
      "convert", "\(samples)/damaged.xml", "--to", "ndjson", "-o", "d.ndjson", "--report", "-")
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    for code in ["WXR009", "WXR012", "WXR014", "WXR015", "WXR101", "WXR102", "WXR103", "WXR108"] {
      #expect(lines.contains { $0.contains("\"code\":\"\(code)\"") }, "\(code)")
    }
    #expect(lines.last?.contains("\"kind\":\"summary\"") == true)
    let never = try wxr(
      "convert", "\(samples)/damaged.xml", "--to", "ndjson", "-o", "e.ndjson", "--fail-on", "never")
    #expect(never.status == 0)
  }

  @Test func controlCharactersNeverReachTheTerminal() throws {
    try write(
      "<rss xmlns:wp=\"x\"><channel><a\u{1B}[31mb/><wp:\u{7}></channel></rss>", to: "a\u{1B}.xml")
    let result = try wxr("convert", "a\u{1B}.xml", "--to", "ndjson", "--verbose")
    #expect(!result.errors.contains("\u{1B}") && !result.errors.contains("\u{7}"))
  }

  @Test func colourIsAsAsked() throws {
    let plain = try wxr("convert", "none.xml", "--to", "ndjson")
    let coloured = try wxr("convert", "none.xml", "--to", "ndjson", "--color", "always")
    #expect(!plain.errors.contains("\u{1B}") && coloured.errors.contains("\u{1B}"))
  }

  // MARK: Exit codes

  @Test(arguments: [
    ("", "empty"), ("<!DOCTYPE html><html><body>Log in</body></html>", "web page"),
    ("-- MySQL dump 10.13\nCREATE TABLE wp_posts (id int);", "MySQL dump"),
    (
      "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><generator>Blogger</generator>"
        + "<id>tag:blogger.com</id></feed>", "Blogger"
    ),
    ("<rss version=\"2.0\"><channel><item><title>News</title></item></channel></rss>", "news feed"),
    ("{\"db\":[{\"meta\":{\"exported_on\":1}}]}", "Ghost"),
    ("AUTHOR: ida\nTITLE: x\n", "Movable Type"),
    ("just text", "not a WordPress export"),
  ]) func wrongFilesAreNamed(text: String, what: String) throws {
    try write(text, to: "wrong.xml")
    let result = try wxr("convert", "wrong.xml", "--to", "ndjson")
    #expect(result.status == 65)
    #expect(result.errors.contains(what), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func wrongUse() throws {
    let harbour = "\(samples)/harbour.xml"
    #expect(try wxr("convert", harbour).status == 64)
    #expect(try wxr("convert", harbour, "--to", "markdown").status == 64)
    #expect(try wxr("convert", harbour, "--to", "word").status == 64)
    #expect(try wxr("convert", harbour, "--to", "json", "--start-date", "May").status == 64)
    #expect(try wxr("frobnicate").status == 64)
    try write(String(contentsOfFile: harbour, encoding: .utf8), to: "in/a.xml")
    #expect(try wxr("convert", "in", "--to", "hugo", "-o", "in/site").status == 64)
    #expect(
      try wxr("convert", "in/a.xml", "--to", "ndjson", "-o", "in/a.xml", "--force").status == 64)
  }

  @Test func missingInputAndOutputThatExists() throws {
    #expect(try wxr("convert", "none.xml", "--to", "ndjson").status == 66)
    try write("mine", to: "out.ndjson")
    let harbour = "\(samples)/harbour.xml"
    #expect(try wxr("convert", harbour, "--to", "ndjson", "-o", "out.ndjson").status == 73)
    #expect(try String(contentsOf: folder.appending(path: "out.ndjson"), encoding: .utf8) == "mine")
    #expect(
      try wxr("convert", harbour, "--to", "ndjson", "-o", "out.ndjson", "--force").status == 0)
    try write("mine", to: "site/mine.txt")
    #expect(try wxr("convert", harbour, "--to", "hugo", "-o", "site").status == 73)
    #expect(try wxr("convert", harbour, "--to", "hugo", "-o", "site", "--force").status == 0)
    #expect(exists("site/mine.txt") && exists("site/hugo.yaml"))
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let path = try #require(BuiltCommand.path)
    let command = "'\(path)' convert '\(samples)/harbour.xml' --to ndjson; echo \"ended $?\" >&2"
    let result = try BuiltCommand.run(
      ["/bin/bash", "-c", "{ \(command) ; } | head -c 100 > /dev/null"], at: folder)
    #expect(result.errors.contains("ended 0"))
  }

  // MARK: Options

  @Test func optionsComeFromAFile() throws {
    try write("to: markdown\noutput: here\nquiet: true\n", to: "wxr.yaml")
    let result = try wxr("convert", "\(samples)/harbour.xml")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(exists("here/post"))
    let other = try wxr("convert", "\(samples)/harbour.xml", "--to", "hugo", "--output=there")
    #expect(other.status == 0 && exists("there/hugo.yaml"))
    try write("qiuet: true\n", to: "other.yaml")
    let wrong = try wxr(
      "convert", "\(samples)/harbour.xml", "--to", "ndjson", "--config", "other.yaml")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("Did you mean “quiet”?"))
  }

  @Test func versionsAreTold() throws {
    #expect(try wxr("--version").output.hasPrefix("wxr "))
    #expect(try wxr("convert", "--version").output.hasPrefix("wxr "))
    #expect(try wxr("--version", "--verbose").output.contains("libxml2 "))
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
