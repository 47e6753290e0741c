internal import WXRKit

/// What a document and the file that it came in are called in a snapshot: without folders, for they
/// are of the machine that took it in.
struct DocumentName {
  /// The document's own: that of the member, or of the file without the ending of its packing.
  let file: String
  /// The container's; nil where the document came as it is.
  let container: String?

  init(_ document: Document) {
    let parts = document.name.split(separator: "!").map(Self.withoutFolder)
    let last = parts.last ?? document.name
    guard document.isContained else {
      file = last
      container = nil
      return
    }
    file = parts.count > 1 ? last : Self.unpacked(last)
    container = parts.count > 1 ? parts[parts.count - 2] : last
  }

  /// The last part of a document's name.
  static func file(of name: String) -> String {
    name.split(separator: "!").last.map(withoutFolder) ?? name
  }

  private static func withoutFolder(_ path: Substring) -> String {
    path.split(separator: "/").last.map(String.init) ?? String(path)
  }

  private static func unpacked(_ name: String) -> String {
    for ending in [".gz", ".bz2", ".xz", ".zst"] where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}

/// Tells what the files were that an export came in: name, length and SHA-256.
struct ContainerDigests {
  private var known: [String: (bytes: Int, sha256: String)] = [:]

  /// nil where the document came as it is.
  mutating func container(of document: Document) throws -> Snapshot.Container? {
    guard let name = DocumentName(document).container else { return nil }
    let found = try known[document.path] ?? Self.digest(of: document.path)
    known[document.path] = found
    return Snapshot.Container(name: name, bytes: found.bytes, sha256: found.sha256)
  }

  private static func digest(of path: String) throws -> (bytes: Int, sha256: String) {
    let file = try PackFile(path: path, name: path)
    var digester = Digester(Digester.Common.sha256)
    var piece = [UInt8](repeating: 0, count: 256 << 10)
    var length = 0
    while true {
      let count = try file.read(into: &piece, at: length)
      if count == 0 { return (length, digester.finish().hex) }
      digester.update(piece.span.extracting(..<count))
      length += count
    }
  }
}
