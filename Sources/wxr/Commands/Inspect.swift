import ArgumentParser
import WXRContent
import WXRKit

/// `wxr inspect`
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what an export holds.",
    discussion: """
      Examples:
        wxr inspect blog.xml
        wxr inspect exports/ --json
        wxr inspect blog.zip --post-type post --start-date 2019-01-01
      """)

  @Argument(
    help: "Files, folders, patterns, or - for standard input.",
    completion: .file(extensions: ["xml", "wxr", "gz", "zip", "ndjson", "json"]))
  var exports: [String]

  @Flag(help: "Write a line of JSON for each export; for another file, what it is.")
  var json = false

  @Flag(help: "Take all files for the parts of one export.")
  var parts = false

  @Option(help: "A YAML file of rules: the shortcodes that have one are not listed as without.")
  var rules: String?

  @OptionGroup(title: "Selection") var selection: SelectionOptions
  @OptionGroup(title: "Everywhere") var common: CommonOptions

  func run() throws {
    let inputs = try Input.all(exports, areParts: parts)
    let session = Session(common)
    let ruled = try Rules.read(rules).shortcodeNames
    let print = InspectionPrinter(
      asJSON: json, isOneOfSeveral: inputs.count > 1,
      bold: common.usesColor(on: Console.isOutputTerminal), ruled: ruled)
    var isFirst = true
    try session.forEach(inputs, onForeign: print.foreign) { input, export in
      let (inspection, diagnostics) = try inspect(export, in: session)
      try print.summary(inspection.summary, of: input, isFirst: isFirst)
      isFirst = false
      return diagnostics
    }
    try session.end()
  }

  private func inspect(
    _ export: Export, in session: Session
  ) throws -> (Inspection, Diagnostics) {
    var reader = try EntityReader(export)
    var selection = try selection.selection()
    var progress = Progress(export.name, total: export.size, on: session.console)
    let selectsAll = selection.isEverything
    var inspection = Inspection()
    var count = 0
    while let entity = try reader.next() {
      if selectsAll || selection.passes(entity) { inspection.add(entity) }
      count += 1
      guard count.isMultiple(of: 1024) else { continue }
      try session.interruption.check()
      if progress.isShown { progress.update(reader.inputPosition()) }
    }
    progress.end()
    return (inspection, reader.diagnostics)
  }
}
