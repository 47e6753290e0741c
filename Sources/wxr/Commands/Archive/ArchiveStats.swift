import ArgumentParser
import WXRArchive
import WXRKit

/// `wxr archive stats`
struct ArchiveStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Tells how much is stored: bytes, packs, snapshots, and what share is in use.",
    discussion: """
      Examples:
        wxr archive stats -a blogs
        wxr archive stats -a blogs https://example.org/blog --json
      """)

  @Argument(help: "Sites; all if none is named.")
  var sites: [String] = []

  @Flag(help: "A line of JSON a site, and one for all.")
  var json = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let archive = try archive.open()
    var total = SiteStatistics()
    var count = 0
    let add: (ArchivedSite) throws -> Void = { site in
      let own = try SiteStatistics(site)
      total.add(own)
      count += 1
      try tell(own, site.id.rawValue)
    }
    if sites.isEmpty {
      try archive.forEachSite(add)
    } else {
      for name in sites { try add(archive.site(named: name)) }
    }
    if count != 1 { try tell(total, json ? nil : "\(Amount(count, "site"))") }
  }

  private func tell(_ statistics: SiteStatistics, _ name: String?) throws {
    guard json else {
      return try Results.write(Console.plain("\(name ?? ""): \(words(statistics))") + "\n")
    }
    let head: [(String, JSONTree)] = name.map { [("site", .text($0))] } ?? [("total", true)]
    try Results.write(JSONTree.object(head + statistics.members).canonical + "\n")
  }

  private func words(_ statistics: SiteStatistics) -> String {
    let exported = Bytes(statistics.originalBytes)
    return [
      Amount(statistics.snapshots, "snapshot").description, "\(exported) of exports",
      "\(Bytes(statistics.storedBytes)) stored in \(Amount(statistics.files, "file"))",
      "\(Amount(statistics.packs, "pack"))",
      "the last draws on \(Amount(statistics.livePacks, "pack"))",
      "\(statistics.livePercent) % of them in use",
    ].joined(separator: ", ")
  }
}

/// A number of bytes in words: `801 kB`, `61.4 MB`.
struct Bytes: CustomStringConvertible {
  private let number: Int

  init(_ number: Int) { self.number = number }

  var description: String {
    let units = ["kB", "MB", "GB", "TB"]
    guard number >= 1000 else { return Amount(number, "byte").description }
    var value = Double(number) / 1000
    var unit = 0
    while value >= 1000, unit + 1 < units.count {
      value /= 1000
      unit += 1
    }
    let rounded = value < 100 ? (value * 10).rounded() / 10 : value.rounded()
    let text = rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    return "\(text) \(units[unit])"
  }
}
