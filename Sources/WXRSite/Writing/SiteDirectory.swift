public import WXRKit

/// The folder that a site is written to.
///
/// ```swift
/// var directory = try SiteDirectory(at: "blog", force: false)
/// try directory.write(file)
/// try directory.finish()
/// ```
/// Files go to a new folder beside it first, which takes its place at the end: a run that fails or
/// is dropped leaves nothing behind. A folder that holds anything is refused unless `force` is set;
/// then each file is moved over the old one of its name, and nothing else is touched. Symbolic
/// links inside the folder are never followed.
public struct SiteDirectory: ~Copyable {
  private let target: String
  private let exists: Bool
  /// Where the files are until ``finish()``; to be removed by whoever ends the process before.
  public let temporaryPath: String
  private var folders: Set<OutputPath> = [.root]
  private var files: [OutputPath] = []
  private var isFinished = false

  public init(at path: String, force: Bool = false) throws(WriteError) {
    let target = try Self.resolved(path)
    try Self.check(target, shown: path, force: force)
    let (folder, name) = Self.split(target)
    let temporaryPath = "\(folder)/.\(name.utf8Prefix(200)).wxr-\(FileSystem.uniqueName())"
    try FileSystem.makeFolder(temporaryPath)
    self.target = target
    self.temporaryPath = temporaryPath
    exists = FileSystem.kind(of: target) != nil
  }

  deinit {
    if !isFinished { FileSystem.remove(temporaryPath) }
  }

  /// Writes a file, and the folders that it needs.
  public mutating func write(_ file: SiteFile) throws(WriteError) {
    let path = "\(temporaryPath)/\(file.path)"
    if let folder = file.path.parent { try makeFolders(folder) }
    try FileSystem.write(file.bytes, to: path)
    files.append(file.path)
  }

  /// Puts the files in their place.
  public consuming func finish() throws(WriteError) {
    if exists {
      try moveFiles()
      FileSystem.remove(temporaryPath)
    } else {
      try FileSystem.rename(temporaryPath, to: target)
    }
    isFinished = true
  }

  private mutating func makeFolders(_ folder: OutputPath) throws(WriteError) {
    guard !folders.contains(folder) else { return }
    if let parent = folder.parent { try makeFolders(parent) }
    try FileSystem.makeFolder("\(temporaryPath)/\(folder)")
    folders.insert(folder)
  }

  /// Looks at every place first, so that a link or a folder in the way is told before anything moves.
  private func moveFiles() throws(WriteError) {
    for folder in sortedFolders { try checkFolder("\(target)/\(folder)") }
    for file in files { try checkFile("\(target)/\(file)") }
    for folder in sortedFolders {
      let path = "\(target)/\(folder)"
      if FileSystem.kind(of: path) == nil { try FileSystem.makeFolder(path) }
      try checkFolder(path)
    }
    for file in files { try FileSystem.rename("\(temporaryPath)/\(file)", to: "\(target)/\(file)") }
  }

  /// Outer folders before inner ones.
  private var sortedFolders: [OutputPath] {
    folders.filter { !$0.components.isEmpty }
      .sorted { ($0.components.count, $0.description) < ($1.components.count, $1.description) }
  }

  private func checkFolder(_ path: String) throws(WriteError) {
    switch FileSystem.kind(of: path) {
    case nil, .folder: return
    case .link: throw .blocked(path, by: "a symbolic link, which is never followed")
    case .file: throw .blocked(path, by: "a file where a folder belongs")
    }
  }

  private func checkFile(_ path: String) throws(WriteError) {
    if FileSystem.kind(of: path) == .folder {
      throw .blocked(path, by: "a folder where a file belongs")
    }
  }

  private static func check(
    _ target: String, shown: String, force: Bool
  ) throws(WriteError) {
    switch FileSystem.kind(of: target) {
    case nil: return
    case .folder where force || FileSystem.isEmpty(target): return
    case .folder:
      throw WriteError(
        .cannotCreate,
        "This folder holds something. Name another one, or use --force to write into it.",
        target: shown)
    case .file, .link: throw .blocked(shown, by: "not a folder")
    }
  }

  /// A link to a folder that the user named is meant: the folder is written.
  private static func resolved(_ path: String) throws(WriteError) -> String {
    guard !path.isEmpty else { throw .blocked("", by: "no name") }
    guard FileSystem.kind(of: path) == nil else { return FileSystem.realPath(path) ?? path }
    let end = path.lastIndex { $0 != "/" } ?? path.startIndex
    return String(path[...end])
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }
}

extension WriteError {
  fileprivate static func blocked(_ path: String, by what: String) -> Self {
    Self(
      .cannotCreate, "This is \(what). Name another place to write to.", target: path)
  }
}

extension String {
  fileprivate func utf8Prefix(_ count: Int) -> String {
    utf8.count <= count ? self : String(decoding: utf8.prefix(count), as: UTF8.self)
  }
}
