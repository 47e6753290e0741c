import Foundation
import TestSupport
import Testing

/// Every case of `Cases/`: the same words give the same output, errors and exit code.
///
/// With `WXR_RECORD` set, as by `make record`, a case that differs is written anew and fails
/// nevertheless, so that somebody reads the difference.
@Suite(.enabled(if: BuiltCommand.path != nil, "the command is not built"))
struct TranscriptTests {
  private static let isRecording = ProcessInfo.processInfo.environment["WXR_RECORD"] != nil

  @Test(arguments: Transcript.all) func isAsRecorded(transcript: Transcript) throws {
    let stage = try Stage(transcript)
    defer { stage.strike() }
    let url = Transcript.folder.appending(path: transcript.name)
    let recorded = try String(contentsOf: url, encoding: .utf8)
    let played = transcript.recording(try stage.play())
    guard played != recorded else { return }
    if Self.isRecording {
      try played.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(transcript.name) was written anew. Read the difference.")
    } else {
      Issue.record("\(transcript.name) now reads:\n\(played)")
    }
  }

  @Test(arguments: Transcript.all) func saysWhatItIsAbout(transcript: Transcript) {
    let about = transcript.sections.first { $0.heading.isEmpty }?.text ?? ""
    #expect(about.contains(#/^\p{Lu}.*\.\n/#), "the first line is a sentence")
    #expect(transcript["command"]?.contains("wxr ") == true)
  }

  @Test func everyCommandHasCases() throws {
    let wxr = try #require(BuiltCommand.path)
    let help = try BuiltCommand.run([wxr, "--help"], at: Transcript.folder).output
    let list = try #require(help.firstMatch(of: #/(?s)SUBCOMMANDS:\n(.*?)\n\n/#)).1
    let commands = list.matches(of: #/(?m)^  ([a-z]+) /#).map { String($0.1) }
    #expect(commands.count >= 3)
    for command in commands {
      #expect(Transcript.all.contains { $0["command"]?.contains("wxr \(command) ") == true })
    }
  }

  @Test(arguments: [0, 1, 64, 65, 66, 73, 74]) func everyExitCodeHasCases(code: Int) {
    #expect(Transcript.all.contains { $0["exit \(code)"] != nil })
  }

  /// A case reads back as it was written.
  @Test func sectionsHoldTheirText() {
    let text = "A case.\n\n==== command\nwxr x\n==== file a b.xml\n==== input\n a\n\n==== exit 0\n"
    let transcript = Transcript(name: "x", text: text)
    #expect(transcript["command"] == "wxr x\n")
    #expect(transcript["input"] == " a\n\n")
    #expect(transcript.files.map(\.path) == ["a b.xml"])
    let same = BuiltCommand.Result(output: "", errors: "", status: 0)
    #expect(transcript.recording(same) == text)
    let other = BuiltCommand.Result(output: "1 item in 12.5 s", errors: "e\n", status: 1)
    let tail = "==== output, without a line end\n1 item in 0.0 s\n==== errors\ne\n==== exit 1\n"
    #expect(transcript.recording(other) == text.replacing("==== exit 0\n", with: tail))
  }
}

/// The folder that a case is played in.
private struct Stage {
  private let transcript: Transcript
  private let folder: URL

  init(_ transcript: Transcript) throws {
    self.transcript = transcript
    let place = FileManager.default.temporaryDirectory.appending(path: "wxr-\(UUID().uuidString)")
    folder = place.appending(path: "work")
    let bin = place.appending(path: "bin")
    for made in [folder, bin] {
      try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    }
    let wxr = try #require(BuiltCommand.path)
    try Self.link(bin.appending(path: "wxr"), to: URL(filePath: wxr))
    try Self.link(
      folder.appending(path: "Samples"), to: Shared.packageRoot.appending(path: "Samples"))
    for file in transcript.files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url)
    }
  }

  private static func link(_ url: URL, to target: URL) throws {
    try FileManager.default.createSymbolicLink(at: url, withDestinationURL: target)
  }

  func play() throws -> BuiltCommand.Result {
    let bin = folder.deletingLastPathComponent().appending(path: "bin").path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try BuiltCommand.run(
      ["/bin/bash", "-o", "pipefail", "-c", transcript["command"] ?? ""], at: folder,
      input: Data((transcript["input"] ?? "").utf8),
      environment: [
        "PATH": "\(bin):\(path)", "COLUMNS": "100", "NO_COLOR": "", "LC_ALL": "C.UTF-8",
      ])
  }

  func strike() {
    try? FileManager.default.removeItem(at: folder.deletingLastPathComponent())
  }
}
