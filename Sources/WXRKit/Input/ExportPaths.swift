#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The export files that words on a command line stand for.
///
/// ```swift
/// ExportPaths.expand("exports")   // exports/blog.xml, exports/shop/shop.zip
/// ```
public enum ExportPaths {
  /// The endings of files that a folder is searched for.
  public static let endings = [".xml", ".wxr", ".xml.gz", ".wxr.gz", ".zip", ".ndjson"]

  /// The files that a word stands for: a folder's exports, sorted by path, hidden ones left out;
  /// what a pattern with `*`, `?` or `[…]` matches; else the word itself.
  ///
  /// - Throws: ``ReadError`` if it is a folder that cannot be read or holds no export.
  public static func expand(_ word: String) throws(ReadError) -> [String] {
    if let identity = try? FileIdentity(path: word) {
      guard identity.isFolder else { return [word] }
      let found = try files(in: word)
      guard !found.isEmpty else {
        throw ReadError(
          .noSuchInput,
          "This folder holds no file that ends in \(endings.joined(separator: ", ")). "
            + "Name the file itself.", source: word)
      }
      return found
    }
    let matches = pattern(word)
    return matches.isEmpty ? [word] : matches
  }

  /// Puts together the files that are parts of one export by their names: `blog.000.xml`,
  /// `blog.001.xml`, … in one folder.
  public static func grouped(_ paths: [String]) -> [[String]] {
    var groups: [[String]] = []
    var positions: [String: Int] = [:]
    for path in paths {
      guard let stem = partStem(path) else {
        groups.append([path])
        continue
      }
      if let position = positions[stem] {
        groups[position].append(path)
      } else {
        positions[stem] = groups.count
        groups.append([path])
      }
    }
    return groups
  }

  /// `blog` of `blog.003.xml`; nil where the name has no number of three digits.
  static func partStem(_ path: String) -> String? {
    guard let ending = endings.first(where: { path.lowercased().hasSuffix($0) }) else { return nil }
    let rest = path.dropLast(ending.count)
    let number = rest.suffix(3)
    guard rest.count > 4, number.utf8.count == 3,
      number.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      rest.dropLast(3).hasSuffix(".")
    else { return nil }
    return String(rest.dropLast(4)) + ending
  }

  private static func files(in folder: String) throws(ReadError) -> [String] {
    guard let directory = unsafe opendir(folder) else { throw .cannotOpen(folder, errno: errno) }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var found: [String] = []
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard let status = linkStatus(path) else { continue }
      if status == S_IFDIR {
        found += try files(in: path)
      } else if endings.contains(where: { name.lowercased().hasSuffix($0) }) {
        found.append(path)
      }
    }
    return found
  }

  /// The kind of a file; links to folders are not followed, for they may lead in a circle.
  private static func linkStatus(_ path: String) -> mode_t? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  private static func pattern(_ word: String) -> [String] {
    guard word.contains(where: { "*?[".contains($0) }) else { return [] }
    var result = unsafe glob_t()
    defer { unsafe globfree(&result) }
    guard unsafe glob(word, 0, nil, &result) == 0 else { return [] }
    return unsafe (0..<Int(result.gl_pathc)).compactMap { index in
      unsafe result.gl_pathv[index].map { unsafe String(cString: $0) }
    }
  }
}
