import WXRKit

/// What one export on the command line is made of.
struct Input {
  /// Its files; none for standard input.
  let paths: [String]
  /// The folders that its files were found in by name.
  var folders: [String] = []

  var isStandardInput: Bool { paths.isEmpty }

  /// What it is called in messages.
  var name: String { paths.first ?? "standard input" }

  /// - Parameter isStrict: whether reading it ends at the first error.
  func open(isStrict: Bool = false) throws(ReadError) -> Export {
    var limits = Limits()
    limits.stopsAtError = isStrict
    return isStandardInput
      ? try Export.standardInput(limits: limits) : try Export(parts: paths, limits: limits)
  }

  /// The exports that words stand for: files, folders, patterns, or `-`.
  ///
  /// - Parameter areParts: whether all files are the parts of one export.
  static func all(_ words: [String], areParts: Bool) throws -> [Input] {
    var paths: [String] = []
    var inputs: [Input] = []
    var folders: [String] = []
    for word in words {
      if word == "-" {
        inputs.append(Input(paths: []))
      } else {
        let found = try ExportPaths.expand(word)
        if found != [word] { folders.append(word) }
        paths += found
      }
    }
    guard inputs.count <= 1, !areParts || inputs.isEmpty else {
      throw UsageError("Standard input (-) can be one export only.")
    }
    let groups = areParts ? [paths] : ExportPaths.grouped(paths)
    return groups.filter { !$0.isEmpty }.map { Input(paths: $0, folders: folders) } + inputs
  }

  /// The name of its output among several: the file's without its endings, with a number where it
  /// is taken.
  func outputName(taken: inout Set<String>) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? "export"
    let lower = file.lowercased()
    let ending = ExportPaths.endings.filter { lower.hasSuffix($0) }.max { $0.count < $1.count }
    let stem = ending.map { String(file.dropLast($0.count)) } ?? file
    var candidate = stem
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(stem)-\(number)"
      number += 1
    }
    return candidate
  }
}
