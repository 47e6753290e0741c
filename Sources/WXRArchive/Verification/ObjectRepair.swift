#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts back the damaged and missing files of one object, from a copy whose bytes have the digests
/// that the object's own inventory tells: never a guess.
///
/// Each file is replaced by one rename, its bytes proven before: killed at any time, the object is
/// no worse than before.
struct ObjectRepair {
  private let path: String
  private let staging: String
  private let source: RepairSource
  private let changes: FileChanges
  private let check: () throws -> Void
  /// Files that were put back.
  private(set) var mended: [String] = []
  /// Files that are still damaged or missing: the copy has them not, or damaged as well.
  private(set) var left: [String] = []

  init(
    _ path: String, from source: RepairSource, staging: String, _ changes: FileChanges,
    check: @escaping () throws -> Void = {}
  ) {
    self.path = path
    self.source = source
    self.staging = staging
    self.changes = changes
    self.check = check
  }

  mutating func run() throws {
    guard let (inventory, bytes) = try trusted() else {
      left.append(Sidecar.inventoryName)
      return
    }
    try mendDeclaration(inventory)
    for (content, digest) in inventory.contentFiles.sorted(by: { $0.key < $1.key }) {
      try check()
      try mend(content, digest, inventory)
    }
    for number in inventory.versionNumbers { try mendInventory(of: number, inventory, bytes) }
    try mendRoot(inventory, bytes)
    try mendLogs()
  }

  // MARK: Which inventory

  /// The object's own inventory, unless the copy's is a later one of the same object and this
  /// object has begun that later version.
  private func trusted() throws(ArchiveError) -> (Inventory, [UInt8])? {
    let own = FolderListing.kind(of: path) == .folder ? try? StoredObject(at: path) : nil
    let copy = source.inventory.map { ($0, source.bytes) }
    guard let own else { return copy }
    guard let copy, copy.0.head > own.inventory.head, copy.0.continues(own.inventory),
      let last = try StoredObject.versions(in: path).last, last > own.inventory.head
    else { return (own.inventory, own.bytes) }
    return copy
  }

  // MARK: Content

  private mutating func mend(
    _ content: StoredPath, _ digest: String, _ inventory: Inventory
  ) throws {
    let target = "\(path)/\(content)"
    if try has(target, digest, inventory.algorithm) { return }
    let within = inventory.manifest[digest]?.filter { $0 != content }.map { "\(path)/\($0)" } ?? []
    for candidate in source.candidates(for: content, digest) + within {
      if try copy(candidate, to: target, digest, inventory.algorithm) {
        mended.append(content.text)
        return
      }
    }
    left.append(content.text)
  }

  private func has(
    _ file: String, _ digest: String, _ algorithm: DigestAlgorithm
  ) throws -> Bool {
    guard FolderListing.kind(of: file) == .file else { return false }
    var digests = FileDigests([algorithm])
    do throws(ArchiveError) {
      var stored = try StoredFile(file)
      while try digests.readPiece(of: &stored) > 0 {}
    } catch {
      return false
    }
    return digests.finish()[algorithm] == digest.lowercased()
  }

  /// Whether the bytes were those of the digest and are in their place now.
  private func copy(
    _ file: String, to target: String, _ digest: String, _ algorithm: DigestAlgorithm
  ) throws -> Bool {
    guard FolderListing.kind(of: file) == .file, let digester = Digester(named: algorithm) else {
      return false
    }
    let staged = "\(staging)/file"
    guard try stage(file, staged, digester) == digest.lowercased() else {
      try changes.removeFile(staged)
      return false
    }
    try put(staged, at: target)
    return true
  }

