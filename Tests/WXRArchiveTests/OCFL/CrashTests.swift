import Foundation
import Testing

@testable import WXRArchive

/// Killed before any change to the disk, nothing that was there is lost, and the next writer puts
/// everything right by itself (promise 4).
@Suite struct CrashTests {
  enum Work: String, CaseIterable {
    case firstVersion, laterVersion, secondSite
  }

  private func doWork(_ work: Work, _ root: StorageRoot) throws {
    switch work {
    case .firstVersion:
      try ArchiveFolder.add(["original/00001.xml.gz": "one", "snapshot.json": "{1}"], root)
    case .laterVersion:
      try ArchiveFolder.add(["snapshot.json": "{4}"], carrying: ["original/00002.xml.gz"], root)
    case .secondSite:
      try ArchiveFolder.add(["snapshot.json": "{s}"], to: ObjectID("https://second.example"), root)
    }
  }

  private func prepare(_ work: Work, _ folder: ArchiveFolder) throws {
    _ = work == .firstVersion ? try StorageRoot.create(at: folder.root) : try folder.makeArchive()
  }

  @Test(arguments: Work.allCases) func atEveryChange(work: Work) throws {
    var place = 0
    while true {
      place += 1
      let folder = try ArchiveFolder()
      try prepare(work, folder)
      let before = try state(folder.root)
      let death = Death(at: place)
      do {
        try doWork(work, StorageRoot(at: folder.root, changes: death.changes))
      } catch let error as ArchiveError where error.code == .fault {}
      let isComplete = !death.hasCome
      try expectKept(before, folder.root, "\(work) \(place)")
      try doWork(work, StorageRoot(at: folder.root))
      #expect(try ArchiveFolder.findings(folder.root).isEmpty, "\(work) \(place)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder.root)/extensions/wxr-staging"))
      if isComplete { break }
    }
    #expect(place > 20)
  }

  @Test func aRootThatWasBegunIsNone() throws {
    let counter = Death(at: 0)
    let whole = try ArchiveFolder()
    _ = try StorageRoot.create(at: whole.root, changes: counter.changes)
    // The last change makes the declaration's own entry last.
    for place in 1..<counter.changeCount - 2 {
      let folder = try ArchiveFolder()
      _ = try? StorageRoot.create(at: folder.root, changes: Death(at: place).changes)
      #expect(throws: ArchiveError.self) { try StorageRoot(at: folder.root) }
    }
  }

  /// What can be read: each object's inventory and whether all its files have their digests.
  private func state(_ path: String) throws -> [ObjectID: Inventory] {
    let root = try StorageRoot(at: path)
    var walk = try ObjectWalk(root)
    var found: [ObjectID: Inventory] = [:]
    while let folder = try walk.next() {
      let object = try StoredObject(at: "\(path)/\(folder)")
      found[object.inventory.id] = object.inventory
      for (content, digest) in object.inventory.contentFiles {
        let bytes = try StoredFile.bytes(of: "\(object.path)/\(content)")
        #expect(Digester.digest(of: bytes.span, .sha512).hex == digest)
      }
    }
    return found
  }

  private func expectKept(
    _ before: [ObjectID: Inventory], _ path: String, _ note: String
  ) throws {
    let now = try state(path)
    for (id, inventory) in before {
      let versions = now[id]?.versions ?? [:]
      for (number, version) in inventory.versions {
        #expect(versions[number] == version, "\(note)")
      }
    }
  }
}
