import TestSupport
import Testing
import WXRKit

@testable import WXRArchive

@Suite struct EpochTests {
  /// Thirty-three snapshots of one site: the last begins an epoch by itself, each comes back.
  @Test func anEpochEndsByItself() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 120)
    var exports: [[UInt8]] = []
    for round in 0..<34 {
      exports.append(blog.bytes)
      try scratch.add(blog.bytes)
      // A post that is never touched again, so that each pack stays in use.
      let id = 1000 + round
      blog.posts.append(SampleBlog.Post(id: id, title: "Post \(id)", content: "Of \(round)"))
    }
    let site = try scratch.site
    #expect(site.snapshotNumbers == Array(1...34))
    #expect(try site.snapshot(32).epoch == 1 && site.snapshot(32).packs(of: .original).count == 32)
    #expect(try site.snapshot(33).epoch == 33 && site.snapshot(33).packs(of: .entities) == [33])
    #expect(try site.snapshot(34).epoch == 33)
    for (number, bytes) in exports.enumerated() {
      let snapshot = try site.snapshot(number + 1)
      #expect(try scratch.original(snapshot) == bytes)
      #expect(try scratch.entities(snapshot) == (try entityLines(bytes)))
    }
  }

  /// Where most of a pack is of no use any more, the next snapshot is whole.
  @Test func anEpochEndsWhereLittleIsLeft() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 100)
    try scratch.add(blog.bytes)
    blog.posts.removeLast(30)
    try scratch.add(blog.bytes)
    #expect(try scratch.site.snapshot().epoch == 1)
    blog.posts.removeLast(40)
    try scratch.add(blog.bytes)
    #expect(try scratch.site.snapshot().epoch == 3)
    #expect(try scratch.original(scratch.site.snapshot()) == blog.bytes)
  }

  @Test func aFullSnapshotRefersToNothing() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 30)
    try scratch.add(blog.bytes)
    blog.posts[1].content = "Another"
    try scratch.add(blog.bytes, isFull: true)
    let snapshot = try scratch.site.snapshot()
    #expect(snapshot.epoch == 2 && snapshot.packs(of: .original) == [2])
    #expect(snapshot.entities.stream.recipe.ranges.count == 1)
  }

  @Test func liveBytesAreCountedOnce() {
    let recipe = Recipe([
      PackRange(pack: 1, offset: 0, length: 10), PackRange(pack: 2, offset: 0, length: 4),
      PackRange(pack: 1, offset: 5, length: 10),
    ])
    #expect(recipe.used == [1: 15, 2: 4])
    #expect(!Epoch.isOver([recipe], sizes: [1: 30, 2: 8]))
    #expect(Epoch.isOver([recipe], sizes: [1: 35, 2: 8]))
  }

  @Test func aSnapshotIsReadAsItWasWritten() throws {
    var snapshot = Snapshot(
      site: "https://h.example", number: 3, epoch: 2,
      entities: Snapshot.Entities(
        schema: "wxr-entities/1", lines: 7,
        stream: StoredStream(
          bytes: 9, sha256: "ab", recipe: Recipe([PackRange(pack: 2, offset: 0, length: 9)]))),
      toolVersion: "1")
    snapshot.export.exportedAt = "2026-01-31T14:05:00Z"
    snapshot.counts.items = 7
    snapshot.counts.itemTypes = ["post": 6, "page": 1]
    snapshot.errors = 1
    snapshot.originals = [
      Snapshot.Original(
        name: "é.xml", stream: StoredStream(bytes: 0, sha256: "cd", recipe: Recipe()),
        container: Snapshot.Container(name: "é.zip", bytes: 3, sha256: "ef"))
    ]
    #expect(try Snapshot(json: snapshot.json, name: "snapshot.json") == snapshot)
  }

  @Test(arguments: [
    "", "{}", "[1]", #"{"format":"wxr-archive/2"}"#,
    #"{"format":"wxr-archive/1","site":"a","snapshot":1,"epoch":1,"originals":[],"counts":{}}"#,
    #"{"format":"wxr-archive/1","site":"a","snapshot":1,"epoch":1,"originals":[{"name":"a","bytes":9,"sha256":"","ranges":[[1,0,9007199254740991],[1,0,9007199254740991]]}],"counts":{},"entities":{"schema":"","lines":0,"bytes":0,"sha256":"","ranges":[]}}"#,
    #"{"format":"wxr-archive/1","site":"a","snapshot":-1,"epoch":1,"originals":[],"counts":{}}"#,
  ]) func damagedSnapshotsAreErrors(json: String) {
    #expect(throws: ArchiveError.self) {
      try Snapshot(json: Array(json.utf8), name: "snapshot.json")
    }
  }
}
