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
  private let spool: Spool?

  /// - Throws: ``ReadError`` if there is no such file, if it cannot be opened, or if it is something
  ///   else than an export: then the error says what it is and what to do.
  public init(at path: String, limits: Limits = Limits()) throws(ReadError) {
    try self.init(parts: [path], limits: limits)
  }

  /// An export in several files, its parts in order.
  ///
  /// - Precondition: there is at least one path.
  public init(parts paths: [String], limits: Limits = Limits()) throws(ReadError) {
    name = paths[0]
    spool = nil
    var documents: [Document] = []
    for path in paths { documents += try Self.documents(path, name: path, limits: limits) }
    self.documents = documents
  }

  /// An export that comes through standard input: it is copied to a temporary file first, for it
  /// may have to be read twice.
  public static func standardInput(limits: Limits = Limits()) throws(ReadError) -> Export {
    let name = "standard input"
    let spool = try Spool(copying: 0, name: name, limits: limits)
    return Export(
      name: name, documents: try documents(spool.path, name: name, limits: limits), spool: spool)
  }

  private init(name: String, documents: [Document], spool: Spool) {
    self.name = name
    self.documents = documents
    self.spool = spool
  }

  /// Whether all of its documents are XML, not entity JSON.
  package var isXML: Bool { documents.allSatisfy(\.isXML) }

  /// How many bytes its files have; for progress.
  public var size: Int {
    var sizes: [String: Int] = [:]
    for document in documents { sizes[document.path] = document.size }
    return sizes.values.reduce(0, +)
  }

  /// An export that is in memory.
  public init(
    bytes: [UInt8], name: String = "memory", limits: Limits = Limits()
  ) throws(ReadError) {
    self.name = name
    spool = nil
    documents = [try Document(.memory(bytes), name: name, limits: limits)]
  }

  private static func documents(
    _ path: String, name: String, limits: Limits
  ) throws(ReadError) -> [Document] {
    let identity = try FileIdentity(path: path)
    guard !identity.isFolder else {
      throw ReadError(.inputOutput, "This is a folder. Name the files in it.", source: name)
    }
    var source = try FileSource(path: path)
    var head = [UInt8](repeating: 0, count: 512)
    head.removeLast(head.count - (try source.read(piece: &head)))
    switch FileFormat(firstBytes: head) {
    case .zip: return try zipDocuments(path, identity, name: name, limits: limits)
    case .gzip:
      let origin = Document.Origin.archive(path: path, member: 0, identity)
      return [try Document(origin, name: name, limits: limits)]
    default: return [try Document(.file(path: path, identity), name: name, limits: limits)]
    }
  }

  private static func zipDocuments(
    _ path: String, _ identity: FileIdentity, name: String, limits: Limits
  ) throws(ReadError) -> [Document] {
    let members = try ArchiveSource.members(path: path, limits: limits)
    guard !members.isEmpty else {
      throw ReadError(foreign: .zip, source: name)
    }
    var documents: [Document] = []
    for member in members {
      let origin = Document.Origin.archive(path: path, member: member.index, identity)
      documents.append(try Document(origin, name: "\(name): \(member.name)", limits: limits))
    }
    return documents
  }
}
