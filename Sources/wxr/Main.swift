import ArgumentParser
import WXRKit

@main
struct Wxr: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wxr", abstract: "Reads, checks and converts WordPress exports.",
    subcommands: [Convert.self])
}

struct Convert: ParsableCommand {
  @Argument var export: String
  @Option var to = "ndjson"

  func run() throws {
    let export = try Export(at: export)
    var reader = try EntityReader(export)
    if to == "count" {
      var n = 0
      while let entity = try reader.next() { if case .item = entity { n += 1 } }
      print(n)
    } else {
      var sink = NDJSONSink(FileSink.standardOutput())
      while let entity = try reader.next() { try sink.write(entity) }
      try sink.finish()
    }
  }
}
