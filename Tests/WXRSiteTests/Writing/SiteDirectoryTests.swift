import Foundation
import Testing
import WXRKit

@testable import WXRSite

@Suite struct SiteDirectoryTests {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "wxr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  private func file(_ path: StaticString, _ text: String = "new") -> SiteFile {
    SiteFile(path: OutputPath(path), text: text)
  }

  private func write(_ files: [SiteFile], to name: String, force: Bool = false) throws {
    var directory = try SiteDirectory(at: root.path + "/" + name, force: force)
    for file in files { try directory.write(file) }
    try directory.finish()
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: root.path + "/" + path, encoding: .utf8)
  }

  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
  }

  @Test func appearsWholeOrNotAtAll() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try write([file("a.md"), file("b/c/d.md")], to: "out/")
    #expect(text("out/a.md") == "new" && text("out/b/c/d.md") == "new")
    #expect(names == ["out"])
    do {
      var directory = try SiteDirectory(at: root.path + "/other")
      try directory.write(file("a.md"))
      #expect(names.count == 2 && !names.contains("other"))
    }
    #expect(names == ["out"], "a run that is dropped leaves nothing")
  }

  @Test func takesAnEmptyFolderAndALinkToOne() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    let manager = FileManager.default
    try manager.createDirectory(atPath: root.path + "/empty", withIntermediateDirectories: false)
    try manager.createSymbolicLink(
      atPath: root.path + "/link", withDestinationPath: root.path + "/empty")
    try write([file("a.md")], to: "link")
    #expect(text("empty/a.md") == "new")
    #expect(names == ["empty", "link"])
  }

  @Test func refusesWhatHoldsAnything() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try write([file("a.md")], to: "out")
    try Data("x".utf8).write(to: root.appending(path: "file"))
    for name in ["out", "file", "missing/out"] {
      let error = #expect(throws: WriteError.self) { try write([file("b.md")], to: name) }
      #expect(error?.code == .cannotCreate && error?.code.exitCode == 73)
    }
    #expect(text("out/b.md") == nil && names == ["file", "out"])
  }

  @Test func movesOverWhatIsThereIfForced() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try write([file("a.md", "old"), file("keep/me.md", "old")], to: "out")
    try write([file("a.md"), file("keep/other.md"), file("n/b.md")], to: "out", force: true)
    #expect(text("out/a.md") == "new" && text("out/keep/me.md") == "old")
    #expect(text("out/keep/other.md") == "new" && text("out/n/b.md") == "new")
    #expect(names == ["out"])
  }

  @Test func neverFollowsLinksInside() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    let manager = FileManager.default
    try manager.createDirectory(atPath: root.path + "/victim", withIntermediateDirectories: false)
    try Data("safe".utf8).write(to: root.appending(path: "victim/a.md"))
    try write([file("x.md")], to: "out")
    try manager.createSymbolicLink(
      atPath: root.path + "/out/post", withDestinationPath: root.path + "/victim")
    #expect(throws: WriteError.self) { try write([file("post/a.md")], to: "out", force: true) }
    #expect(text("victim/a.md") == "safe")
    try manager.createSymbolicLink(
      atPath: root.path + "/out/a.md", withDestinationPath: root.path + "/victim/a.md")
    try write([file("a.md")], to: "out", force: true)
    #expect(text("out/a.md") == "new" && text("victim/a.md") == "safe")
    #expect(names == ["out", "victim"])
  }
}
