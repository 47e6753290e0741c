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

  /// The Swift code of the README stands in `Snippets/` too (a house test compares them), which
  /// builds with the package.
  @Test(.enabled(if: BuiltCommand.path(of: "PrintPosts") != nil, "snippets are not built"))
  func theSwiftCodeRuns() throws {
    let program = try #require(BuiltCommand.path(of: "PrintPosts"))
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // A file is what its bytes say, whatever it is called.
    try FileManager.default.copyItem(
      at: Shared.packageRoot.appending(path: "Samples/harbour.xml"),
      to: folder.appending(path: "blog.zip"))
    let result = try BuiltCommand.run([program], at: folder)
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "First morning at the pier 2025-03-02 07:15:00")
    #expect(lines.count == 13)
  }

  /// From top to bottom in one folder, as a newcomer would: what one writes the next may read.
  @Test func theCommandsRun() throws {
    let path = try #require(BuiltCommand.path)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let bin = folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Samples"),
      withDestinationURL: Shared.packageRoot.appending(path: "Samples"))
    try FileManager.default.createSymbolicLink(
      at: bin.appending(path: "wxr"), withDestinationURL: URL(filePath: path))
    for command in Self.commands {
      let result = try BuiltCommand.run(
        ["/bin/bash", "-c", "PATH=\"\(bin.path):$PATH\"; \(command)"], at: folder)
      let expected = command.contains("damaged") ? 1 : 0
      #expect(result.status == expected, "\(command): \(result.errors)")
    }
  }
}
