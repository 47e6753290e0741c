import Foundation
import TestSupport
import Testing

/// A case of the command in one file: what is typed on which files, and what comes of it.
///
/// ```
/// An empty file is no export.
///
/// ==== command
/// wxr convert empty.xml --to ndjson
/// ==== file empty.xml
/// ==== errors
/// wxr: empty.xml: The file is empty. …
/// ==== exit 65
/// ```
/// The command is a line of bash, or several, in a folder of its own that holds the files and
/// `Samples`; `input` is what it reads. Output, errors and exit code are recorded: `make record`
/// writes them anew. A section that is not there is empty.
struct Transcript: Sendable, CustomTestStringConvertible {
  let name: String
  let sections: [Section]

  /// A line `==== HEADING`, and the lines up to the next one.
  struct Section: Sendable, Equatable {
    var heading: String
    var text: String
  }

  var testDescription: String { name }

  static let folder = Shared.packageRoot.appending(path: "Tests/CommandTests/Cases")

  static let all: [Transcript] = {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "txt" }
    let start = folder.path.count + 1
    return urls.map { String($0.path.dropFirst(start)) }.sorted().compactMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.map { Transcript(name: name, text: $0) }
    }
  }()

  init(name: String, text: String) {
    self.name = name
    var sections = [Section(heading: "", text: "")]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix(Self.mark) {
        sections.append(Section(heading: String(line.dropFirst(Self.mark.count)), text: ""))
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    self.sections = sections
  }

  private static let mark = "==== "

  /// What a section holds; nil if it is not there.
  subscript(_ heading: String) -> String? { sections.first { $0.heading == heading }?.text }

  /// The files to begin with, by their paths.
  var files: [(path: String, text: String)] {
    sections.filter { $0.heading.hasPrefix("file ") }
      .map { (String($0.heading.dropFirst(5)), $0.text) }
  }

  /// The whole case again, with what came of it this time.
  func recording(_ result: BuiltCommand.Result) -> String {
    let given = sections.filter { section in
      !["output", "errors", "exit"].contains { section.heading.hasPrefix($0) }
    }
    let came = [
      Self.section("output", Self.masked(result.output)),
      Self.section("errors", Self.masked(result.errors)),
      Section(heading: "exit \(result.status)", text: ""),
    ]
    return (given + came.compactMap { $0 })
      .map { ($0.heading.isEmpty ? "" : "\(Self.mark)\($0.heading)\n") + $0.text }.joined()
  }

  /// Its heading tells a last line without an end, which the file could not hold otherwise.
  private static func section(_ heading: String, _ text: String) -> Section? {
    if text.isEmpty { return nil }
    return text.hasSuffix("\n")
      ? Section(heading: heading, text: text)
      : Section(heading: "\(heading), without a line end", text: text + "\n")
  }

  /// What differs from run to run: how long it took.
  private static func masked(_ text: String) -> String {
    text.replacing(#/ in [0-9.]+ s\b/#, with: " in 0.0 s")
  }
}
