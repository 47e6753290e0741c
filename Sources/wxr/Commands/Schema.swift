import ArgumentParser
import WXRKit

/// `wxr schema`
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the JSON Schema of what --to json and --to ndjson write.",
    discussion: """
      Examples:
        wxr schema > wxr-entities-1.schema.json
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Results.write(EntitySchema.json)
  }
}
