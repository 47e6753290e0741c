import ArgumentParser

@main
struct Wxr: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wxr", abstract: "Reads, checks and converts WordPress exports.")
}
