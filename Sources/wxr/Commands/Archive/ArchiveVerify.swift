import ArgumentParser
import Foundation
import WXRArchive
import WXRKit

/// `wxr archive verify`
struct ArchiveVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Finds what is damaged or missing in an archive.",
    discussion: """
      Levels, each finding what those before it find: structure reads names and inventories; fixity,
      the default, reads every stored byte once; content unpacks and rebuilds every snapshot, with
      --head only the last one.

      Sites that were not looked at for the longest time come first. --budget stops beginning new
      ones when the time is up, so that a nightly run goes round by and by; --older-than passes over
      those that were looked at lately. Each site gets an event in its logs, unless --no-log.

      Codes are OCFL's, and A… for what OCFL does not know of. Exit codes: 0 nothing is damaged,
      1 something is, 66 no such archive or site.

      Examples:
        wxr archive verify -a blogs
        wxr archive verify -a blogs --budget 5h --older-than 30d
        wxr archive verify -a blogs https://example.org/blog --level content
      """)

  @Argument(help: "Sites; all if none is named.")
  var sites: [String] = []

  @Option(help: "How closely to look: structure, fixity or content.")
  var level = VerificationDepth.fixity

  @Flag(help: "At the level content, look at each site's last snapshot only.")
  var head = false

  @Option(help: "Begin no other site after this time, such as 30m or 5h.")
  var budget: TimeSpan?

  @Option(help: "Only sites that were not looked at for so long, such as 90d.")
  var olderThan: TimeSpan?

  @Flag(help: "Leave no events in the sites' logs.")
  var noLog = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    try VerifyRun(self).run()
  }
}

/// The levels that can be asked for.
enum VerificationDepth: String, ExpressibleByArgument, CaseIterable {
  case structure, fixity, content

  var level: VerificationLevel {
    switch self {
    case .structure: .structure
    case .fixity: .fixity
    case .content: .content
    }
  }
}

/// A stretch of time on the command line: `90s`, `30m`, `5h`, `90d`, `2w`.
struct TimeSpan: ExpressibleByArgument {
  let seconds: Int

  private static let units: [Character: Int] = [
    "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800,
  ]

  init?(argument: String) {
    guard let unit = argument.last.flatMap({ Self.units[$0] }),
      let number = Int(argument.dropLast()), number >= 0, number < 1_000_000
    else { return nil }
    seconds = number * unit
  }
}
