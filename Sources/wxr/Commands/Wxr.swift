import ArgumentParser

/// The command: what each subcommand is, and how a run begins and ends.
@main
struct Wxr: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wxr",
    abstract: "Reads, checks and converts WordPress exports.",
    discussion: """
      Examples:
        wxr inspect blog.xml
        wxr validate blog.xml
        wxr convert blog.xml --to hugo -o site
        wxr convert blog.xml --to ndjson | head
      """,
    subcommands: [
      Inspect.self, Validate.self, Repair.self, Convert.self, RuleCommand.self, Schema.self,
    ])

  static func main() {
    HeapPolicy.keepFreedMemory()
    let words = Array(CommandLine.arguments.dropFirst())
    if Version.isAsked(words) { return print(Version.text(words)) }
    do {
      var command = try parseAsRoot(ConfigFile.apply(to: words))
      try command.run()
    } catch let error as UsageError {
      Console.standard.fail(error.description)
      exit(withError: ExitCode(64))
    } catch {
      exit(withError: error)
    }
  }
}

/// What is wrong with the words on the command line, and what to do.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
