import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRArchive

@Suite struct AddingTests {
  private static func sample(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Shared.packageRoot.appending(path: "Samples/\(name)")))
  }

  private static func added(_ outcome: AddOutcome) throws -> AddedSnapshot {
    guard case .added(let added) = outcome else {
      throw ArchiveError(.fault, "It is unchanged.")
    }
    return added
  }

  @Test(arguments: ["harbour.xml", "damaged.xml"])
  func bytesInAreBytesOut(name: String) throws {
    let bytes = try Self.sample(name)
    let scratch = try ScratchArchive()
    let export = try Export(bytes: bytes, name: name)
    let site = try ExportHead(export).site ?? ObjectID("https://harbour.example/blog")
    let options = AddOptions(
      created: "2026-11-01T00:00:00Z", user: Inventory.User(name: "ida"), toolVersion: "0")
    _ = try scratch.archive.add(export, to: site, options)
    let found = try #require(try scratch.archive.site(site))
    let snapshot = try found.snapshot()
    var original = BytesSink()
    try found.packs().write(
      snapshot.originals[0].stream, of: .original, called: name, to: &original)
    #expect(original.bytes == bytes)
    var lines = BytesSink()
    try found.packs().write(
      snapshot.entities.stream, of: .entities, called: name, to: &lines)
    #expect(lines.bytes == (try entityLines(bytes)))
    #expect(snapshot.entities.lines == lines.bytes.count { $0 == 0x0A })
  }

  @Test func anUnchangedExportMakesNoSnapshot() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 20)
    let first = blog.bytes
    try scratch.add(first)
    blog.edit(share: 0.1, seed: 1)
    try scratch.add(blog.bytes)
    let before = try scratch.files()
    guard case .unchanged(snapshot: 1) = try scratch.add(first) else {
      Issue.record("It was added again.")
      return
    }
    #expect(try scratch.files() == before)
    #expect(try scratch.site.snapshotNumbers == [1, 2])
  }

  /// A trial says what would be, and leaves nothing.
  @Test func aTrialStoresNothing() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 20)
    try scratch.add(blog.bytes)
    let before = try scratch.files()
    blog.posts[3].content = "Another"
    let added = try Self.added(try scratch.add(blog.bytes, isTrial: true))
    #expect(added.changed == 1 && added.added == 0 && added.removed == 0)
    #expect(try scratch.files() == before)
  }

  @Test func changesAreCounted() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 50)
    let first = try Self.added(try scratch.add(blog.bytes))
    #expect(first.added == first.snapshot.counts.lines && first.removed == 0)
    blog.posts[3].content = "Another"
    blog.posts[4].comments.append("New")
    let gone = blog.posts.remove(at: 20)
    blog.posts.append(SampleBlog.Post(id: 900, title: "New", content: "New"))
    let second = try Self.added(try scratch.add(blog.bytes))
    #expect(second.added == 2 && second.changed == 1)
    #expect(second.removed == 1 + gone.comments.count)
    #expect(second.message == "+2 −\(1 + gone.comments.count) ~1")
    #expect(!second.isShrunk)
    blog.posts.removeLast(30)
    #expect(try Self.added(try scratch.add(blog.bytes)).isShrunk)
  }

  /// What changed is stored, and little more.
  @Test func aChangedExportCostsItsChanges() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 2000)
    blog.filler = String(repeating: " More of it.", count: 30)
    let first = try Self.added(try scratch.add(blog.bytes))
    blog.edit(share: 0.005, seed: 2)
    let second = try Self.added(try scratch.add(blog.bytes))
    #expect(second.bytesStored * 20 < first.bytesStored)
    #expect(try scratch.original(scratch.site.snapshot(1)) != blog.bytes)
    #expect(try scratch.original(scratch.site.snapshot(2)) == blog.bytes)
    #expect(try scratch.entities(scratch.site.snapshot(2)) == (try entityLines(blog.bytes)))
  }

  /// Both jobs and the pieces that bytes come in leave no trace.
  @Test func anyNumberOfJobsGivesTheSameArchive() throws {
    var archives: [[String: Data]] = []
    for jobs in [1, 2] {
      let scratch = try ScratchArchive()
      var blog = SampleBlog(count: 3000)
      blog.filler = String(repeating: " More of it.", count: 40)
      for round in 1...3 {
        try scratch.add(blog.bytes, jobs: jobs)
        blog.edit(share: 0.02, seed: UInt64(round))
      }
      archives.append(try scratch.files())
    }
    #expect(archives[0].count > 20)
    #expect(archives[0] == archives[1])
  }

  /// A site's facts and each file of a split export are kept.
  @Test func partsAreFilesOfTheirOwn() throws {
    let scratch = try ScratchArchive()
    let folder = scratch.folder.appending(path: "../\(UUID().uuidString)").standardized
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let parts = [SampleBlog(count: 30, seed: 1).bytes, SampleBlog(count: 9, seed: 2).bytes]
    let paths = ["blog.000.xml", "blog.001.xml"].map { folder.appending(path: $0).path }
    for (path, bytes) in zip(paths, parts) { try Data(bytes).write(to: URL(filePath: path)) }
    let export = try Export(parts: paths)
    let options = AddOptions(
      created: "2026-11-01T00:00:00Z", user: Inventory.User(name: "ida"), toolVersion: "0")
    _ = try scratch.archive.add(export, to: try #require(ExportHead(export).site), options)
    let snapshot = try scratch.site.snapshot()
    #expect(snapshot.originals.map(\.name) == ["blog.000.xml", "blog.001.xml"])
    for (place, bytes) in parts.enumerated() {
      #expect(try scratch.original(snapshot, place) == bytes)
    }
    #expect(snapshot.packs(of: .original) == [1])
    #expect(snapshot.export.exportedAt == "2026-01-31T14:05:00Z")
    #expect(snapshot.counts.items == 39 && snapshot.counts.itemTypes == ["post": 39])
  }

  /// An add reads what it builds on: rot is noticed before anything is written.
  @Test func nothingIsBuiltOnRot() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 50)
    try scratch.add(blog.bytes)
    let path = try #require(try scratch.site.packs().path(of: 1, of: .original))
    var pack = try Data(contentsOf: URL(filePath: path))
    pack[pack.count - 12] ^= 1
    try pack.write(to: URL(filePath: path))
    blog.posts[0].content = "Another"
    #expect(throws: ArchiveError.self) { try scratch.add(blog.bytes) }
    #expect(try scratch.site.snapshotNumbers == [1])
    #expect(throws: ArchiveError.self) { try scratch.original(scratch.site.snapshot(1)) }
  }

  @Test(arguments: [
    ("http://Example.org/blog/", "https://example.org/blog"),
    ("https://example.org:443", "https://example.org"),
    ("Müller.example", "https://xn--mller-kva.example"),
    ("https://example.org:8080/a?b#c", "https://example.org:8080/a"),
  ]) func sitesHaveOneName(address: String, id: String) {
    #expect(ObjectID(site: address)?.rawValue == id)
  }

  @Test func noAddressIsNoSite() { #expect(ObjectID(site: "ftp://example.org") == nil) }
}
