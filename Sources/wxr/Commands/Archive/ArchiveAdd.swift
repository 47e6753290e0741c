import ArgumentParser
import Foundation
import WXRArchive
import WXRKit

/// `wxr archive add`
struct ArchiveAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Takes exports in, each as the next snapshot of its site.",
    discussion: """
      An export that is there already makes no snapshot; one bad export does not stop the others. So
      a run that was stopped is gone on with by running it again. Exports of one site are taken in
      by the date that they say they were made at, then by name.

      --report writes a line of JSON for each export and a summary at the end. Outcomes: added,
      added-with-errors, unchanged, failed, locked. Exit codes: 0 all is in, 1 some failed or had
      errors, 65 no export, or of no site (--site names it), 66 no such archive or file, 74 not
      readable, 75 another writer holds the site: try again later.

      Examples:
        wxr archive add -a blogs exports/
        wxr archive add -a blogs blog.zip --by 'Ida <mailto:ida@example.org>'
        find exports -name '*.xml' | wxr archive add -a blogs --files-from -
        wxr archive add -a blogs exports/ --dry-run --report -
      """)

  @Argument(
    help: "Files, folders, patterns, or - for standard input.",
    completion: .file(extensions: ["xml", "wxr", "gz", "zip"]))
  var exports: [String] = []

  @Option(help: "A file with the names of exports, a line each; - for standard input.")
  var filesFrom: String?

  @Option(help: "The site's address, instead of the one that the exports say.")
  var site: String?

  @Flag(help: "Store each export whole, referring to nothing that is stored already.")
  var full = false

  @Flag(help: "Take all files for the parts of one export.")
  var parts = false

  @Option(help: "When the exports were taken in, such as 2026-11-01T00:00:00Z; else now.")
  var at: String?

  @Option(help: "Who takes them in: Name <mailto:ADDRESS>; else what WXR_BY says, else the login.")
  var by: String?

  @Option(help: "For how many seconds to wait for another writer of the site.")
  var wait = 0

  @Flag(help: "Do all but store it.")
  var dryRun = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let options = try options()
    let site = try siteID()
    let inputs = try inputs()
    let run = try AddRun(
      archive.open(), options, common: common, site: site, inputCount: inputs.count)
    try run.take(inputs)
    try run.end()
  }

  private func options() throws -> AddOptions {
    guard wait >= 0 else { throw UsageError("--wait takes a number from 0 on.") }
    var options = AddOptions(
      created: try at.map(Self.moment) ?? UTCTime.now, user: try ArchiveUser(by).user,
      toolVersion: Version.number)
    options.jobs = common.jobs
    options.isFull = full
    options.isTrial = dryRun
    options.patience = wait
    return options
  }

  private static func moment(_ text: String) throws -> String {
    guard let time = UTCTime(text) else {
      throw UsageError("--at takes a moment such as 2026-11-01T00:00:00Z, not “\(text)”.")
    }
    return time.text
  }

  private func siteID() throws -> ObjectID? {
    guard let site else { return nil }
    guard let id = ObjectID(site: site) else {
      throw UsageError("--site takes an address such as https://example.org/blog, not “\(site)”.")
    }
    return id
  }

  private func inputs() throws -> [Input] {
    var words = exports
    if let filesFrom { words += try Self.lines(of: filesFrom) }
    guard !words.isEmpty || filesFrom != nil else {
      throw UsageError("Which exports? Name files or folders, or a list with --files-from.")
    }
    return try Input.all(words, areParts: parts)
  }

  private static func lines(of path: String) throws -> [String] {
    let data =
      path == "-"
      ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let data else {
      throw UsageError("\(path): There is no such file. Check what --files-from names.")
    }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }
}

/// Who is told of as the maker of a snapshot.
struct ArchiveUser {
  let user: Inventory.User

  /// - Parameter word: `Name <mailto:ADDRESS>` or `Name`; nil for what the environment tells.
  init(_ word: String?) throws {
    let environment = ProcessInfo.processInfo.environment
    guard let word = word ?? environment["WXR_BY"], !word.isEmpty else {
      let login = NSUserName()
      let host = ProcessInfo.processInfo.hostName
      user = Inventory.User(name: login, address: "acct:\(login)@\(host)")
      return
    }
    guard let start = word.firstIndex(of: "<") else {
      user = Inventory.User(name: word.trimmingCharacters(in: .whitespaces))
      return
    }
    let name = word[..<start].trimmingCharacters(in: .whitespaces)
    let address = word[start...].dropFirst().prefix { $0 != ">" }
    guard !name.isEmpty, address.contains(":") else {
      throw UsageError("--by takes “Name <mailto:ADDRESS>”, not “\(word)”.")
    }
    user = Inventory.User(name: name, address: String(address))
  }
}
