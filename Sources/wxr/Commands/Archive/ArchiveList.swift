import ArgumentParser
import WXRArchive
import WXRKit

/// `wxr archive list`
struct ArchiveList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the sites of an archive, a line each as they are found.",
    discussion: """
      Examples:
        wxr archive list -a blogs
        wxr archive list -a blogs --site 'https://*.example.org*' --sort
        wxr archive list -a blogs --json | jq .site
      """)

  @Option(help: "Only sites whose address fits this pattern; * stands for any text.")
  var site: String?

  @Flag(help: "Sort by address, which needs all to be found first.")
  var sort = false

  @Flag(help: "A line of JSON a site.")
  var json = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    var found: [ArchivedSite] = []
    try archive.open().forEachSite { site in
      guard self.site.map({ TextPattern($0).matches(site.id.rawValue) }) ?? true else { return }
      if sort { found.append(site) } else { try Results.write(line(site)) }
    }
    for site in found.sorted(by: { $0.id.rawValue < $1.id.rawValue }) {
      try Results.write(line(site))
    }
  }

  private func line(_ site: ArchivedSite) -> String {
    let number = site.inventory.head.number
    let created = site.inventory.versions[site.inventory.head]?.created ?? ""
    guard json else {
      return Console.plain("\(site.id)  v\(number)  \(created)") + "\n"
    }
    let tree: JSONTree = [
      "site": .text(site.id.rawValue), "snapshots": .integer(site.snapshotNumbers.count),
      "head": .integer(number), "created": .text(created),
    ]
    return tree.canonical + "\n"
  }
}
