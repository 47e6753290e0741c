import ArgumentParser
import WXRArchive
import WXRKit

/// `wxr archive`
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Keeps exports for decades: each one byte for byte, and all that is in it.",
    discussion: """
      An archive is a folder: an OCFL 1.1 storage root, a site an object, an export a version. What
      was added can be had back without wxr, by restore.py in the folder.

      Examples:
        wxr archive init -a blogs
        wxr archive add -a blogs exports/
        wxr archive log -a blogs https://example.org/blog
        wxr archive restore -a blogs https://example.org/blog -o blog.xml
        wxr archive verify -a blogs
      """,
    subcommands: [
      ArchiveInit.self, ArchiveAdd.self, ArchiveList.self, ArchiveLog.self, ArchiveShow.self,
      ArchiveCat.self, ArchiveDiff.self, ArchiveRestore.self, ArchiveVerify.self,
      ArchiveRepairCommand.self,
      ArchiveStats.self,
    ])

  static let commandNames = configuration.subcommands.map { $0._commandName }
}
