import Foundation
import Testing

@testable import WXRArchive

/// Two writers never mix (promise 5).
@Suite struct LockTests {
  private let folder: ArchiveFolder
  private let root: StorageRoot

  init() throws {
    folder = try ArchiveFolder()
    root = try folder.makeArchive()
  }

  private func code(_ work: () throws -> Void) -> ArchiveError.Code? {
    do {
      try work()
      return nil
    } catch {
      return (error as? ArchiveError)?.code
    }
  }

  @Test func theSecondIsRefused() throws {
    let lock = try ObjectLock(root, ArchiveFolder.site)
    #expect(code { _ = try ObjectLock(root, ArchiveFolder.site) } == .locked)
    try lock.release()
    try ArchiveFolder.add(["snapshot.json": "{4}"], root)
  }

  @Test func anotherSiteIsFree() throws {
    let lock = try ObjectLock(root, ArchiveFolder.site)
    try ArchiveFolder.add(["snapshot.json": "{s}"], to: ObjectID("https://second.example"), root)
    try lock.release()
    #expect(try ArchiveFolder.findings(folder.root).isEmpty)
  }

  /// What is dropped without a word leaves nothing behind either.
  @Test func aDroppedLockIsFree() throws {
    do {
      let lock = try ObjectLock(root, ArchiveFolder.site)
      var version = try lock.beginVersion()
      try version.add("snapshot.json", [1, 2, 3])
    }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.root)/extensions/wxr-staging"))
    #expect(try root.object(ArchiveFolder.site)?.inventory.head == VersionNumber(3))
  }

  @Test func manyWritersOfOneSiteAndOfMany() async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in 0..<8 {
        group.addTask {
          var refusals = 0
          for round in 0..<6 {
            let id =
              round.isMultiple(of: 2) ? ArchiveFolder.site : ObjectID("https://w\(writer).example")
            let files: [StoredPath: String] = ["snapshot.json": "{\(writer) \(round)}"]
            while true {
              do {
                try ArchiveFolder.add(files, to: id, root)
                break
              } catch let error as ArchiveError where error.code == .locked { refusals += 1 }
            }
          }
          return refusals
        }
      }
      try await group.waitForAll()
    }
    #expect(try ArchiveFolder.findings(folder.root).isEmpty)
    #expect(try root.object(ArchiveFolder.site)?.inventory.head == VersionNumber(3 + 8 * 3))
  }

  @Test func waitingEndsWithTheOther() async throws {
    let lock = try ObjectLock(root, ArchiveFolder.site)
    let waiting = Task.detached { [root] in
      try ObjectLock(root, ArchiveFolder.site, patience: 20).release()
    }
    try await Task.sleep(for: .milliseconds(120))
    try lock.release()
    try await waiting.value
  }

  @Test func anIncompleteVersionStopsTheWriter() throws {
    let object = root.path(of: ArchiveFolder.site)
    try FileManager.default.createDirectory(
      atPath: "\(object)/v4/content", withIntermediateDirectories: true)
    #expect(code { _ = try ObjectLock(root, ArchiveFolder.site) } == .damaged)
    #expect(try root.object(ArchiveFolder.site)?.inventory.head == VersionNumber(3))
    #expect(FileManager.default.fileExists(atPath: "\(object)/v4"))
  }

  /// A copy by rclone in two passes brings the versions first.
  @Test func aVersionThatTheRootDoesNotKnowIsTakenIn() throws {
    let copy = try ArchiveFolder()
    try FileManager.default.copyItem(atPath: folder.root, toPath: copy.root)
    try ArchiveFolder.add(["snapshot.json": "{4}"], root)
    let place = root.layout.path(of: ArchiveFolder.site)
    try FileManager.default.copyItem(
      atPath: "\(folder.root)/\(place)/v4", toPath: "\(copy.root)/\(place)/v4")
    let other = try StorageRoot(at: copy.root)
    #expect(try other.object(ArchiveFolder.site)?.inventory.head == VersionNumber(3))
    try ObjectLock(other, ArchiveFolder.site).release()
    #expect(try ArchiveFolder.findings(copy.root).isEmpty)
    #expect(try other.object(ArchiveFolder.site)?.inventory.head == VersionNumber(4))
  }

  @Test func foreignObjectsAreReadButNotWritten() throws {
    let object = root.path(of: ArchiveFolder.site)
    for folder in ["", "/v1", "/v2", "/v3"] {
      let path = "\(object)\(folder)"
      let text = try String(contentsOfFile: "\(path)/inventory.json", encoding: .utf8)
        .replacingOccurrences(of: "ocfl.io/1.1", with: "ocfl.io/1.0")
      try Data(text.utf8).write(to: URL(filePath: "\(path)/inventory.json"))
      try Data(Sidecar(of: Array(text.utf8)).bytes)
        .write(to: URL(filePath: "\(path)/inventory.json.sha512"))
    }
    #expect(try root.object(ArchiveFolder.site)?.inventory.specification == .version10)
    #expect(
      code { try ArchiveFolder.add(["snapshot.json": "{4}"], root) } == .cannotCreate)
  }
}

