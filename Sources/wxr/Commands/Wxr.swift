import ArgumentParser
import WXRArchive
import WXRKit

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
      Inspect.self, Validate.self, Repair.self, Convert.self, ArchiveCommand.self,
      RuleCommand.self, Schema.self,
    ])

  static func main() {
    HeapPolicy.keepFreedMemory()
    ClosedPipe.becomesAnError()
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      if Version.isAsked(words) { return try Results.write(Version.text(words) + "\n") }
      try checkCommand(words)
      var command = try parseAsRoot(ConfigFile.apply(to: words))
      try command.run()
    } catch {
      end(with: error, words)
    }
  }

  /// Tells what ended the run, in one line, and exits.
  private static func end(with error: any Error, _ words: [String]) -> Never {
    let code: Int32
    switch error {
    case let error as UsageError: code = fail(error.description, 64)
    case let error as WriteError where error.code == .closedPipe: code = 0
    case let error as WriteError: code = fail(error.description, error.code.exitCode)
    case let error as ReadError: code = fail(error.description, error.code.exitCode)
    case let error as ArchiveError: code = fail(error.description, error.code.exitCode)
    case let error where exitCode(for: error) == .validationFailure:
      code = fail(UsageError(message(for: error), of: words).description, 64)
    default: exit(withError: error)
    }
    exit(withError: ExitCode(code))
  }

  private static func fail(_ text: String, _ code: Int32) -> Int32 {
    Console.standard.fail(text)
    return code
  }

  static let commandNames = configuration.subcommands.map { $0._commandName }

  /// The words that name the command: `convert`, or `archive add`.
  static func command(in words: [String]) -> [String] {
    guard let first = words.first, commandNames.contains(first) else { return [] }
    guard first == ArchiveCommand._commandName, words.count > 1,
      ArchiveCommand.commandNames.contains(words[1])
    else { return [first] }
    return [first, words[1]]
  }

  private static func checkCommand(_ words: [String]) throws {
    try check(words.first, among: commandNames)
    if words.first == ArchiveCommand._commandName {
      try check(words.dropFirst().first, among: ArchiveCommand.commandNames)
    }
  }

  private static func check(_ word: String?, among names: [String]) throws {
    guard let word, !word.hasPrefix("-"), word != "help", !names.contains(word) else { return }
    throw UsageError(
      "There is no command “\(word)”. There are: \(names.joined(separator: ", ")).")
  }
}
