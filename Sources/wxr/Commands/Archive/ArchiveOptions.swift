import ArgumentParser
import Foundation
import WXRArchive

/// Which archive a command works on.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: [.customShort("a"), .long],
    help: "The archive's folder; if it is left out, what WXR_ARCHIVE names.",
    completion: .directory)
  var archive: String?

  func path() throws -> String {
    if let archive { return archive }
    guard let path = ProcessInfo.processInfo.environment["WXR_ARCHIVE"], !path.isEmpty else {
      throw UsageError("Which archive? Name its folder with -a, or in WXR_ARCHIVE.")
    }
    return path
  }

  func open() throws -> Archive { try Archive(at: path()) }
}

/// A site on the command line, and which of its snapshots: `https://example.org/blog@v2`.
struct SnapshotReference: ExpressibleByArgument {
  /// The site as it was written.
  let site: String
  /// The number behind `@v`; nil for the last snapshot.
  let number: Int?

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    let halves = argument.split(separator: "@", omittingEmptySubsequences: false)
    if halves.count > 1, let last = halves.last, let number = Self.number(last) {
      site = halves.dropLast().joined(separator: "@")
      self.number = number
    } else {
      site = argument
      number = nil
    }
  }

  /// The number of `@v2`, or of `v2` by itself.
  static func number(_ word: some StringProtocol) -> Int? {
    let word = word.hasPrefix("@") ? String(word.dropFirst()) : String(word)
    guard word.hasPrefix("v"), let number = Int(word.dropFirst()), number > 0 else { return nil }
    return number
  }

  /// The site that it names, by any spelling of its address.
  func site(in archive: Archive) throws(ArchiveError) -> ArchivedSite {
    try archive.site(named: site)
  }
}
