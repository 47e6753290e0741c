/// What lies in the content folders.
extension ObjectValidator {
  /// Lists all files of a content folder; the folder may be deep, so that none calls itself.
  mutating func lookAtContent(_ folder: String) throws {
    var waiting = [folder]
    var fileCount = 0
    while let next = waiting.popLast() {
      try check(work)
      let entries = try FolderListing.entries(of: "\(path)/\(next)")
      if entries.isEmpty, next != folder { findings.add("E024", next, "The folder is empty.") }
      for entry in entries {
        let inner = "\(next)/\(entry.name)"
        switch entry.kind {
        case .folder where entry.isText: waiting.append(inner)
        case .file where entry.isText:
          fileCount += 1
          contentFiles.insert(StoredPath(inner))
        case .link: findings.add("E090", inner, "It is a link.")
        case .other: findings.add("E089", inner, "It is neither file nor folder.")
        case .file, .folder: findings.add("E023", inner, "Its name is not UTF-8.")
        }
      }
    }
    if fileCount == 0 { findings.add("W003", folder, "The content folder has no files.") }
  }
}
