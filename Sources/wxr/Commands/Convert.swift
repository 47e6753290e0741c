import ArgumentParser
import WXRKit
import WXRSite

/// `wxr convert`
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts exports to JSON, Markdown, or a site that a generator builds.",
    discussion: """
      Formats:
      \(OutputFormat.help)

      Examples:
        wxr convert blog.xml --to hugo -o site
        wxr convert blog.xml --to markdown -o posts --post-type post --start-date 2019-01-01
        wxr convert exports/ --to ndjson -o lines
        wxr convert blog.zip --to ndjson | head
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
    help: "The file or folder to write; for json and ndjson it may be left out or -.")
  var output: String?

  @Flag(help: "Write into an output that exists; files of the same name are replaced.")
  var force = false

  @Flag(help: "Take all files for the parts of one export.")
  var parts = false

  @Flag(help: "Write items that a password protects, as drafts and without the password.")
  var includeProtected = false

  @Flag(help: "Add the decoded form of serialised metas to JSON.")
  var decodeMeta = false

  @Option(
    help: "A YAML file whose shortcodes: and blocks: say what becomes of them (see the guide).")
  var rules: String?

  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let inputs = try Input.all(exports, areParts: parts)
    let targets = try OutputTargets(
      output == "-" ? nil : output, for: to, inputs: inputs, force: force)
    let session = Session(common)
    let folder = try targets.folder()
    let place = folder?.path
    var stream = EntityStream(to.entityFormat)
    try session.forEach(inputs) { input, export in
      let target = targets.target(of: input, in: place)
      return try Conversion(self, session, target: target).run(export, in: &stream)
    }
    var output = FileSink.standardOutput()
    try stream.finish(to: &output)
    try folder?.finish()
    try session.end()
  }
}

/// The formats that a conversion can have: JSON in two forms, and the profiles of sites.
enum OutputFormat: ExpressibleByArgument {
  case entities(EntityStream.Format)
  case site(SiteProfile)

  init?(argument: String) {
    switch argument.lowercased() {
    case "json": self = .entities(.json)
    case "ndjson": self = .entities(.ndjson)
    default:
      guard let profile = SiteProfile(named: argument.lowercased()) else { return nil }
      self = .site(profile)
    }
  }

  static let lines =
    [
      (name: "json", summary: "one JSON document of all that the export holds"),
      (name: "ndjson", summary: "the same, a line an entity, to be read as it is written"),
    ] + SiteProfile.all.map { (name: $0.name, summary: $0.summary) }

  static let names = lines.map(\.name).joined(separator: ", ")

  static let help = lines.map { "  \($0.name)  \($0.summary)" }.joined(separator: "\n")

  static var allValueStrings: [String] { lines.map(\.name) }

  /// The ending of its file; nil where it is a folder.
  var fileEnding: String? {
    switch self {
    case .entities(.json): ".json"
    case .entities(.ndjson): ".ndjson"
    case .site: nil
    }
  }

  /// How entities are framed; nothing of a site goes to standard output.
  var entityFormat: EntityStream.Format {
    if case .entities(let format) = self { format } else { .ndjson }
  }
}
