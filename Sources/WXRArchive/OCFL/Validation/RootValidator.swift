import WXRKit

/// Looks at a storage root as OCFL 1.0 and 1.1 want it, its objects apart (§4).
package struct RootValidator {
  package let path: String
  package private(set) var findings = ArchiveFindings()
  /// The OCFL version that the root declares.
  package private(set) var declared: OCFLVersion?
  /// How its objects are laid out, if that is known here.
  package private(set) var layout: StorageLayout?

  package init(at path: String) { self.path = path }

  /// Looks at what is on the root's top. What lies between it and the objects is ``ObjectWalk``'s.
  package mutating func run() throws(ArchiveError) {
    let entries = try FolderListing.entries(of: path)
    let declaration = try Declaration(in: path, entries, .root, value: { $0.rootDeclaration })
    findings.add(declaration.findings)
    declared = declaration.version
    for entry in entries where entry.kind == .link {
      findings.add("E090", entry.name, "It is a link.")
    }
    let names = Set(entries.map(\.name))
    if names.contains(StorageRoot.layoutFile) { try readLayout() }
    if names.contains("extensions") { try lookAtExtensions() }
  }

  /// Looks at what a root asks of each of its objects.
  package func findings(
    ofObject folder: String, _ object: ObjectValidator
  ) -> ArchiveFindings {
    var findings = ArchiveFindings()
    if let declared, let own = object.declared, own > declared {
      findings.add(
        "E081", "", "It is of OCFL \(own.rawValue), its root of \(declared.rawValue).")
    }
    if let layout, let id = object.inventory?.id, layout.path(of: id) != folder {
      findings.add("W014", "", "The layout puts \(id) elsewhere: at \(layout.path(of: id)).")
    }
    return findings
  }

  private mutating func readLayout() throws(ArchiveError) {
    let file = StorageRoot.layoutFile
    let bytes = try StoredFile.bytes(of: "\(path)/\(file)")
    guard let tree = try? JSONTree(parsing: bytes), let name = tree["extension"]?.text,
      tree["description"]?.text != nil
    else {
      return findings.add("E070", file, "It is no JSON object with extension and description.")
    }
    guard RegisteredExtensions.names.contains(name) else {
      return findings.add("E071", file, "The layout “\(name)” is not registered.")
    }
    if name == StorageLayout.name { try readConfiguration() }
  }

  private mutating func readConfiguration() throws(ArchiveError) {
    let file = "\(StorageRoot.layoutFolder)/config.json"
    guard let bytes = try StoredFile.bytesIfThere("\(path)/\(file)") else {
      layout = StorageLayout()
      return
    }
    layout = (try? JSONTree(parsing: bytes)).flatMap { StorageLayout(configuration: $0) }
    if layout == nil { findings.add("E071", file, "It is no configuration of the layout.") }
  }

  private mutating func lookAtExtensions() throws(ArchiveError) {
    guard FolderListing.kind(of: "\(path)/extensions") == .folder else {
      return findings.add("E088", "extensions", "It is no folder.")
    }
    for entry in try FolderListing.entries(of: "\(path)/extensions") {
      let inner = "extensions/\(entry.name)"
      if entry.kind != .folder {
        findings.add(
          declared == .version10 ? "E086" : "E112", inner, "It is no folder of an extension.")
      } else if inner == StorageRoot.stagingFolder {
        findings.add(
          "W016", inner, "A writer is at work, or has died: the next one clears it away.")
      } else if !RegisteredExtensions.names.contains(entry.name) {
        findings.add("W016", inner, "The extension is not registered.")
      }
    }
  }
}