  /// Copies a file; gives the digest of what was copied, or nil if it cannot be read.
  private func stage(
    _ file: String, _ staged: String, _ digester: consuming Digester
  ) throws -> String? {
    guard var stored = try? StoredFile(file) else { return nil }
    let descriptor = try changes.makeFile(staged)
    defer { close(descriptor) }
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      guard let count = try? stored.read(into: &piece) else { return nil }
      guard count > 0 else { break }
      let bytes = piece.span.extracting(first: count)
      digester.update(bytes)
      try changes.write(bytes, to: descriptor, staged)
      try check()
    }
    try changes.sync(descriptor, staged)
    return digester.finish().hex
  }

  private func put(_ staged: String, at target: String) throws(ArchiveError) {
    let folder = FilePath.parent(of: target) ?? path
    try changes.makeFolders(folder)
    // A link, or a folder where a file belongs, is no file of the object's.
    switch FolderListing.kind(of: target) {
    case .folder: try changes.removeEmptyFolder(target)
    case .file, nil: break
    default: try changes.removeFile(target)
    }
    try changes.replace(target, by: staged)
    try changes.syncFolder(folder)
  }

  private func put(_ bytes: [UInt8], at target: String) throws(ArchiveError) {
    try changes.writeFile("\(staging)/file", bytes)
    try put("\(staging)/file", at: target)
  }

  // MARK: Inventories

  /// The head's inventory is the object's own; an earlier one must come whole from the copy, or be
  /// proven by the copy's digest.
  private mutating func mendInventory(
    of number: VersionNumber, _ inventory: Inventory, _ bytes: [UInt8]
  ) throws {
    let folder = "\(path)/\(number)"
    let isHead = number == inventory.head
    if let (own, ownBytes) = try StoredObject.inventory(in: folder),
      OwnForm.hasSidecar(folder, of: own, ownBytes)
    {
      if isHead ? ownBytes == bytes : inventory.continues(own) && own.head == number { return }
    }
    let names = [Sidecar.inventoryName, Sidecar.name(inventory.algorithm)]
    if isHead, let sidecar = Sidecar(of: bytes, inventory.algorithm) {
      try put(bytes, at: "\(folder)/\(names[0])")
      try put(sidecar.bytes, at: "\(folder)/\(names[1])")
      mended += names.map { "\(number)/\($0)" }
    } else if let (theirs, theirBytes) = try StoredObject.inventory(in: "\(source.path)/\(number)"),
      theirs.head == number, inventory.continues(theirs),
      let sidecar = Sidecar(of: theirBytes, theirs.algorithm)
    {
      try put(theirBytes, at: "\(folder)/\(names[0])")
      try put(sidecar.bytes, at: "\(folder)/\(Sidecar.name(theirs.algorithm))")
      mended += names.map { "\(number)/\($0)" }
    } else if FolderListing.kind(of: "\(folder)/\(names[0])") != nil {
      left.append("\(number)/\(names[0])")
    }
  }

  private mutating func mendRoot(_ inventory: Inventory, _ bytes: [UInt8]) throws(ArchiveError) {
    if let found = try StoredObject.inventory(in: path), found.1 == bytes,
      OwnForm.hasSidecar(path, of: found.0, bytes)
    {
      return
    }
    try RollForward(changes, staging: staging).install(bytes, of: inventory.algorithm, in: path)
    mended.append(Sidecar.inventoryName)
  }

  private mutating func mendDeclaration(_ inventory: Inventory) throws(ArchiveError) {
    let text = inventory.specification.objectDeclaration
    let bytes = Array("\(text)\n".utf8)
    let target = "\(path)/0=\(text)"
    if let found = try? StoredFile.bytes(of: target, limit: 1024), found == bytes { return }
    try put(bytes, at: target)
    mended.append("0=\(text)")
  }

  // MARK: Logs

  /// Logs whose name tells another digest than they have.
  private mutating func mendLogs() throws(ArchiveError) {
    let folder = "\(path)/\(EventLog.folder)"
    guard FolderListing.kind(of: folder) == .folder else { return }
    for entry in try FolderListing.entries(of: folder) where entry.kind == .file {
      guard let mark = EventLog.mark(in: entry.name) else { continue }
      let own = try? StoredFile.bytes(of: "\(folder)/\(entry.name)")
      if own.map(ArchiveEvent.mark) == mark { continue }
      let theirs = try? StoredFile.bytes(of: "\(source.path)/\(EventLog.folder)/\(entry.name)")
      if let theirs, ArchiveEvent.mark(of: theirs) == mark {
        try put(theirs, at: "\(folder)/\(entry.name)")
        mended.append("\(EventLog.folder)/\(entry.name)")
      } else {
        left.append("\(EventLog.folder)/\(entry.name)")
      }
    }
  }
}

extension Inventory {
  /// Whether it is of the same object and tells the same of all versions that the other knows.
  func continues(_ other: Inventory) -> Bool {
    id == other.id && algorithm == other.algorithm
      && other.versions.allSatisfy { number, version in
        versions[number]?.state == version.state
      }
  }
}
