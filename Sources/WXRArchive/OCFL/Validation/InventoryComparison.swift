/// The inventories of an object, beside each other (OCFL 1.1 §3.7).
extension ObjectValidator {
  mutating func compareInventories() {
    guard let inventory else { return }
    for (number, own) in versionInventories where own != inventory {
      compare(own, of: number, with: inventory)
    }
    compareNeighbours()
    checkManifests(inventory)
  }

  private mutating func compare(
    _ own: Inventory, of number: VersionNumber, with root: Inventory
  ) {
    let place = "\(number)/\(Sidecar.inventoryName)"
    if own.id != root.id {
      findings.add("E037", place, "Its id is “\(own.id)”, not “\(root.id)”.")
      findings.add("E110", place, "The object's id has changed.")
    }
    if own.contentFolder != root.contentFolder {
      findings.add(
        "E020", place, "Its content folder is “\(own.contentFolder)”, not “\(root.contentFolder)”.")
    }
    if number.number == 1, let name = root.contentDirectory, own.contentDirectory != name {
      findings.add("E019", place, "contentDirectory is not set so in the first version.")
    }
    for version in own.versionNumbers {
      guard let theirs = root.versions[version], let block = own.versions[version] else {
        findings.add("E066", place, "The object's own inventory has no \(version).")
        continue
      }
      if !isSameState(block.state, own, theirs.state, root) {
        findings.add("E066", place, "It tells of another state of \(version).")
      }
      if (block.created, block.message) != (theirs.created, theirs.message)
        || block.user != theirs.user
      {
        findings.add("W011", place, "It tells otherwise when, why or by whom \(version) was made.")
      }
    }
  }

  /// The same logical paths, each with the same bytes: the same digest, or, where the algorithm has
  /// changed, files that the later inventory has under the digest as well.
  private func isSameState(
    _ own: [String: [StoredPath]], _ ownInventory: Inventory,
    _ theirs: [String: [StoredPath]], _ root: Inventory
  ) -> Bool {
    let (ownFiles, theirFiles) = (Self.files(own), Self.files(theirs))
    guard ownFiles.count == theirFiles.count else { return false }
    return ownFiles.allSatisfy { path, digest in
      guard let their = theirFiles[path] else { return false }
      guard ownInventory.algorithm != root.algorithm else {
        return digest.lowercased() == their.lowercased()
      }
      let known = Set(root.manifest[their] ?? [])
      return (ownInventory.manifest[digest] ?? []).allSatisfy(known.contains)
    }
  }

  private static func files(_ state: [String: [StoredPath]]) -> [StoredPath: String] {
    var files: [StoredPath: String] = [:]
    for (digest, paths) in state {
      for path in paths { files[path] = digest }
    }
    return files
  }

  /// Looks whether the versions' standards go forward only (E103).
  private mutating func compareNeighbours() {
    for (before, after) in zip(versionInventories, versionInventories.dropFirst())
    where after.inventory.specification < before.inventory.specification {
      findings.add(
        "E103", after.number.name,
        "It is of OCFL \(after.inventory.specification.rawValue), the version before it of a later one."
      )
    }
  }

  /// Looks whether each inventory's manifest has all files up to its version (E023).
  private mutating func checkManifests(_ root: Inventory) {
    let all = versionInventories.filter { $0.inventory != root } + [(root.head, root)]
    for (number, own) in all {
      let known = Set(own.manifest.values.flatMap(\.self))
      let place = own == root ? "" : "\(number)/"
      for file in contentFiles.sorted() where !known.contains(file) {
        guard let version = file.version, version <= number || own == root else { continue }
        findings.add(
          "E023", file.text, "The file is not in the manifest of \(place)\(Sidecar.inventoryName).")
      }
    }
  }
}

extension StoredPath {
  /// The version in whose folder it lies.
  var version: VersionNumber? { elements.first.flatMap { VersionNumber(String($0)) } }
}
