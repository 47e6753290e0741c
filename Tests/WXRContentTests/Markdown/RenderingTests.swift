import Foundation
import TestSupport
import Testing

@testable import WXRContent

/// Random content, converted, rendered and compared: `Tests/Judges/rendered.py`.
@Suite struct RenderingTests {
  @Test(.enabled(if: Judge.has(.cmark), "python3 with cmarkgfm is not installed"))
  func cmarkShowsTheSame() throws { try all(.gfm, .cmark) }

  @Test(.enabled(if: Judge.has(.kramdown), "kramdown is not installed"))
  func kramdownShowsTheSame() throws { try all(.kramdown, .kramdown) }

  @Test(.enabled(if: Judge.has(.pythonMarkdown), "Python-Markdown is not installed"))
  func pythonMarkdownShowsTheSame() throws { try all(.pythonMarkdown, .pythonMarkdown) }

  private func all(_ dialect: Dialect, _ renderer: Judge.Renderer) throws {
    for kind in RandomHTML.Kind.allCases { try showsTheSame(kind, dialect, renderer) }
  }

  private func showsTheSame(
    _ kind: RandomHTML.Kind, _ dialect: Dialect, _ renderer: Judge.Renderer
  ) throws {
    let seed = SeededRandom.printedSeed()
    var random = RandomHTML(seed: seed)
    let writer = MarkdownWriter(dialect: dialect)
    var pairs: [Judge.Pair] = []
    for _ in 0..<300 {
      let html = random.document(kind)
      pairs.append(
        Judge.Pair(html: html, markdown: writer.string(ContentTree(html: Array(html.utf8)))))
    }
    let verdict = try Judge.rendered(pairs, by: renderer)
    let first = verdict.differing.prefix(3).joined(separator: "\n")
    #expect(
      verdict.differing.isEmpty, "\(kind), seed \(seed), \(verdict.differing.count):\n\(first)")
    // Runs are escaped whole, for people's eyes; nearly all else is needed.
    if dialect.emphasis == .commonMark {
      #expect(verdict.needless * 3 < verdict.backslashes, "\(kind), seed \(seed)")
    }
  }
}

/// The script that renders Markdown and compares.
enum Judge {
  /// What renders, with a command that succeeds where it is installed.
  enum Renderer: String {
    case cmark = "cmark-gfm"
    case kramdown
    case pythonMarkdown = "python-markdown"

    var probe: [String] {
      switch self {
      case .cmark: ["python3", "-c", "import cmarkgfm"]
      case .kramdown: ["ruby", "-e", "require 'kramdown-parser-gfm'"]
      case .pythonMarkdown: ["python3", "-c", "import markdown"]
      }
    }
  }

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

  static func has(_ renderer: Renderer) -> Bool {
    (try? output(of: renderer.probe, "").status) == 0
  }

  static func rendered(_ pairs: [Pair], by renderer: Renderer = .cmark) throws -> Verdict {
    let encoder = JSONEncoder()
    let lines = try pairs.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    let script = Shared.packageRoot.appending(path: "Tests/Judges/rendered.py")
    let output = try output(
      of: ["python3", script.path(percentEncoded: false), renderer.rawValue],
      lines.joined(separator: "\n"))
    var answers = output.text.split(separator: "\n").map(String.init)
    let summary = try JSONDecoder().decode(
      [String: Int].self, from: Data((answers.popLast() ?? "").utf8))
    try #require(summary["pairs"] == pairs.count)
    return Verdict(
      differing: answers, backslashes: summary["backslashes"] ?? 0,
      needless: summary["needless"] ?? 0)
  }

  private static func output(of command: [String], _ input: String) throws -> (
    status: Int32, text: String
  ) {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "wxr-judge-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
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
