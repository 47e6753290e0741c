/// What an object holds, version by version (OCFL 1.1 §3.5).
///
/// Digests are kept as they were written, hexadecimal digits in either case: `state` must name them
/// exactly as `manifest` does (E050).
package struct Inventory: Hashable, Sendable {
  package var id: ObjectID
  package var specification = OCFLVersion.version11
  package var algorithm = DigestAlgorithm.sha512
  package var head: VersionNumber
  /// Where a version's files lie in its folder; nil for `content`.
  package var contentDirectory: String?
  /// Digest → content paths.
  package var manifest: [String: [StoredPath]] = [:]
  package var versions: [VersionNumber: Version] = [:]
  /// Algorithm → digest → content paths; foreign, kept and checked.
  package var fixity: [String: [String: [StoredPath]]] = [:]

  package init(id: ObjectID, head: VersionNumber) {
    self.id = id
    self.head = head
  }

  /// One version of the object.
  package struct Version: Hashable, Sendable {
    /// RFC 3339.
    package var created: String
    package var message: String?
    package var user: User?
    /// Digest → logical paths.
    package var state: [String: [StoredPath]] = [:]

    package init(created: String, message: String? = nil, user: User? = nil) {
      self.created = created
      self.message = message
      self.user = user
    }
  }

  /// Who made a version.
  package struct User: Hashable, Sendable {
    package var name: String
    /// A URI, such as `mailto:ida@example.org`.
    package var address: String?

    package init(name: String, address: String? = nil) {
      self.name = name
      self.address = address
    }
  }

  package var contentFolder: String { contentDirectory ?? "content" }

  /// All versions, the first one first.
  package var versionNumbers: [VersionNumber] { versions.keys.sorted() }

  /// What a version holds: logical path → digest.
  package func files(in version: VersionNumber) -> [StoredPath: String] {
    var files: [StoredPath: String] = [:]
    for (digest, paths) in versions[version]?.state ?? [:] {
      for path in paths { files[path] = digest }
    }
    return files
  }

  /// Where the bytes lie that have a digest: in the earliest version that has them.
  package func contentPath(of digest: String) -> StoredPath? { manifest[digest]?.min() }

  /// All files of all versions: content path → digest.
  package var contentFiles: [StoredPath: String] {
    var files: [StoredPath: String] = [:]
    for (digest, paths) in manifest {
      for path in paths { files[path] = digest }
    }
    return files
  }
}
