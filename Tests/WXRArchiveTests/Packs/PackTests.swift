import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRArchive

/// Keeps members in memory.
private final class MemoryPacks: PackOutput {
  var packs: [PackStream: [UInt8]] = [:]
  var members = 0

  func write(_ member: Span<UInt8>, to stream: PackStream) {
    members += 1
    member.withUnsafeBufferPointer { packs[stream, default: []] += $0 }
  }
}

@Suite struct PackTests {
  private static func stored(
    _ bytes: [UInt8], jobs: Int = 1, known: SegmentIndex = SegmentIndex(), pack: Int = 1
  ) throws -> (stream: StoredStream, packed: [UInt8], members: Int) {
    let output = MemoryPacks()
    let press = MemberPress(jobs: jobs, output)
    var writer = StreamWriter(.original, pack: pack, known: known, press)
    try bytes.withUnsafeBufferPointer { all in
      for start in stride(from: 0, to: all.count, by: 70_000) {
        try writer.write(UnsafeBufferPointer(rebasing: all[start..<min(all.count, start + 70_000)]))
      }
    }
    let stream = try writer.endPart()
    try writer.finish()
    try press.finish()
    return (stream, output.packs[.original] ?? [], output.members)
  }

  private static func blog(_ count: Int = 3000) -> [UInt8] {
    var blog = SampleBlog(count: count)
    blog.filler = String(repeating: " and so on", count: 100)
    return blog.bytes
  }

  private static func file(_ bytes: [UInt8]) throws -> URL {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: url)
    return url
  }

  @Test func aFirstPackIsTheExport() throws {
    let bytes = Self.blog()
    let (stream, packed, members) = try Self.stored(bytes)
    #expect(stream.recipe.ranges == [PackRange(pack: 1, offset: 0, length: bytes.count)])
    #expect(members == (bytes.count >> 20) + 1)
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    #expect(Array(packed.prefix(10)) == head)
    let url = try Self.file(packed)
    defer { try? FileManager.default.removeItem(at: url) }
    let unpacked = try BuiltCommand.run(
      ["/bin/sh", "-c", "zcat < \(url.path) | cksum"], at: url.deletingLastPathComponent())
    let plain = try Self.file(bytes)
    defer { try? FileManager.default.removeItem(at: plain) }
    let expected = try BuiltCommand.run(
      ["/bin/sh", "-c", "cksum < \(plain.path)"], at: url.deletingLastPathComponent())
    #expect(unpacked.output == expected.output)
  }

  @Test func anyNumberOfJobsPacksTheSame() throws {
    let bytes = Self.blog()
    let one = try Self.stored(bytes)
    for jobs in [2, 3] {
      let more = try Self.stored(bytes, jobs: jobs)
      #expect(more.packed == one.packed && more.stream == one.stream)
    }
  }

  @Test func anyRangeCanBeRead() throws {
    let bytes = Self.blog()
    let url = try Self.file(try Self.stored(bytes).packed)
    defer { try? FileManager.default.removeItem(at: url) }
    var random = SeededRandom(seed: SeededRandom.printedSeed())
    var reader = try PackReader(path: url.path, name: "pack")
    for _ in 0..<SeededRandom.rounds(60) {
      let start = random.below(bytes.count)
      let end = start + random.below(min(200_000, bytes.count - start) + 1)
      var read: [UInt8] = []
      try reader.read(start..<end) { read += $0 }
      #expect(read == Array(bytes[start..<end]))
    }
    #expect(throws: ArchiveError.self) { try reader.read(0..<(bytes.count + 1)) { _ in } }
  }

  @Test func whatIsKnownIsNotStoredAgain() throws {
    var blog = SampleBlog(count: 500)
    let url = try Self.file(try Self.stored(blog.bytes).packed)
    defer { try? FileManager.default.removeItem(at: url) }
    var reader = try PackReader(path: url.path, name: "pack")
    var known = SegmentIndex()
    let length = try known.add(&reader, pack: 1, of: .original)
    #expect(length == blog.bytes.count)
    let same = try Self.stored(blog.bytes, known: known, pack: 2)
    #expect(same.packed.isEmpty)
    #expect(same.stream.recipe.ranges == [PackRange(pack: 1, offset: 0, length: length)])
    blog.posts[250].content += " edited"
    let edited = try Self.stored(blog.bytes, known: known, pack: 2)
    let ranges = edited.stream.recipe.ranges
    #expect(ranges.map(\.pack) == [1, 2, 1])
    #expect(ranges[1].length < 1000)
    #expect(edited.stream.recipe.length == blog.bytes.count)
  }

  /// A flipped bit in a member is an error, and never other bytes.
  @Test func damageIsNoticed() throws {
    let bytes = Self.blog(300)
    let packed = try Self.stored(bytes).packed
    for place in stride(from: 12, to: packed.count, by: max(1, packed.count / 25)) {
      var damaged = packed
      damaged[place] ^= 0x10
      let url = try Self.file(damaged)
      defer { try? FileManager.default.removeItem(at: url) }
      #expect(throws: ArchiveError.self) {
        var reader = try PackReader(path: url.path, name: "pack")
        try reader.read(0..<bytes.count) { _ in }
        try reader.readAll { _ in }
      }
    }
    let url = try Self.file(Array(packed.dropLast(9)))
    defer { try? FileManager.default.removeItem(at: url) }
    var reader = try PackReader(path: url.path, name: "pack")
    #expect(throws: ArchiveError.self) { try reader.readAll { _ in } }
  }
}
