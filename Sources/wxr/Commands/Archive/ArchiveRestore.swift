import ArgumentParser
import Foundation
import WXRArchive
import WXRKit

/// `wxr archive restore`
struct ArchiveRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Writes a snapshot to files again.",
    discussion: """
      Forms:
      \(RestoreForm.help)

      An export of several files goes to a folder of that name. Nothing is written that is not what
      was taken in.

      Examples:
        wxr archive restore -a blogs https://example.org/blog -o blog.xml
        wxr archive restore -a blogs https://example.org/blog@v2 --as ndjson -o blog.ndjson
      """)

  @Argument(help: "The site, and with @vN which snapshot; else the last one.")
  var site: SnapshotReference

  @Option(
    name: [.short, .long], help: "The file to write; a folder for an export of several files.")
  var output: String

  @Option(name: .customLong("as"), help: "The form: \(RestoreForm.names).")
  var form = RestoreForm.original

  @Flag(help: "Replace an output that exists.")
  var force = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let found = try site.site(in: archive.open())
    let snapshot = try found.snapshot(site.number)
    switch form {
    case .original: try restoreOriginals(of: snapshot, found.packs())
    case .ndjson:
      try write(to: output) { sink in
        try found.packs().write(
          snapshot.entities.stream, of: .entities, called: "entities", to: &sink)
      }
    case .json:
      try write(to: output) { try found.packs().writeDocument(snapshot.entities, to: &$0) }
    }
    common.console.say("\(output): v\(snapshot.number) of \(snapshot.site), as \(form.rawValue)")
  }

  private func restoreOriginals(of snapshot: Snapshot, _ packs: PackLibrary) throws {
    let originals = snapshot.originals
    if originals.count == 1 { return try restore(originals[0], packs, to: output) }
    let folder = try OutputFolder(at: output, force: force)
    var taken: Set<String> = []
    for (number, original) in originals.enumerated() {
      let safe = Self.fileName(original.name)
      let isFree = taken.insert(safe.lowercased()).inserted
      let name = isFree ? safe : "\(number + 1)-\(safe)"
      try restore(original, packs, to: "\(folder.path)/\(name)")
    }
    try folder.finish()
  }

  /// A name that leads out of no folder, whatever a snapshot says.
  private static func fileName(_ name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? ""
    return ["", ".", ".."].contains(last) ? "export.xml" : last
  }

  private func restore(
    _ original: Snapshot.Original, _ packs: PackLibrary, to path: String
  ) throws {
    try write(to: path) { sink in
      try packs.write(original.stream, of: .original, called: original.name, to: &sink)
    }
  }

  /// Writes beside the place, and renames when all is proven.
  private func write(to path: String, _ body: (inout FileSink) throws -> Void) throws {
    guard path != "-" else {
      var sink = FileSink.standardOutput()
      return try body(&sink)
    }
    var sink = try FileSink(path: path, replaces: force)
    try body(&sink)
    try sink.finish()
  }
}

/// What a snapshot can be written as.
enum RestoreForm: String, ExpressibleByArgument, CaseIterable {
  case original, ndjson, json

  private var summary: String {
    switch self {
    case .original: "the export byte for byte as it came"
    case .ndjson: "its entities, a line of JSON each"
    case .json: "its entities as one JSON document"
    }
  }

  static let names = allCases.map(\.rawValue).joined(separator: ", ")
  static let help = allCases.map { "  \($0.rawValue)  \($0.summary)" }.joined(separator: "\n")
}
