import WXRKit

/// What one export on the command line is made of.
struct Input {
  /// Its files; none for standard input.
  let paths: [String]
  /// The folders that its files were found in by name.
  var folders: [String] = []
  /// Why it cannot be opened, where that is known already.
  var failure: ReadError?

  var isStandardInput: Bool { paths.isEmpty }

  /// What it is called in messages.
  var name: String { paths.first ?? "standard input" }

  /// - Parameters:
  ///   - isStrict: whether reading it ends at the first error.
  ///   - isStopped: asked now and then while a pipe is read.
  func open(isStrict: Bool, isStopped: () -> Bool) throws(ReadError) -> Export {
    if let failure { throw failure }
    var limits = Limits()
    limits.stopsAtError = isStrict
    return isStandardInput
      ? try Export.standardInput(limits: limits, isStopped: isStopped)
      : try Export(parts: paths, limits: limits, isStopped: isStopped)
  }

  /// The exports that words stand for: files, folders, patterns, or `-`. What is named twice is
  /// taken once.
  ///
  /// - Parameter areParts: whether all files are the parts of one export.
  static func all(_ words: [String], areParts: Bool) throws -> [Input] {
    var paths: [String] = []
    var folders: [String] = []
    var failures: [Input] = []
    for word in words where word != "-" {
      do throws(ReadError) {
        let found = try ExportPaths.expand(word)
        if found != [word] { folders.append(word) }
        paths += found
      } catch {
        failures.append(Input(paths: [word], failure: error))
      }
    }
    let piped = words.count { $0 == "-" }
    guard piped <= 1, !areParts || piped == 0 else {
      throw UsageError(
        "Standard input (-) is one export by itself. Name it once, and without --parts.")
    }
    var seen: Set<String> = []
    let unique = paths.filter { seen.insert($0).inserted }
    let groups = areParts ? [unique] : ExportPaths.grouped(unique)
    return groups.filter { !$0.isEmpty }.map { Input(paths: $0, folders: folders) } + failures
      + (piped == 1 ? [Input(paths: [])] : [])
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
