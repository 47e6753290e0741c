public import ArgumentParser
import WXRContent
import WXRKit
import WXRSite

/// `wxr convert`
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts exports to JSON, WXR, Markdown, or a site that a generator builds.",
    discussion: """
      Formats:
      \(OutputFormat.help)

      Examples:
        wxr convert blog.xml --to hugo -o site
        wxr convert blog.xml --to markdown -o posts --post-type post --start-date 2019-01-01
        wxr convert exports/ --to ndjson -o lines
        wxr convert blog.zip --to ndjson | head
        wxr convert blog.ndjson --to wxr -o blog.xml
        gunzip -c blog.xml.gz | wxr convert - --to json -o blog.json
      """)

  @Argument(
    help: "Files, folders, patterns, or - for standard input.",
    completion: .file(extensions: ["xml", "wxr", "gz", "zip", "ndjson", "json"]))
  var exports: [String]

  @Option(help: "The format: \(OutputFormat.names).")
  var to: OutputFormat

  @Option(
    name: [.short, .long],
    help: "The file or folder to write; for json, ndjson and wxr it may be left out or -.")
  var output: String?

  @Flag(help: "Write into an output that exists; files of the same name are replaced.")
  var force = false

  @Flag(help: "Take all files for the parts of one export.")
  var parts = false

  @Flag(help: "Write items that a password protects, as drafts and without the password.")
  var includeProtected = false

  @Flag(help: "Add the decoded form of serialised metas to JSON.")
  var decodeMeta = false

  @Option(help: "The version of WXR to write; the export's own if it is left out.")
  var wxrVersion: WXRVersion?

  @Option(help: "The dialect of markdown: \(DialectName.names).")
  var dialect: DialectName?

  @Option(
    help: "A YAML file whose shortcodes: and blocks: say what becomes of them (see the guide).")
  var rules: String?

  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func validate() throws {
    guard dialect != nil else { return }
    if case .site(let profile) = to, profile.name == "markdown" { return }
    throw ValidationError("--dialect is for --to markdown; a generator has its own.")
  }

  func run() throws {
    let inputs = try Input.all(exports, areParts: parts)
    let targets = try OutputTargets(
      output == "-" ? nil : output, for: to, inputs: inputs, force: force)
    let session = Session(common)
    let folder = try targets.folder()
    let place = folder?.path
    var stream = EntityStream(entityFormat)
    try session.forEach(inputs) { input, export in
      let target = targets.target(of: input, in: place)
      return try Conversion(self, session, target: target).run(export, in: &stream)
    }
    var output = FileSink.standardOutput()
    try stream.finish(to: &output)
    try folder?.finish()
    try session.end()
  }

  /// How entities are framed; nothing of a site goes to standard output.
  var entityFormat: EntityStream.Format {
    switch to {
    case .entities(.wxr): .wxr(WXROptions(version: wxrVersion))
    case .entities(let format): format
    case .site: .ndjson
    }
  }
}

/// The formats that a conversion can have: JSON in two forms, WXR, and the profiles of sites.
enum OutputFormat: ExpressibleByArgument {
  case entities(EntityStream.Format)
  case site(SiteProfile)

  init?(argument: String) {
    switch argument.lowercased() {
    case "json": self = .entities(.json)
    case "ndjson": self = .entities(.ndjson)
    case "wxr": self = .entities(.wxr(WXROptions()))
    default:
      guard let profile = SiteProfile(named: argument.lowercased()) else { return nil }
      self = .site(profile)
    }
  }

  static let lines =
    [
      (name: "json", summary: "one JSON document of all that the export holds"),
      (name: "ndjson", summary: "the same, a line an entity, to be read as it is written"),
      (name: "wxr", summary: "what WordPress's exporter writes, well-formed, to be imported again"),
    ] + SiteProfile.all.map { (name: $0.name, summary: $0.summary) }

  static let names = lines.map(\.name).joined(separator: ", ")

  static let help = lines.map { "  \($0.name)  \($0.summary)" }.joined(separator: "\n")

  static var allValueStrings: [String] { lines.map(\.name) }

  /// The ending of its file; nil where it is a folder.
  var fileEnding: String? {
    switch self {
    case .entities(.json): ".json"
    case .entities(.ndjson): ".ndjson"
    case .entities(.wxr): ".xml"
    case .site: nil
    }
  }
}

extension WXRVersion: ExpressibleByArgument {}

/// A dialect of Markdown by its name.
struct DialectName: ExpressibleByArgument {
  let dialect: Dialect

  init?(argument: String) {
    guard let dialect = Dialect(named: argument) else { return nil }
    self.dialect = dialect
  }

  static var allValueStrings: [String] { Dialect.named.map(\.name) }
  static let names = allValueStrings.joined(separator: ", ")
}
