import ArgumentParser
import WXRArchive
import WXRKit

/// `wxr archive cat`
struct ArchiveCat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cat",
    abstract: "Writes one stream of a snapshot to standard output.",
    discussion: """
      What was written is compared with its SHA-256; if it is another one, the exit code is 1.

      Examples:
        wxr archive cat -a blogs https://example.org/blog --entities | jq .title
        wxr archive cat -a blogs https://example.org/blog@v2 --original > blog.xml
      """)

  @Argument(help: "The site, and with @vN which snapshot; else the last one.")
  var site: SnapshotReference

  @Flag(help: "The entity lines, or the export as it came.")
  var stream: Stream

  @Option(help: "Which file of an export that has several, from 1 on; else all in a row.")
  var part: Int?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  enum Stream: String, EnumerableFlag {
    case entities, original
  }

  func run() throws {
    let found = try site.site(in: archive.open())
    let snapshot = try found.snapshot(site.number)
    let packs = found.packs()
    var output = FileSink.standardOutput()
    switch stream {
    case .entities:
      try packs.write(
        snapshot.entities.stream, of: .entities, called: "entities", to: &output)
    case .original:
      for original in try originals(of: snapshot) {
        try packs.write(original.stream, of: .original, called: original.name, to: &output)
      }
    }
  }

  private func originals(of snapshot: Snapshot) throws -> [Snapshot.Original] {
    guard let part else { return snapshot.originals }
    guard snapshot.originals.indices.contains(part - 1) else {
      throw UsageError("--part takes a number from 1 to \(snapshot.originals.count).")
    }
    return [snapshot.originals[part - 1]]
  }
}
