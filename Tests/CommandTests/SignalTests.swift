import Foundation
import TestSupport
import Testing

/// A run that is stopped ends at once, with the signal's code, and leaves nothing behind.
@Suite(.enabled(if: BuiltCommand.path != nil, "the command is not built"))
struct SignalTests {
  private let folder: URL
  private static let signals: [(name: String, number: Int32, code: Int32)] = [
    ("interrupt", SIGINT, 130), ("termination", SIGTERM, 143),
  ]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "wxr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Shared.packageRoot.appending(path: "Samples/harbour.xml"),
      to: folder.appending(path: "a.xml"))
  }

  /// What lies in the folder, at any depth, besides the input.
  private var leftovers: [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return found.filter { $0 != "a.xml" && $0 != "big.xml" }.sorted()
  }

  /// Standard input stays open and never ends, so the run cannot have ended by itself.
  @Test(arguments: signals, [["inspect", "-"], ["convert", "-", "--to", "ndjson", "-o", "out"]])
  func waitingForInput(signal: (name: String, number: Int32, code: Int32), words: [String]) throws {
    var run = try RunningCommand(words, at: folder)
    run.send("<rss")
    try run.waitUntilSignalsAreHeard()
    #expect(run.end(with: signal.number) == signal.code)
    #expect(leftovers.isEmpty)
  }

  /// The first of two exports is written, the second never ends: OUT is half-written.
  @Test(arguments: signals, ["ndjson", "json", "markdown", "hugo"])
  func halfWrittenFolders(
    signal: (name: String, number: Int32, code: Int32), format: String
  ) throws {
    var run = try RunningCommand(
      ["convert", "a.xml", "-", "--to", format, "-o", "out"], at: folder)
    try run.waitUntil { leftovers.contains { $0.contains("/a") } }
    #expect(run.end(with: signal.number) == signal.code)
    #expect(leftovers.isEmpty)
  }

  /// An output that takes seconds is stopped when its first bytes are there.
  @Test(arguments: ["ndjson", "hugo"]) func halfWrittenFiles(format: String) throws {
    try makeBigExport()
    var run = try RunningCommand(
      ["convert", "big.xml", "--to", format, "-o", "out", "--jobs", "1"], at: folder)
    try run.waitUntil { !leftovers.isEmpty }
    #expect(run.end(with: SIGINT) == 130)
    #expect(leftovers.isEmpty)
  }

  private func makeBigExport() throws {
    let text = try String(contentsOf: folder.appending(path: "a.xml"), encoding: .utf8)
    let start = try #require(text.firstRange(of: "<item>")).lowerBound
    let end = try #require(text.firstRange(of: "</channel>")).lowerBound
    let items = String(repeating: String(text[start..<end]), count: 400)
    try (text[..<start] + items + text[end...]).write(
      to: folder.appending(path: "big.xml"), atomically: true, encoding: .utf8)
  }
}

/// A command that runs until it is told to end.
private struct RunningCommand {
  private let process = Process()
  private let input = Pipe()

  init(_ words: [String], at folder: URL) throws {
    process.executableURL = URL(filePath: try #require(BuiltCommand.path))
    process.arguments = words
    process.currentDirectoryURL = folder
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  func send(_ text: String) { try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }

  /// Waits for a sign of what the command does, for a minute at most.
  mutating func waitUntil(_ isSo: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try !isSo() {
      try #require(process.isRunning && ContinuousClock.now < deadline)
      usleep(2_000)
    }
  }

  /// Until then a signal would end the process by itself. Linux tells which signals are blocked.
  mutating func waitUntilSignalsAreHeard() throws {
    let status = URL(filePath: "/proc/\(process.processIdentifier)/status")
    guard FileManager.default.fileExists(atPath: status.path) else { return sleepASecond() }
    try waitUntil {
      let text = try String(contentsOf: status, encoding: .utf8)
      let mask = text.firstMatch(of: #/SigBlk:\s*([0-9a-f]+)/#).flatMap { UInt64($0.1, radix: 16) }
      return (mask ?? 0) & (1 << UInt64(SIGINT - 1)) != 0
    }
  }

  private func sleepASecond() { sleep(1) }

  /// Sends the signal and gives the exit code.
  func end(with signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