@Suite struct StorageRootTests {
  @Test func aNewArchiveIsValid() throws {
    let folder = try ArchiveFolder()
    _ = try StorageRoot.create(
      at: folder.root, files: [("README.md", Array("Read me.\n".utf8))])
    #expect(try ArchiveFolder.findings(folder.root).isEmpty)
    let root = try StorageRoot(at: folder.root)
    #expect(root.layout == StorageLayout() && root.specification == .version11)
    #expect(try root.object(ArchiveFolder.site) == nil)
  }

  @Test func aFolderWithSomethingInItIsRefused() throws {
    let folder = try ArchiveFolder()
    try Data().write(to: folder.url.appending(path: "file"))
    #expect(throws: ArchiveError.self) { try StorageRoot.create(at: folder.path) }
  }

  @Test func noArchiveIsNotFound() throws {
    let folder = try ArchiveFolder()
    do {
      _ = try StorageRoot(at: folder.path)
      Issue.record("it was opened")
    } catch {
      #expect(error.code == .notFound && error.code.exitCode == 66)
    }
  }

  @Test func whatIsStoredIsRead() throws {
    let folder = try ArchiveFolder()
    let root = try folder.makeArchive()
    let object = try #require(try root.object(ArchiveFolder.site))
    #expect(object.inventory.head == VersionNumber(3))
    let path = try #require(object.file("original/00002.xml.gz"))
    #expect(try StoredFile.bytes(of: path) == Array("two".utf8))
    #expect(object.file("original/00001.xml.gz") == nil)
    #expect(object.file("original/00001.xml.gz", in: VersionNumber(2)) != nil)
    #expect(root.path(of: ArchiveFolder.site).hasSuffix("/https%3a%2f%2fexample%2eorg%2fblog"))
  }

  /// The same bytes at the same times make the same archive (promise 7).
  @Test func itIsDeterministic() throws {
    let folders = [try ArchiveFolder(), try ArchiveFolder()]
    let texts = try folders.map { folder in
      let root = try folder.makeArchive()
      let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
      return files.map { file in
        let bytes = try? Data(contentsOf: URL(filePath: "\(root.path)/\(file)"))
        return "\(file) \(Digester.digest(of: Array(bytes ?? Data()).span, .sha256))"
      }
    }
    #expect(texts[0] == texts[1] && texts[0].count > 20)
  }

  @Test func aLostDigestOfTheRootInventoryIsNoLoss() throws {
    let folder = try ArchiveFolder()
    let root = try folder.makeArchive()
    let sidecar = "\(root.path(of: ArchiveFolder.site))/inventory.json.sha512"
    try Data("00 inventory.json\n".utf8).write(to: URL(filePath: sidecar))
    let object = try #require(try root.object(ArchiveFolder.site))
    #expect(object.inventory.head == VersionNumber(3) && !object.hasRootInventory)
    try ObjectLock(root, ArchiveFolder.site).release()
    #expect(try ArchiveFolder.findings(folder.root).isEmpty)
  }
}
