import Foundation
import TestSupport
import Testing

@testable import WXRContent

/// Random content, converted, rendered by cmark-gfm and compared: `Tests/Judges/rendered.py`.
@Suite(.enabled(if: Judge.isThere, "python3 with cmarkgfm is not installed"))
struct RenderingTests {
  @Test(arguments: RandomHTML.Kind.allCases)
  func showsTheSame(_ kind: RandomHTML.Kind) throws {
    let seed = UInt64.random(in: 0..<1 << 32)
    var random = RandomHTML(seed: seed)
    let writer = MarkdownWriter(dialect: .gfm)
    var pairs: [Judge.Pair] = []
    for _ in 0..<300 {
      let html = random.document(kind)
      pairs.append(
        Judge.Pair(html: html, markdown: writer.string(ContentTree(html: Array(html.utf8)))))
    }
    let verdict = try Judge.rendered(pairs)
    #expect(verdict.differing.isEmpty, "seed \(seed): \(verdict.differing.prefix(3))")
    // Runs are escaped whole, for people's eyes; nearly all else is needed.
    #expect(verdict.needless * 3 < verdict.backslashes, "seed \(seed)")
  }
}

/// The script that renders Markdown and compares.
enum Judge {
  struct Pair: Codable {
    var html: String
    var markdown: String
    /// Addresses that the dialect links by itself do not count.
    var bare = true
  }

  struct Verdict {
    var differing: [String]
    var backslashes = 0
    var needless = 0
  }

  static let isThere = (try? python(["-c", "import cmarkgfm"], "").status) == 0

  static func rendered(_ pairs: [Pair]) throws -> Verdict {
    let encoder = JSONEncoder()
    let lines = try pairs.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    let script = Shared.packageRoot.appending(path: "Tests/Judges/rendered.py")
    let output = try python([script.path(percentEncoded: false)], lines.joined(separator: "\n"))
    var answers = output.text.split(separator: "\n").map(String.init)
    let summary = try JSONDecoder().decode(
      [String: Int].self, from: Data((answers.popLast() ?? "").utf8))
    try #require(summary["pairs"] == pairs.count)
    return Verdict(
      differing: answers, backslashes: summary["backslashes"] ?? 0,
      needless: summary["needless"] ?? 0)
  }

  private static func python(_ arguments: [String], _ input: String) throws -> (
    status: Int32, text: String
  ) {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "wxr-judge-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
