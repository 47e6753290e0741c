import ArgumentParser
import WXRKit
import WXRValidator

/// `wxr repair`
struct Repair: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mends what can be mended of an export, and lists every change.",
    discussion: """
      All that is needed for a well-formed export that every importer reads is mended: bytes and
      characters, XML, and the frame of elements around the items. What nothing is wrong with stays
      byte for byte as it is. --dry-run lists the changes; --report keeps each of them with the
      bytes before and after.

      --semantic mends what the export means as well: ids, references, terms, authors, dates, slugs,
      stored values, blocks; only what loses nothing. --lossy makes the fixes that take something
      out. --fix makes single ones, some of which are made only so, such as WXR501 (mojibake) and
      WXR708 (passwords). wxr rule CODE says what a fix does.

      Examples:
        wxr repair blog.xml -o fixed.xml
        wxr repair blog.xml --dry-run
        wxr repair blog.xml -o fixed.xml --semantic --report changes.ndjson
        wxr repair blog.xml -o fixed.xml --semantic --lossy --no-fix WXR405
        wxr repair blog.xml -o fixed.xml --fix WXR501
        wxr repair exports/ -o fixed
      """)

  @Argument(
    help: "Files, folders, patterns, or - for standard input.",
    completion: .file(extensions: ["xml", "wxr", "gz", "zip"]))
  var exports: [String]

  @Option(
    name: [.short, .long],
    help: "The file to write, a folder where there are several, or - for standard output.")
  var output: String?

  @Flag(help: "List what would change, and write nothing.")
  var dryRun = false

  @Flag(help: "Mend what the export means too, where nothing is lost by it.")
  var semantic = false

  @Flag(help: "Make the fixes that take something out or replace it.")
  var lossy = false

  @Flag(help: "Write into an output that exists; files of the same name are replaced.")
  var force = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: "What is not to be mended, by code or name, such as WXR014 or bare-ampersand.")
  var noFix: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: "What else is to be mended, by code or name, such as WXR301 or mojibake.")
  var fix: [String] = []

  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func validate() throws {
    _ = try codes(noFix)
    _ = try codes(fix)
    guard output != nil || dryRun else {
      throw ValidationError("Name the file to write with -o, or give --dry-run.")
    }
  }

  func run() throws {
    let inputs = try Input.all(exports, areParts: false)
    let targets = try OutputTargets(
      output == "-" ? nil : output, ending: ".xml", inputs: inputs, force: force)
    let session = Session(common, writesReport: false)
    let report = try common.report.map { try ChangeList(path: $0) }
    let folder = dryRun ? nil : try targets.folder()
    let place = folder?.path
    try session.forEach(inputs) { input, export in
      let selection = FixSelection(
        isSemantic: semantic, isLossy: lossy, named: try codes(fix), without: try codes(noFix))
      let run = RepairRun(
        session: session, report: report, selection: selection, isDry: dryRun, force: force)
      return try run.run(export, target: targets.target(of: input, in: place)?.path)
    }
    try folder?.finish()
    try report?.finish()
    try session.end()
  }

  private func codes(_ names: [String]) throws -> Set<Diagnostic.Code> {
    let words = names.flatMap { $0.split(separator: ",").map(String.init) }
    return Set(
      try words.map { word in
        guard let code = DocumentRepair.fix(named: word) else {
          throw ValidationError("wxr repair has no fix “\(word)”.")
        }
        return code
      })
  }
}

/// The report of changes, written as they are made.
final class ChangeList {
  private var report = ChangeReport()
  private var sink: FileSink

  init(path: String) throws(WriteError) {
    sink = path == "-" ? .standardOutput() : try FileSink(path: path, replaces: true)
  }

  func add(_ change: Change) throws(WriteError) {
    report.add(change)
    try report.flush(to: &sink)
  }

  func add(_ diagnostics: Diagnostics) { report.add(diagnostics) }

  func finish() throws(WriteError) {
    try report.finish(to: &sink)
    try sink.finish()
  }
}
