/// The inventories of an object, each for itself.
extension ObjectValidator {
  /// The bytes of a file of the object; nil if there is none.
  mutating func bytes(_ folder: String, _ name: String) throws(ArchiveError) -> [UInt8]? {
    let file = joined(folder, name)
    guard FolderListing.kind(of: "\(path)/\(file)") == .file else { return nil }
    guard let bytes = try StoredFile.bytesIfThere("\(path)/\(file)") else { return nil }
    work.files += 1
    work.bytes += bytes.count
    return bytes
  }

  func joined(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : "\(folder)/\(name)"
  }

  mutating func read(_ bytes: [UInt8], in folder: String) -> Inventory {
    var reader = InventoryReader(path: joined(folder, Sidecar.inventoryName))
    reader.read(bytes)
    findings.add(reader.findings)
    return reader.inventory
  }

  mutating func checkSidecar(
    of bytes: [UInt8], _ inventory: Inventory, in folder: String
  ) throws(ArchiveError) {
    let name = joined(folder, Sidecar.name(inventory.algorithm))
    guard let beside = try self.bytes("", name) else {
      return findings.add("E058", name, "The inventory's digest is missing.")
    }
    guard let sidecar = Sidecar(beside) else {
      return findings.add("E061", name, "It does not read DIGEST inventory.json.")
    }
    guard readsFiles || folder.isEmpty else { return }
    if !sidecar.matches(bytes, inventory.algorithm) {
      findings.add("E060", name, "It is not the inventory's digest.")
    }
  }

  /// Reads what the versions have of their own, and what lies in their folders.
  mutating func readVersions(_ entries: [FolderListing.Entry]) throws {
    let numbers = entries.filter { $0.kind == .folder }.compactMap { VersionNumber($0.name) }
    for number in numbers.sorted() {
      try check(work)
      let own = try readInventory(of: number)
      try lookAtVersion(number, own)
    }
  }

  private mutating func readInventory(
    of number: VersionNumber
  ) throws(ArchiveError) -> Inventory? {
    guard let bytes = try bytes(number.name, Sidecar.inventoryName) else {
      findings.add("W010", number.name, "The version has no inventory.")
      return nil
    }
    let isLast = number == inventory?.head
    let place = "\(number)/\(Sidecar.inventoryName)"
    if isLast, bytes != rootBytes {
      findings.add("E064", place, "It is not the same as the object's own inventory.")
    }
    // The last one is the object's own, of which all was told already.
    let isKnown = isLast && bytes == rootBytes
    let own = isKnown ? inventory : read(bytes, in: number.name)
    guard let own else { return nil }
    try checkSidecar(of: bytes, own, in: number.name)
    if !isKnown, own.head != number {
      findings.add("E040", place, "Its head is \(own.head), its folder \(number).")
    }
    versionInventories.append((number, own))
    return own
  }

  private mutating func lookAtVersion(_ number: VersionNumber, _ own: Inventory?) throws {
    let content = inventory?.contentFolder ?? "content"
    let sidecar = Sidecar.name(own?.algorithm ?? inventory?.algorithm ?? .sha512)
    var hasContent = false
    for entry in try FolderListing.entries(of: "\(path)/\(number)") {
      let inner = "\(number)/\(entry.name)"
      switch entry.kind {
      case .link: findings.add("E090", inner, "It is a link.")
      case .other: findings.add("E089", inner, "It is neither file nor folder.")
      case .folder where entry.name == content:
        hasContent = true
        try lookAtContent(inner)
      case .folder: findings.add("W002", inner, "The folder is not the version's content.")
      case .file where entry.name == Sidecar.inventoryName || (own != nil && entry.name == sidecar):
        break
      case .file: findings.add("E015", inner, "The file is none of a version's.")
      }
    }
    if !hasContent, hasFiles(number) {
      findings.add("E016", number.name, "The version's content folder “\(content)” is missing.")
    }
  }

  private func hasFiles(_ number: VersionNumber) -> Bool {
    let prefix = "\(number)/"
    return inventory?.manifest.values.contains { paths in
      paths.contains { $0.text.hasPrefix(prefix) }
    } ?? false
  }
}
