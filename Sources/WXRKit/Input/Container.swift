/// A file that holds exports: a zip or tar, or one that gzip, bzip2, xz or zstd has packed.
///
/// Exports are found in it by their names, and in containers that it holds; those of macOS's shadow
/// files are none.
struct Container {
  private let limits: Limits
  /// The copies of containers that lie in others, which must live as long as their documents.
  private(set) var spools: [Spool] = []
  private var found: [Document] = []
  private var names: [String] = []
  /// The first member that is named like an export and is none.
  private var foreign: ReadError?

  init(limits: Limits) { self.limits = limits }

  /// The documents in a container.
  ///
  /// - Throws: ``ReadError`` if it cannot be read, holds no export, or goes beyond a limit.
  mutating func documents(
    path: String, _ identity: FileIdentity, name: String
  ) throws(ReadError) -> [Document] {
    try collect(path, identity, name: name, depth: 1)
    guard found.isEmpty else { return found }
    if let format = ForeignFormat(members: names) { throw ReadError(foreign: format, source: name) }
    throw foreign ?? ReadError(foreign: names.isEmpty ? .empty : .zip, source: name)
  }

  private mutating func collect(
    _ path: String, _ identity: FileIdentity, name: String, depth: Int
  ) throws(ReadError) {
    let members = try Archive.members(path: path, name: name, limits: limits)
    if depth == 1 { names = members.compactMap(\.name) }
    for member in members {
      let origin = Document.Origin.archive(path: path, member: member.index, identity)
      guard let file = member.name else {
        found.append(try Document(origin, name: name, limits: limits))
        continue
      }
      let inner = "\(name)!\(file)"
      if Self.isExport(file) {
        try add(origin, name: inner)
      } else if Self.isContainer(file) {
        guard depth < limits.containerDepth else {
          throw ReadError(
            .limit, "Containers lie more than \(limits.containerDepth) deep in each other.",
            source: inner)
        }
        try collectNested(origin, name: inner, depth: depth + 1)
      }
    }
  }

  /// Adds a member; one that is something else than an export matters only if there is no export.
  private mutating func add(_ origin: Document.Origin, name: String) throws(ReadError) {
    do throws(ReadError) {
      found.append(try Document(origin, name: name, limits: limits))
    } catch {
      guard error.foreignFormat != nil else { throw error }
      foreign = foreign ?? error
    }
  }

  private mutating func collectNested(
    _ origin: Document.Origin, name: String, depth: Int
  ) throws(ReadError) {
    let spool = try Spool(
      copying: Document.open(origin, name: name, limits: limits), name: name, limits: limits)
    spools.append(spool)
    let identity = try FileIdentity(path: spool.path)
    try collect(spool.path, identity, name: name, depth: depth)
  }

  private static func isExport(_ name: String) -> Bool {
    isOwn(name) && [".xml", ".wxr"].contains { name.lowercased().hasSuffix($0) }
  }

  private static func isContainer(_ name: String) -> Bool {
    isOwn(name) && endings.contains { name.lowercased().hasSuffix($0) }
  }

  /// Whether it is a file of the user's, not one that macOS adds.
  private static func isOwn(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    return parts.first?.lowercased() != "__macosx" && parts.last?.hasPrefix("._") == false
  }

  private static let endings = [
    ".zip", ".tar", ".tgz", ".tar.gz", ".xml.gz", ".wxr.gz", ".xml.bz2", ".xml.xz", ".xml.zst",
    ".tar.bz2", ".tar.xz", ".tar.zst",
  ]
}
