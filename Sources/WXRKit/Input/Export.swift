/// An export: a file, a container of several, or bytes in memory, that can be read as often as needed.
///
/// ```swift
/// let export = try Export(at: "blog.zip")
/// var reader = try EntityReader(export)
/// ```
/// What is read is a WXR file, in a zip or tar, packed by gzip, bzip2, xz or zstd, or as it is; or
/// wxr's own JSON. Nothing is loaded beyond the first 64 KiB, but for files whose declared encoding
/// is not UTF-8: they are read once to see what they are. A container in another one is unpacked to
/// a temporary file.
public struct Export: Sendable {
  /// The name as given.
  public let name: String
  /// Its documents, in order; more than one where a container has several.
  public let documents: [Document]
  /// Copies of what came through a pipe or lies in a container, for as long as it is read.
  private let spools: [Spool]

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
    var documents: [Document] = []
    var spools: [Spool] = []
    for path in paths {
      let (more, copies) = try Self.documents(path, name: path, limits: limits)
      documents += more
      spools += copies
    }
    self.documents = documents
    self.spools = spools
  }

  /// An export that comes through standard input: it is copied to a temporary file first, for it
  /// may have to be read twice.
  public static func standardInput(limits: Limits = Limits()) throws(ReadError) -> Export {
    let name = "standard input"
    let spool = try Spool(copying: 0, name: name, limits: limits)
    let (documents, copies) = try documents(spool.path, name: name, limits: limits)
    return Export(name: name, documents: documents, spools: [spool] + copies)
  }

  private init(name: String, documents: [Document], spools: [Spool]) {
    self.name = name
    self.documents = documents
    self.spools = spools
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
    spools = []
    documents = [try Document(.memory(bytes), name: name, limits: limits)]
  }

  private static func documents(
    _ path: String, name: String, limits: Limits
  ) throws(ReadError) -> ([Document], [Spool]) {
    let identity = try FileIdentity(path: path)
    guard !identity.isFolder else {
      throw ReadError(.inputOutput, "This is a folder. Name the files in it.", source: name)
    }
    var source = try FileSource(path: path)
    var head = [UInt8](repeating: 0, count: 512)
    head.removeLast(head.count - (try source.read(piece: &head)))
    guard FileFormat(firstBytes: head) == .container else {
      return ([try Document(.file(path: path, identity), name: name, limits: limits)], [])
    }
    var container = Container(limits: limits)
    let documents = try container.documents(path: path, identity, name: name)
    return (documents, container.spools)
  }
}
