public import Foundation

/// The `wxr` that was built along with the tests.
public enum BuiltCommand {
  /// Its path; nil where it is not built.
  public static let path: String? = path(of: "wxr")

  /// The path of another program of the package, such as a snippet's; nil where it is not built.
  public static func path(of name: String) -> String? {
    let candidates = ["debug", "release"].map { ".build/\($0)/\(name)" }
    let beside = CommandLine.arguments.first.map {
      URL(filePath: $0).deletingLastPathComponent().appending(path: name).path
    }
    let paths = candidates.map { Shared.packageRoot.appending(path: $0).path }
    return ([beside].compactMap { $0 } + paths).first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// What a program printed, and how it ended.
  public struct Result: Sendable {
    public var output: String
    public var errors: String
    public var status: Int32

    public init(output: String, errors: String, status: Int32) {
      self.output = output
      self.errors = errors
      self.status = status
    }
  }

  /// Runs a program with these words, in this folder.
  public static func run(
    _ words: [String], at folder: URL, input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    try (input ?? Data()).write(to: files[0])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
      status: process.terminationStatus)
  }
}
