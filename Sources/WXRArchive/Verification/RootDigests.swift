/// The digests of the files on a root's top, which OCFL's inventories do not know: in
/// `root.sha512`, which `sha512sum -c` reads.
package enum RootDigests {
  package static let name = "root.sha512"

  /// The file's bytes for a root whose own files are these, each by its path.
  static func bytes(of files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    let lines = files.sorted { StoredPath($0.path) < StoredPath($1.path) }.map { file in
      "\(Digester.digest(of: file.bytes.span, .sha512).hex)  \(file.path)\n"
    }
    return Array(lines.joined().utf8)
  }

  /// Path and digest of each line; lines that are none are left out.
  static func lines(_ bytes: [UInt8]) -> [(path: StoredPath, digest: String)] {
    bytes.split(separator: 0x0A).compactMap { line in
      let text = String(decoding: line, as: UTF8.self)
      let digest = String(text.prefix(128))
      guard DigestAlgorithm.sha512.fits(digest), text.dropFirst(128).hasPrefix("  ") else {
        return nil
      }
      let path = StoredPath(String(text.dropFirst(130)))
      return path.fault == nil ? (path, digest) : nil
    }
  }

  /// Looks at a root's own files. A root without the list is a foreign one, of which nothing is told.
  static func check(
    _ root: String, _ findings: inout ArchiveFindings, _ work: inout VerifiedWork
  ) throws(ArchiveError) {
    guard let list = try StoredFile.bytesIfThere("\(root)/\(name)") else {
      let layout = try StoredFile.bytesIfThere("\(root)/\(StorageRoot.layoutFile)")
      if layout == StorageRoot.layoutBytes { findings.add("A101", name, "The file is missing.") }
      return
    }
    let lines = lines(list)
    if lines.count != list.split(separator: 0x0A).count {
      findings.add("A101", name, "It has lines that are no digests.")
    }
    for (path, digest) in lines {
      let bytes = try? StoredFile.bytes(of: "\(root)/\(path)")
      work.files += 1
      work.bytes += bytes?.count ?? 0
      guard let bytes else {
        findings.add("A101", path.text, "The file is missing.")
        continue
      }
      if Digester.digest(of: bytes.span, .sha512).hex != digest {
        findings.add("A101", path.text, "It has not the digest that \(name) tells.")
      }
    }
  }
}
