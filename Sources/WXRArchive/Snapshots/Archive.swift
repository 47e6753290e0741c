/// An archive of exports: an OCFL storage root whose objects are sites and whose versions are
/// snapshots.
///
/// ```swift
/// let archive = try Archive(at: "blogs")
/// let site = try archive.site(named: "https://example.org/blog")
/// print(try site.snapshot().counts.items)
/// ```
package struct Archive: Sendable {
  package let root: StorageRoot

  /// Opens one that is there.
  package init(at path: String) throws(ArchiveError) {
    root = try StorageRoot(at: path)
  }

  package init(_ root: StorageRoot) { self.root = root }

  /// Makes one of a folder that is empty or not there, with what explains it.
  @discardableResult
  package static func create(at path: String) throws(ArchiveError) -> Archive {
    let files = RootFiles.all.map { (name: $0.name, bytes: Array($0.text.utf8)) }
    return Archive(try StorageRoot.create(at: path, files: files))
  }

  /// The site of an object; nil if there is none.
  package func site(_ id: ObjectID) throws(ArchiveError) -> ArchivedSite? {
    try root.object(id).map { ArchivedSite($0) }
  }

  /// The site that a word names: an id as it is, or any spelling of its address.
  package func site(named word: String) throws(ArchiveError) -> ArchivedSite {
    if let site = try site(ObjectID(word)) { return site }
    if let id = ObjectID(site: word), let site = try site(id) { return site }
    throw ArchiveError(
      .notFound,
      "There is no such site in the archive. wxr archive list shows those that there are.",
      place: word)
  }

  /// Gives all sites as their objects are found, in the order of their folders' names.
  package func forEachSite(_ body: (ArchivedSite) throws -> Void) throws {
    var walk = try ObjectWalk(root)
    while let path = try walk.next() {
      try body(ArchivedSite(StoredObject(at: "\(root.path)/\(path)")))
    }
  }
}
