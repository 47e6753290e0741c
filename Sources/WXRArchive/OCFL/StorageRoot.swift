import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An archive: a folder that is an OCFL storage root.
///
/// ```swift
/// let root = try StorageRoot(at: "archive")
/// if let object = try root.object(ObjectID("https://example.org/blog")) { print(object.inventory.head) }
/// ```
package struct StorageRoot: Sendable {
  package let path: String
  package let specification: OCFLVersion
  package let layout: StorageLayout
  let changes: FileChanges

  /// Opens one that is there.
  ///
  /// - Throws: ``ArchiveError``, `notFound` for a folder that is no storage root, or one with a
  ///   layout that is not ours.
  package init(at path: String, changes: FileChanges = FileChanges()) throws(ArchiveError) {
    self.path = path
    self.changes = changes
    let known = OCFLVersion.allCases.reversed().first { version in
      FolderListing.kind(of: "\(path)/0=\(version.rootDeclaration)") == .file
    }
    guard let known else {
      throw ArchiveError(
        .notFound, "It is no archive: it has no file 0=ocfl_1.1. Make one with wxr archive init.",
        place: path)
    }
    specification = known
    layout = try Self.layout(of: path)
  }

  init(path: String, layout: StorageLayout, changes: FileChanges) {
    self.path = path
    self.layout = layout
    self.changes = changes
    specification = .version11
  }

  static let layoutFile = "ocfl_layout.json"
  static let layoutFolder = "extensions/\(StorageLayout.name)"
  package static let stagingFolder = "extensions/wxr-staging"

  private static func layout(of path: String) throws(ArchiveError) -> StorageLayout {
    let description = try document("\(path)/\(layoutFile)")
    guard description?["extension"]?.text == StorageLayout.name else {
      throw ArchiveError(
        .notFound,
        "The archive's objects are not laid out by \(StorageLayout.name), the only layout known here.",
        place: "\(path)/\(layoutFile)")
    }
    guard let configuration = try document("\(path)/\(layoutFolder)/config.json") else {
      return StorageLayout()
    }
    guard let layout = StorageLayout(configuration: configuration) else {
      throw ArchiveError(
        .damaged, "It is no configuration of a layout. Bring it back from a copy.",
        place: "\(path)/\(layoutFolder)/config.json")
    }
    return layout
  }

  private static func document(_ path: String) throws(ArchiveError) -> JSONTree? {
    guard let bytes = try StoredFile.bytesIfThere(path) else { return nil }
    do {
      return try JSONTree(parsing: bytes)
    } catch {
      throw ArchiveError(
        .damaged, "It is no JSON: \(error.reason). Bring it back from a copy.", place: path)
    }
  }

  // MARK: Objects

  /// The folder of an object, whether it is there or not.
  package func path(of id: ObjectID) -> String { "\(path)/\(layout.path(of: id))" }

  /// The object of an id; nil if there is none.
  package func object(_ id: ObjectID) throws(ArchiveError) -> StoredObject? {
    let path = path(of: id)
    guard FolderListing.kind(of: path) == .folder else { return nil }
    let object = try StoredObject(at: path)
    guard object.inventory.id == id else {
      throw ArchiveError(
        .damaged, "The object of \(object.inventory.id) stands in the place of \(id).", place: path)
    }
    return object
  }
}
