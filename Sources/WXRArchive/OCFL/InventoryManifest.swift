import WXRKit

/// An inventory's manifest (OCFL 1.1 §3.5.2).
extension InventoryReader {
  mutating func readManifest(_ value: JSONTree) {
    guard let members = value.members else {
      return fail("E106", "Its manifest is no JSON object.")
    }
    var seen: Set<String> = []
    for (digest, paths) in members {
      guard checkDigest(digest) else { continue }
      guard seen.insert(digest.lowercased()).inserted else {
        fail("E096", "The manifest has \(digest.prefix(16))… twice.")
        continue
      }
      inventory.manifest[digest] = contentPaths(paths, of: digest)
    }
    PathConflicts.find(in: inventory.manifest.values.flatMap(\.self)) { path, isTwice in
      fail("E101", "“\(path)” is there \(isTwice ? "twice" : "as a file and as a folder").")
    }
  }

  private mutating func checkDigest(_ digest: String) -> Bool {
    if inventory.algorithm.fits(digest) { return true }
    fail(
      inventory.algorithm == .sha512 ? "E031" : "E030",
      "“\(digest.prefix(16))…” is no \(inventory.algorithm.rawValue) digest.")
    return false
  }

  private mutating func contentPaths(_ value: JSONTree, of digest: String) -> [StoredPath] {
    guard let elements = value.elements else {
      fail("E092", "What \(digest.prefix(16))… has is no list of paths.")
      return []
    }
    return elements.compactMap { element in
      guard let text = element.text else {
        fail("E092", "A path of \(digest.prefix(16))… is no text.")
        return nil
      }
      let path = StoredPath(text)
      return checkContentPath(path) ? path : nil
    }
  }

  private mutating func checkContentPath(_ path: StoredPath) -> Bool {
    guard let fault = path.fault else { return true }
    fail(fault.contentCode, "“\(path)” is no content path.")
    return false
  }

  /// Looks whether content paths lie in a content folder of one of the versions.
  mutating func checkPlaces() {
    let folders = Set(
      inventory.versions.keys.map { "\($0.name)/\(inventory.contentFolder)" })
    for path in inventory.manifest.values.flatMap(\.self).sorted() {
      let elements = path.text.split(separator: "/", maxSplits: 2)
      let folder = elements.prefix(2).joined(separator: "/")
      if elements.count < 3 || !folders.contains(folder) {
        fail("E042", "“\(path)” lies in no content folder of a version.")
      }
    }
  }
}

extension StoredPath.Fault {
  /// The code of a content path that is so.
  var contentCode: ArchiveCode {
    switch self {
    case .edge: "E100"
    case .element: "E099"
    case .nul: "E098"
    }
  }

  /// The code of a logical path that is so.
  var logicalCode: ArchiveCode {
    switch self {
    case .edge: "E053"
    case .element: "E052"
    case .nul: "E051"
    }
  }
}
