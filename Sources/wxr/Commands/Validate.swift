public import ArgumentParser
import WXRKit
import WXRValidator

/// `wxr validate`
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells whether an export is sound: what is wrong, where, and what to do.",
    discussion: """
      Profiles:
      \(Profile.help)

      Formats:
      \(ReportFormat.help)

      Examples:
        wxr validate blog.xml
        wxr validate blog.xml --severity info --all
        wxr validate blog.zip --profile import --fail-on warning
        wxr validate blog.xml --ignore WXR5,personal-data
        wxr validate blog.xml --format sarif -o blog.sarif
        wxr validate blog.xml --write-baseline known.txt
        wxr validate blog.xml --baseline known.txt

      wxr rule CODE tells what a finding means. Exit codes: 0 nothing at or above --fail-on,
      1 findings, 64 wrong use, 65 not an export, 66 no such file, 74 not readable.
      """)

  @Argument(
    help: "Files, folders, patterns, or - for standard input.",
    completion: .file(extensions: ["xml", "wxr", "gz", "zip", "ndjson", "json"]))
  var exports: [String]

  @Option(help: "The set of rules: \(Profile.names).")
  var profile = Profile.default

  @Option(
    parsing: .unconditionalSingleValue,
    help: "Only these rules: codes, names, or beginnings of codes such as WXR3.")
  var select: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: "Not these rules, in the same words.")
  var ignore: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: """
      From which severity on findings are told: error, warning or info; or the severity that \
      a rule's findings have, such as WXR509=error.
      """)
  var severity: [String] = []

  @Option(help: "The format: \(ReportFormat.names).")
  var format = ReportFormat.text

  @Flag(help: "Show each place in text, not the first five of a rule.")
  var all = false

  @Option(name: [.short, .long], help: "The file to write; standard output if it is left out.")
  var output: String?

  @Flag(help: "Replace an output that exists.")
  var force = false

  @Flag(help: "Take all files for the parts of one export.")
  var parts = false

  @Option(help: "Pass over the findings that this file holds.")
  var baseline: String?

  @Option(help: "Write all findings to this file, for --baseline.")
  var writeBaseline: String?

  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let validator = try validator()
    let inputs = try Input.all(exports, areParts: parts)
    let session = Session(common, writesReport: false)
    var run = try ValidationRunner(self, validator, session)
    try session.forEach(
      inputs, onFailure: { input, error in try run.fail(input, error) },
      { input, export in try run.validate(export) })
    do {
      try run.finish()
    } catch let error as WriteError {
      if error.code == .closedPipe { throw ExitCode.success }
      session.console.fail(error.description)
      throw ExitCode(error.code.exitCode)
    }
    try session.end()
  }

  private func validator() throws -> Validator {
    var selection = RuleSelection(profile)
    do throws(UnknownRule) {
      if !select.isEmpty { try selection.select(Self.list(select)) }
      try selection.ignore(Self.list(ignore))
    } catch {
      throw UsageError(error.description)
    }
    for word in Self.list(severity) { try set(word, in: &selection) }
    var validator = Validator(selection)
    if all { validator.excerptLimit = .max }
    if baseline != nil || writeBaseline != nil { validator.findingLimit = 100_000 }
    return validator
  }

  /// `warning`, or `WXR509=error`.
  private func set(_ word: String, in selection: inout RuleSelection) throws {
    let halves = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard let severity = Severity(rawValue: halves.last ?? "") else {
      throw UsageError("--severity takes error, warning, info, or RULE=error, not “\(word)”.")
    }
    guard halves.count == 2 else {
      selection.threshold = severity
      return
    }
    guard let page = RulePage(named: halves[0]) else {
      throw UsageError(UnknownRule(word: halves[0]).description)
    }
    selection.severities[page.facts.code] = severity
  }

  private static func list(_ words: [String]) -> [String] {
    words.flatMap { $0.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) } }
  }
}

extension Profile: ExpressibleByArgument {
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
  static var help: String {
    allCases.map { "  \($0.rawValue)  \($0.summary)" }.joined(separator: "\n")
  }
}

extension ReportFormat: ExpressibleByArgument {
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
  static var help: String {
    allCases.map { "  \($0.rawValue)  \($0.summary)" }.joined(separator: "\n")
  }
}
