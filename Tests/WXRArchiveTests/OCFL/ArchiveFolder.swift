import Foundation

@testable import WXRArchive

/// A folder for archives that is gone after the test, and how to put objects into one.
final class ArchiveFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "wxr-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path(percentEncoded: false) }

  /// The archive's own folder.
  var root: String { "\(url.path(percentEncoded: false))archive" }

  static let site = ObjectID("https://example.org/blog")
  static let user = Inventory.User(name: "Ida", address: "mailto:ida@example.org")

  /// Adds a version with some files of its own and some of earlier ones.
  @discardableResult
  static func add(
    _ files: [StoredPath: String], carrying carried: [StoredPath] = [],
    to id: ObjectID = site, _ root: StorageRoot
  ) throws -> StoredObject {
    var lock = try ObjectLock(root, id)
    var version = try lock.beginVersion()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      try version.add(path, Array(text.utf8))
    }
    if let object = lock.object {
      let known = object.inventory.files(in: object.inventory.head)
      for path in carried { try version.carry(path, known[path] ?? "") }
    }
    let day = version.number.number
    let object = try lock.commit(
      version, created: "2026-11-\(day < 10 ? "0" : "")\(day)T00:00:00Z",
      message: "+\(files.count)", user: user)
    try lock.release()
    return object
  }

  /// An archive with one site of three versions.
  func makeArchive() throws -> StorageRoot {
    let root = try StorageRoot.create(at: root)
    try Self.add(["original/00001.xml.gz": "one", "snapshot.json": "{1}"], to: Self.site, root)
    try Self.add(
      ["original/00002.xml.gz": "two", "snapshot.json": "{2}"],
      carrying: ["original/00001.xml.gz"], root)
    try Self.add(["snapshot.json": "{3}"], carrying: ["original/00002.xml.gz"], root)
    return root
  }

  /// All findings of an archive, its objects' among them.
  static func findings(_ path: String) throws -> [ArchiveFinding] {
    var root = RootValidator(at: path)
    try root.run()
    var findings = root.findings
    var walk = try ObjectWalk(path)
    while let folder = try walk.next() {
      var object = ObjectValidator(at: "\(path)/\(folder)")
      try object.run()
      findings.add(object.findings)
      findings.add(root.findings(ofObject: folder, object))
    }
    findings.add(walk.findings)
    return findings.kept
  }
}
