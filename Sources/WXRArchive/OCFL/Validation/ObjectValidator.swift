/// Looks at one object as OCFL 1.0 and 1.1 want it, and tells all that is against it.
///
/// It fails only where it cannot look: a folder that cannot be listed, a file that cannot be read.
///
/// ```swift
/// var validator = ObjectValidator(at: "archive/e7b/764/12d/https%3a…")
/// try validator.run()
/// for finding in validator.findings.kept { print(finding) }
/// ```
package struct ObjectValidator {
  package let path: String
  package internal(set) var findings = ArchiveFindings()
  /// What was looked at so far.
  package internal(set) var work = VerifiedWork()
  /// The object's own inventory, as far as it could be read.
  package internal(set) var inventory: Inventory?
  /// The OCFL version that the object declares.
  package internal(set) var declared: OCFLVersion?
  /// Whether the files themselves are read, not only listed.
  let readsFiles: Bool
  /// The inventories of its versions, in order.
  var versionInventories: [(number: VersionNumber, inventory: Inventory)] = []
  var rootBytes: [UInt8] = []
  /// All files in content folders.
  var contentFiles: Set<StoredPath> = []
  let check: (VerifiedWork) throws -> Void

  /// - Parameters:
  ///   - readsFiles: whether digests are checked, which reads each stored byte once.
  ///   - check: called now and then with what was done; what it throws ends the run.
  package init(
    at path: String, readsFiles: Bool = true,
    check: @escaping (VerifiedWork) throws -> Void = { _ in }
  ) {
    self.path = path
    self.readsFiles = readsFiles
    self.check = check
  }

  package mutating func run() throws {
    let entries = try FolderListing.entries(of: path)
    let declaration = try Declaration(
      in: path, entries, .object, value: { $0.objectDeclaration })
    findings.add(declaration.findings)
    declared = declaration.version
    guard try readRootInventory() else { return look(at: entries, declaration) }
    look(at: entries, declaration)
    try readVersions(entries)
    compareInventories()
    try checkFiles()
  }

  // MARK: The object's folder

  /// Reads the object's own inventory; false if there is none.
  private mutating func readRootInventory() throws -> Bool {
    guard let bytes = try bytes("", Sidecar.inventoryName) else {
      findings.add("E063", "", "It has no inventory.json.")
      return false
    }
    rootBytes = bytes
    let inventory = read(bytes, in: "")
    try checkSidecar(of: bytes, inventory, in: "")
    if let declared, inventory.specification != declared {
      findings.add(
        "E038", Sidecar.inventoryName,
        "It is of OCFL \(inventory.specification.rawValue), the object of \(declared.rawValue).")
    }
    self.inventory = inventory
    return true
  }

  private mutating func look(at entries: [FolderListing.Entry], _ declaration: Declaration) {
    let files = declaration.names.union([Sidecar.inventoryName, sidecarName])
    for entry in entries {
      switch entry.kind {
      case .link: findings.add("E090", entry.name, "It is a link.")
      case .other: findings.add("E089", entry.name, "It is neither file nor folder.")
      case .file where !files.contains(entry.name): tellStray(entry.name)
      case .folder: look(atFolder: entry.name)
      case .file: break
      }
    }
    checkFolders(of: entries)
  }

  private mutating func tellStray(_ name: String) {
    if name.hasPrefix("\(Sidecar.inventoryName).") {
      findings.add("E059", name, "It is of another algorithm than the inventory.")
    } else if name.lowercased() == Sidecar.inventoryName {
      findings.add("E034", name, "Its name is not inventory.json.")
    }
    findings.add("E001", name, "The file is none of an object's.")
  }

  private mutating func look(atFolder name: String) {
    switch name {
    case "logs": return
    case "extensions": return lookAtExtensions()
    default: break
    }
    guard let number = VersionNumber(name) else {
      return findings.add("E001", name, "The folder is none of an object's.")
    }
    if let inventory, inventory.versions[number] == nil {
      findings.add("E046", name, "The inventory knows no such version.")
    }
  }

  private mutating func lookAtExtensions() {
    let entries = (try? FolderListing.entries(of: "\(path)/extensions")) ?? []
    for entry in entries {
      let inner = "extensions/\(entry.name)"
      if entry.kind != .folder {
        findings.add("E067", inner, "It is no folder of an extension.")
      } else if !RegisteredExtensions.names.contains(entry.name) {
        findings.add("W013", inner, "The extension is not registered.")
      }
    }
  }

  private mutating func checkFolders(of entries: [FolderListing.Entry]) {
    let folders = Set(entries.filter { $0.kind == .folder }.map(\.name))
    for number in inventory?.versionNumbers ?? [] where !folders.contains(number.name) {
      findings.add("E010", number.name, "The version has no folder.")
      findings.add("E046", number.name, "The inventory tells of a version that is not there.")
    }
  }

  var sidecarName: String { Sidecar.name(inventory?.algorithm ?? .sha512) }
}

/// How much was looked at.
package struct VerifiedWork: Hashable, Sendable {
  package var files = 0
  package var bytes = 0

  package init() {}

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.files += right.files
    sum.bytes += right.bytes
    return sum
  }
}

/// The extensions that OCFL has registered.
enum RegisteredExtensions {
  static let names: Set<String> = [
    "0001-digest-algorithms", "0002-flat-direct-storage-layout",
    "0003-hash-and-id-n-tuple-storage-layout", "0004-hashed-n-tuple-storage-layout",
    "0005-mutable-head", "0006-flat-omit-prefix-storage-layout",
    "0007-n-tuple-omit-prefix-storage-layout", "0008-schema-registry", "0009-digest-algorithms",
    "0010-differential-n-tuple-omit-prefix-storage-layout",
    "0011-direct-clean-path-layout", "0012-time-segment-layout", "initial",
  ]
}
