import WXRKit

/// Reads an inventory and tells all that is wrong with it, whatever bytes it is made of.
///
/// The parts of an inventory are each in a file of their own.
struct InventoryReader {
  /// The inventory's own path, for findings.
  let path: String
  var findings = ArchiveFindings()
  /// Whether something is so wrong that nothing may be read by this inventory.
  var isUnusable = false
  var inventory: Inventory

  init(path: String) {
    self.path = path
    inventory = Inventory(id: ObjectID(""), head: VersionNumber(1))
  }

  /// Tells what only a validator minds.
  mutating func tell(_ code: ArchiveCode, _ detail: String) { findings.add(code, path, detail) }

  /// Tells what makes the inventory useless.
  mutating func fail(_ code: ArchiveCode, _ detail: String) {
    tell(code, detail)
    isUnusable = true
  }

  mutating func read(_ bytes: [UInt8]) {
    do throws(JSONFault) {
      let tree = try JSONTree(parsing: bytes)
      guard case .object(let members) = tree else { return fail("E033", "It is no JSON object.") }
      read(members)
    } catch {
      fail("E033", "It is no JSON: \(error.reason), at byte \(error.offset).")
    }
  }

  private mutating func read(_ members: [(String, JSONTree)]) {
    let values = keyed(members, known: Self.keys)
    readIdentity(values)
    readContentDirectory(values["contentDirectory"])
    if let manifest = values["manifest"] {
      readManifest(manifest)
    } else {
      fail("E041", "It has no manifest.")
    }
    if let versions = values["versions"] {
      readVersions(versions)
    } else {
      fail("E043", "It has no versions.")
    }
    readHead(values["head"])
    checkPlaces()
    checkUse()
    if let fixity = values["fixity"] { readFixity(fixity) }
  }

  private static let keys: Set<String> = [
    "id", "type", "digestAlgorithm", "head", "contentDirectory", "manifest", "versions", "fixity",
  ]

  /// The members of an object whose keys are given; others and repeated ones are told.
  mutating func keyed(
    _ members: [(String, JSONTree)], known: Set<String>
  ) -> [String: JSONTree] {
    var values: [String: JSONTree] = [:]
    for (key, value) in members {
      if !known.contains(key) {
        tell("E102", "The key “\(key)” is none of an inventory's.")
      } else if values.updateValue(value, forKey: key) != nil {
        fail("E033", "The key “\(key)” stands there twice.")
      }
    }
    return values
  }

  private mutating func checkUse() {
    let used = Set(inventory.versions.values.flatMap { $0.state.keys.map { $0.lowercased() } })
    for digest in inventory.manifest.keys.sorted() where !used.contains(digest.lowercased()) {
      tell("E107", "No version uses \(digest.prefix(16))….")
    }
  }
}

extension Inventory {
  /// The inventory of some bytes, or nothing where it cannot be relied on.
  package init?(_ bytes: [UInt8]) {
    var reader = InventoryReader(path: "")
    reader.read(bytes)
    guard !reader.isUnusable else { return nil }
    self = reader.inventory
  }
}
