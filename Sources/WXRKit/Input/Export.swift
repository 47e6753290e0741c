/// An export: a file, a zip of several, or bytes in memory, that can be read as often as needed.
///
/// ```swift
/// let export = try Export(at: "blog.zip")
/// var reader = try EntityReader(export)
/// ```
/// What is read is a WXR file, gzip- or zip-packed or not, or wxr's own JSON. Nothing is loaded
/// beyond the first 64 KiB, but for files whose declared encoding is not UTF-8: they are read once
/// to see what they are.
public struct Export: Sendable {
  /// The name as given.
  public let name: String
  /// Its documents, in order; more than one where a zip has several.
  public let documents: [Document]

  /// - Throws: ``ReadError`` if there is no such file, if it cannot be opened, or if it is something
  ///   else than an export: then the error says what it is and what to do.
  public init(at path: String, limits: Limits = Limits()) throws(ReadError) {
    let identity = try FileIdentity(path: path)
    guard !identity.isFolder else {
      throw ReadError(
        .inputOutput, "This is a folder. Give it to `Export.all(at:)`, or name a file in it.",
        source: path)
    }
    name = path
    documents = try Self.documents(path, identity, limits: limits)
  }

  /// An export that is in memory.
  public init(
    bytes: [UInt8], name: String = "memory", limits: Limits = Limits()
  ) throws(ReadError) {
    self.name = name
    documents = [try Document(.memory(bytes), name: name, limits: limits)]
  }

  private static func documents(
    _ path: String, _ identity: FileIdentity, limits: Limits
  ) throws(ReadError) -> [Document] {
    var source = try FileSource(path: path)
    var head = [UInt8](repeating: 0, count: 512)
    head.removeLast(head.count - (try source.read(piece: &head)))
    switch FileFormat(firstBytes: head) {
    case .zip: return try zipDocuments(path, identity, limits: limits)
    case .gzip:
      let origin = Document.Origin.archive(path: path, member: 0, identity)
      return [try Document(origin, name: path, limits: limits)]
    default: return [try Document(.file(path: path, identity), name: path, limits: limits)]
    }
  }

  private static func zipDocuments(
    _ path: String, _ identity: FileIdentity, limits: Limits
  ) throws(ReadError) -> [Document] {
    let members = try ArchiveSource.members(path: path, limits: limits)
    guard !members.isEmpty else {
      throw ReadError(
        .notAnExport,
        "The zip holds no .xml file. If it holds the media files, the export is another download.",
        source: path)
    }
    var documents: [Document] = []
    for member in members {
      let origin = Document.Origin.archive(path: path, member: member.index, identity)
      documents.append(try Document(origin, name: "\(path): \(member.name)", limits: limits))
    }
    return documents
  }
}
