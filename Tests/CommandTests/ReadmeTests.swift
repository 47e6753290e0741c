import Foundation
import TestSupport
import Testing

/// Every command that the README shows, run as it stands there.
@Suite(.enabled(if: BuiltCommand.path != nil, "the command is not built"))
struct ReadmeTests {
  private static let commands: [String] = {
    let readme = Shared.packageRoot.appending(path: "README.md")
    guard let text = try? String(contentsOf: readme, encoding: .utf8) else { return [] }
    return text.matches(of: #/(?s)```sh\n(.*?)```/#).flatMap {
      $0.1.split(separator: "\n").map(String.init)
    }
  }()

  @Test func thereAreCommands() { #expect(Self.commands.count >= 6) }

  @Test(arguments: commands) func runs(command: String) throws {
    let path = try #require(BuiltCommand.path)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Samples"),
      withDestinationURL: Shared.packageRoot.appending(path: "Samples"))
    let bin = folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: bin.appending(path: "wxr"), withDestinationURL: URL(filePath: path))
    let result = try BuiltCommand.run(
      ["/bin/bash", "-c", "PATH=\"\(bin.path):$PATH\"; \(command)"], at: folder)
    #expect(result.status == (command.contains("damaged") ? 1 : 0), "\(result.errors)")
  }
}
