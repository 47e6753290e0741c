import Foundation

@testable import WXRArchive

/// One thing that is wrong with an archive, and the code that it must be told by.
struct Mutation: Sendable, CustomStringConvertible {
  let code: ArchiveCode
  let change: @Sendable (MutatedArchive) throws -> Void

  init(_ code: ArchiveCode, _ change: @escaping @Sendable (MutatedArchive) throws -> Void) {
    self.code = code
    self.change = change
  }

  var description: String { code.rawValue }
}

/// A good archive that is made bad: three versions of one site.
struct MutatedArchive {
  let folder: ArchiveFolder
  let object: String

  init() throws {
    folder = try ArchiveFolder()
    object = try folder.makeArchive().path(of: ArchiveFolder.site)
  }

  var root: String { folder.root }

  // MARK: Files

  func write(_ text: String, _ path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

  func move(_ path: String, to target: String) throws {
    try FileManager.default.moveItem(atPath: path, toPath: target)
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  // MARK: Inventories

  /// Changes the text of the inventory, in the root and in its last version; its digests follow.
  func edit(_ change: (String) -> String) throws {
    for place in [object, "\(object)/v3"] { try edit(place, change) }
  }

  /// Changes the text of one inventory; its digest follows.
  func edit(_ place: String, _ change: (String) -> String) throws {
    let text = try String(contentsOfFile: "\(place)/inventory.json", encoding: .utf8)
    let changed = change(text)
    precondition(changed != text, "nothing was changed")
    try write(changed, "\(place)/inventory.json")
    let name = changed.contains("\"sha256\"") ? "sha256" : "sha512"
    guard let algorithm = Sidecar(of: Array(changed.utf8), DigestAlgorithm(rawValue: name)) else {
      return
    }
    if name == "sha256" { try remove("\(place)/inventory.json.sha512") }
    try write("\(algorithm.digest) inventory.json\n", "\(place)/inventory.json.\(name)")
  }

  /// Changes the inventory's values.
  func editValues(_ place: String? = nil, _ change: (inout [String: Any]) -> Void) throws {
    let places = place.map { [$0] } ?? [object, "\(object)/v3"]
    for place in places {
      try edit(place) { text in
        var values =
          (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
        change(&values)
        let data = try? JSONSerialization.data(
          withJSONObject: values, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data ?? Data(), as: UTF8.self)
      }
    }
  }

  /// Changes the values of the last version's block.
  func editVersion(_ change: (inout [String: Any]) -> Void) throws {
    try editValues { values in
      guard var versions = values["versions"] as? [String: Any],
        var version = versions["v3"] as? [String: Any]
      else { return }
      change(&version)
      versions["v3"] = version
      values["versions"] = versions
    }
  }

  /// Changes the paths of the first digest of the last version's state.
  func editState(_ change: (inout [String: Any]) -> Void) throws {
    try editVersion { version in
      guard var state = version["state"] as? [String: Any] else { return }
      change(&state)
      version["state"] = state
    }
  }

  func editManifest(_ change: (inout [String: Any]) -> Void) throws {
    try editValues { values in
      guard var manifest = values["manifest"] as? [String: Any] else { return }
      change(&manifest)
      values["manifest"] = manifest
    }
  }
}

extension [String: Any] {
  /// The first of its keys.
  var first: String { keys.sorted().first ?? "" }
}
