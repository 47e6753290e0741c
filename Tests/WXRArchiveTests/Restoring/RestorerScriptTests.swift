import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRArchive

private let python: String? = [
  "/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3",
].first { FileManager.default.isExecutableFile(atPath: $0) }

/// The way back without `wxr`: Python's standard library and what the archive carries.
@Suite(.enabled(if: python != nil, "needs python3"))
struct RestorerScriptTests {
  private static func run(_ scratch: ScratchArchive, _ words: [String]) throws
    -> BuiltCommand.Result
  {
    let script = scratch.folder.appending(path: RestorerScript.name).path
    // No folder of programs, so that nothing of ours can be found.
    return try BuiltCommand.run(
      [try #require(python), "-I", script] + words, at: scratch.folder,
      environment: ["PATH": "/nonexistent"])
  }

  @Test func everyByteComesBack() throws {
    let scratch = try ScratchArchive()
    var blog = SampleBlog(count: 200)
    var exports: [[UInt8]] = []
    for round in 1...4 {
      exports.append(blog.bytes)
      try scratch.add(blog.bytes)
      blog.edit(share: 0.05, seed: UInt64(round))
    }
    let site = try scratch.site.id.rawValue
    for (number, bytes) in exports.enumerated() {
      let out = scratch.folder.path + "-out\(number)"
      defer { try? FileManager.default.removeItem(atPath: out) }
      let result = try Self.run(scratch, [site, out, "v\(number + 1)"])
      #expect(result.status == 0, "\(result.errors)")
      #expect(try [UInt8](Data(contentsOf: URL(filePath: "\(out)/blog.xml"))) == bytes)
      let lines = try [UInt8](Data(contentsOf: URL(filePath: "\(out)/entities.ndjson")))
      #expect(lines == (try entityLines(bytes)))
    }
    #expect(try Self.run(scratch, []).errors.contains("\(site) v1 v2 v3 v4"))
  }

  @Test func damageIsTold() throws {
    let scratch = try ScratchArchive()
    try scratch.add(SampleBlog(count: 20).bytes)
    let path = try #require(try scratch.site.packs().path(of: 1, of: .original))
    let other = try GzipMember.packed(Array("other".utf8))
    try Data(other).write(to: URL(filePath: path))
    let out = scratch.folder.path + "-out"
    defer { try? FileManager.default.removeItem(atPath: out) }
    let result = try Self.run(scratch, [scratch.site.id.rawValue, out])
    #expect(result.status == 1 && result.output.contains("IS DAMAGED"))
  }

  @Test func theScriptIsShort() {
    #expect(RestorerScript.text.split(separator: "\n").count <= 60)
  }
}

extension GzipMember {
  fileprivate static func packed(_ bytes: [UInt8]) throws -> [UInt8] {
    let member = try bytes.withUnsafeBufferPointer { bytes throws(ArchiveError) in
      try packed(bytes)
    }
    return Array(member.bytes)
  }
}
