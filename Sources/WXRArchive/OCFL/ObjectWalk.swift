/// Finds the objects of a root by walking it, one after the other, in the order of their paths;
/// keeps no more than the folders that it is in.
package struct ObjectWalk {
  private let root: String
  /// Folders yet to be looked at, relative to the root, the next one last; with their depth.
  private var waiting: [(path: String, depth: Int)]
  /// What stands between root and objects and should not.
  package private(set) var findings = ArchiveFindings()
  /// Folders that have files but declare no object: objects that have lost their declaration.
  package private(set) var undeclared: [String] = []
  private var hasObjectsAtTop = false
  private var hasObjectsBelow = false

  /// Folders inside each other that are looked through for objects. 256.
  private static let depthLimit = 256

  package init(_ root: StorageRoot) throws(ArchiveError) { try self.init(root.path) }

  init(_ root: String) throws(ArchiveError) {
    self.root = root
    let folders = try FolderListing.entries(of: root).filter {
      $0.kind == .folder && $0.name != "extensions"
    }
    waiting = folders.reversed().map { ($0.name, 1) }
  }

  /// The next object's folder, relative to the root; nil at the end.
  package mutating func next() throws(ArchiveError) -> String? {
    while let (path, depth) = waiting.popLast() {
      let entries = try FolderListing.entries(of: "\(root)/\(path)")
      if entries.contains(where: \.isDeclaration) {
        note(depth: depth)
        return path
      }
      look(at: path, entries, depth)
    }
    if hasObjectsAtTop, hasObjectsBelow {
      findings.add("W015", "", "Some objects are the root's children, others are not.")
    }
    return nil
  }

  private mutating func note(depth: Int) {
    if depth == 1 { hasObjectsAtTop = true } else { hasObjectsBelow = true }
  }

  private mutating func look(at path: String, _ entries: [FolderListing.Entry], _ depth: Int) {
    if entries.isEmpty { findings.add("E073", path, "The folder is empty.") }
    for entry in entries where entry.kind != .folder {
      let inner = "\(path)/\(entry.name)"
      entry.kind == .link
        ? findings.add("E090", inner, "It is a link.")
        : findings.add("E072", inner, "The file belongs to no object.")
    }
    guard depth < Self.depthLimit else {
      return findings.add("E085", path, "Folders lie inside each other too deeply.")
    }
    // Where files stand, an object has lost its declaration: what lies deeper is its own.
    guard entries.allSatisfy({ $0.kind == .folder }) else {
      if entries.contains(where: { VersionNumber($0.name) != nil }) { undeclared.append(path) }
      return
    }
    waiting += entries.reversed().map { ("\(path)/\($0.name)", depth + 1) }
  }
}

extension FolderListing.Entry {
  /// Whether it declares its folder to be an object.
  var isDeclaration: Bool { kind == .file && name.hasPrefix("0=ocfl_object_") }
}
