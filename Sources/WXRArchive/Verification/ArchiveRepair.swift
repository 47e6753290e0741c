package import WXRKit

/// Mends an archive from a copy of it: object by object, then the root's own files.
///
/// What is in the copy only is not brought in: it may have been taken out here for a reason. What
/// is here only is not looked at by a repair, but by `verify`.
package struct ArchiveRepair {
  private let path: String
  private let copy: String
  private let changes: FileChanges

  package init(_ path: String, from copy: String, changes: FileChanges = FileChanges()) {
    self.path = path
    self.copy = copy
    self.changes = changes
  }

  /// What was done about one object, or about the root's own files.
  package struct Outcome: Sendable {
    package var id: ObjectID?
    /// Relative to the root; empty for the root's own files.
    package var folder: String
    /// Files that were put back.
    package var mended: [String] = []
    /// Files that the copy could not give.
    package var left: [String] = []

    package init(id: ObjectID?, folder: String, mended: [String] = [], left: [String] = []) {
      self.id = id
      self.folder = folder
      self.mended = mended
      self.left = left
    }

    /// What a person knows it by.
    package var name: String {
      id?.rawValue ?? (folder.isEmpty ? "the archive's own files" : folder)
    }

    /// The detail of the event that is left of it.
    var detail: JSONTree {
      [
        "left": .list(left.map { .text($0) }), "mended": .list(mended.map { .text($0) }),
      ]
    }

    /// A line of the report.
    package var line: JSONTree {
      let site: [(String, JSONTree)] = id.map { [("site", .text($0.rawValue))] } ?? []
      return .object((detail.members ?? []) + [("folder", .text(folder))] + site)
    }
  }

  /// Leaves an event of what was done to an object.
  package func log(
    _ outcome: Outcome, at date: String, agent: (name: String, version: String)
  ) throws(ArchiveError) {
    try ArchiveEvent(
      .recovery, at: date, isSuccess: outcome.left.isEmpty, detail: outcome.detail, agent: agent
    ).leave(in: "\(path)/\(outcome.folder)", changes)
  }

  // MARK: The root's own files

  /// Mends what stands on the root's top. It comes first: without it nothing can be opened.
  package func mendRoot() throws(ArchiveError) -> Outcome {
    var outcome = Outcome(id: nil, folder: "")
    let declaration = OCFLVersion.version11.rootDeclaration
    try mendRootFile(
      "0=\(declaration)", Array("\(declaration)\n".utf8), isAllowed: isArchive, &outcome)
    guard let list = try list() else { return outcome }
    try mendRootFile(RootDigests.name, list, isAllowed: true, &outcome)
    for (file, digest) in RootDigests.lines(list) {
      if has(file.text, path, digest) { continue }
      guard has(file.text, copy, digest),
        let bytes = try StoredFile.bytesIfThere("\(copy)/\(file)")
      else {
        outcome.left.append(file.text)
        continue
      }
      try replace(file.text, bytes)
      outcome.mended.append(file.text)
    }
    return outcome
  }

  /// Whether the folder is an archive of ours, even if it has lost its declaration.
  private var isArchive: Bool {
    FolderListing.kind(of: "\(path)/\(RootDigests.name)") == .file
      && FolderListing.kind(of: "\(copy)/0=\(OCFLVersion.version11.rootDeclaration)") == .file
  }

  private func mendRootFile(
    _ name: String, _ bytes: [UInt8], isAllowed: Bool, _ outcome: inout Outcome
  ) throws(ArchiveError) {
    if try StoredFile.bytesIfThere("\(path)/\(name)") == bytes { return }
    guard isAllowed else { return outcome.left.append(name) }
    try replace(name, bytes)
    outcome.mended.append(name)
  }

  /// The list of digests that more of the root's files have: this archive's own, or the copy's.
  private func list() throws(ArchiveError) -> [UInt8]? {
    let own = try StoredFile.bytesIfThere("\(path)/\(RootDigests.name)")
    let theirs = try StoredFile.bytesIfThere("\(copy)/\(RootDigests.name)")
    guard let own else { return theirs }
    guard let theirs, theirs != own else { return own }
    return score(theirs) > score(own) ? theirs : own
  }

  private func score(_ list: [UInt8]) -> Int {
    RootDigests.lines(list).count { has($0.path.text, path, $0.digest) }
  }

  private func has(_ file: String, _ root: String, _ digest: String) -> Bool {
    let bytes = try? StoredFile.bytes(of: "\(root)/\(file)")
    return bytes.map { Digester.digest(of: $0.span, .sha512).hex } == digest
  }

  private func replace(_ name: String, _ bytes: [UInt8]) throws(ArchiveError) {
    let target = "\(path)/\(name)"
    let folder = FilePath.parent(of: target) ?? path
    try changes.makeFolders(folder)
    let beside = "\(path)/.wxr-repair"
    try changes.removeFile(beside)
    try changes.writeFile(beside, bytes)
    try changes.replace(target, by: beside)
    try changes.syncFolder(folder)
  }

  // MARK: Objects

  /// The folders of all objects that are here or, where they are asked for, in the copy.
  package func objects(
    isWanted: (ObjectID?, _ folder: String) -> Bool, fromCopy: Bool
  ) throws(ArchiveError) -> [(folder: String, id: ObjectID?)] {
    var found: Set<StoredPath> = []
    var objects: [(folder: String, id: ObjectID?)] = []
    for root in fromCopy ? [path, copy] : [path] {
      var walk = try ObjectWalk(root)
      var folders: [String] = []
      while let folder = try walk.next() { folders.append(folder) }
      folders += walk.undeclared
      for folder in folders {
        let id = id(of: folder)
        guard isWanted(id, folder), found.insert(StoredPath(folder)).inserted else { continue }
        objects.append((folder, id))
      }
    }
    return objects.sorted { StoredPath($0.folder) < StoredPath($1.folder) }
  }

  private func id(of folder: String) -> ObjectID? {
    let object =
      (try? StoredObject(at: "\(path)/\(folder)"))
      ?? (try? StoredObject(at: "\(copy)/\(folder)"))
    return object?.inventory.id
  }

  /// Mends one object, under its lock.
  package func mend(
    _ folder: String, _ id: ObjectID, patience: Int = 0,
    check: @escaping () throws -> Void = {}
  ) throws -> Outcome {
    let root = try StorageRoot(at: path, changes: changes)
    let lock = try ObjectLock(forRepair: root, id, patience: patience)
    let source = RepairSource(at: "\(copy)/\(folder)")
    let place = "\(path)/\(folder)"
    var repair = ObjectRepair(
      place, from: source, staging: lock.staging, changes, check: check)
    try repair.run()
    try lock.release()
    return Outcome(id: id, folder: folder, mended: repair.mended, left: repair.left)
  }
}
