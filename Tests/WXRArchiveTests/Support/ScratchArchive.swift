import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRArchive

/// An archive in a temporary folder that goes with the object.
final class ScratchArchive {
  let folder: URL
  let archive: Archive

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    archive = try Archive.create(at: folder.path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Takes bytes in, as `blog.xml`.
  @discardableResult
  func add(
    _ bytes: [UInt8], name: String = "blog.xml", jobs: Int = 1, isFull: Bool = false,
    isTrial: Bool = false
  ) throws -> AddOutcome {
    let export = try Export(bytes: bytes, name: name)
    let site = try #require(ExportHead(export).site)
    var options = AddOptions(
      created: "2026-11-01T00:00:00Z", user: Inventory.User(name: "ida"), toolVersion: "0")
    options.jobs = jobs
    options.isFull = isFull
    options.isTrial = isTrial
    return try archive.add(export, to: site, options)
  }

  var site: ArchivedSite {
    get throws { try archive.site(named: "https://harbour.example/blog") }
  }

  func original(_ snapshot: Snapshot, _ place: Int = 0) throws -> [UInt8] {
    var sink = BytesSink()
    try site.packs().write(
      snapshot.originals[place].stream, of: .original, called: "original", to: &sink)
    return sink.bytes
  }

  func entities(_ snapshot: Snapshot) throws -> [UInt8] {
    var sink = BytesSink()
    try site.packs().write(
      snapshot.entities.stream, of: .entities, called: "entities", to: &sink)
    return sink.bytes
  }

  /// What the archive's files hold, by path.
  func files() throws -> [String: Data] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var files: [String: Data] = [:]
    for case let url as URL in found ?? FileManager.DirectoryEnumerator() {
      guard let data = try? Data(contentsOf: url) else { continue }
      files[String(url.path.dropFirst(folder.path.count))] = data
    }
    return files
  }
}

/// The lines that `wxr convert --to ndjson` writes.
func entityLines(_ bytes: [UInt8]) throws -> [UInt8] {
  var sink = BytesSink()
  _ = try EntityConversion(Export(bytes: bytes)).run(to: &sink)
  return sink.bytes
}
