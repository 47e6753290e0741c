import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What lies in a folder, sorted by name.
enum FolderListing {
  struct Entry {
    var name: String
    var kind: Kind
    /// Whether the name is UTF-8; one that is not cannot be opened by its text.
    var isText = true
  }

  enum Kind { case file, folder, link, other }

  static func entries(of path: String) throws(ArchiveError) -> [Entry] {
    guard let folder = unsafe opendir(path) else { throw ArchiveError(reading: path, errno) }
    defer { unsafe closedir(folder) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let found = unsafe readdir(folder) else {
        guard errno == 0 else { throw ArchiveError(reading: path, errno) }
        break
      }
      let (name, isText) = unsafe Self.name(of: found)
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, kind: kind(of: "\(path)/\(name)") ?? .other, isText: isText))
    }
    return entries.sorted { StoredPath($0.name) < StoredPath($1.name) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> (String, Bool) {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        if let text = unsafe String(validatingCString: name) { return (text, true) }
        return unsafe (String(cString: name), false)
      }
    }
  }

  /// nil where there is nothing.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }
}
