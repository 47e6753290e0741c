import Foundation
import TestSupport

/// Runs judges that are written in Python: ours in `Tests/Judges`, and the reference for entity
/// lines that stands beside a developer's clone.
enum PythonJudge {
  static let hasJSONSchema = (try? run(["-c", "import jsonschema"]))?.status == 0

  /// `reference.py`, if it and Python are there.
  static let reference: String? = {
    let script = Shared.folder?.appending(path: "tools/entities/reference.py")
    guard let path = script?.path(percentEncoded: false),
      FileManager.default.fileExists(atPath: path), (try? run(["--version"]))?.status == 0
    else { return nil }
    return path
  }()

  static func script(_ name: String) -> String {
    Shared.packageRoot.appending(path: "Tests/Judges/\(name)").path(percentEncoded: false)
  }

  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Calls with the path of a file that holds the bytes and is gone afterwards.
  static func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result
  {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path(percentEncoded: false))
  }
}
