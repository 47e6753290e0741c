import ArgumentParser
import WXRArchive

/// `wxr archive init`
struct ArchiveInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes an archive: an empty storage root with what explains it.",
    discussion: """
      The folder must be empty, or not be there. It holds README.md, restore.py and ocfl_1.1.md, by
      which people of later times find their way.

      Examples:
        wxr archive init -a blogs
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let path = try archive.path()
    try Archive.create(at: path)
    common.console.say("\(path): an archive without any site")
  }
}
