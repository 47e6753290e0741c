import WXRContent
import WXRKit

/// Prints what was found in each export: a table, or a line of JSON.
struct InspectionPrinter {
  let asJSON: Bool
  /// Whether it must be said which file is meant.
  let isOneOfSeveral: Bool
  let bold: Bool
  /// The shortcodes that the user has rules for.
  let ruled: Set<String>

  func summary(_ summary: ExportSummary, of input: Input, isFirst: Bool) throws(WriteError) {
    if asJSON {
      return try Results.write(InspectionJSON().text(summary, source: source(input.name)))
    }
    let heading = isOneOfSeveral ? "\(isFirst ? "" : "\n")== \(Console.plain(input.name))\n" : ""
    var table = InspectionTable(width: Console.outputWidth, bold: bold)
    table.ruled = ruled
    try Results.write(heading + table.text(summary))
  }

  /// What a file is that is no export; a table has no room for it.
  func foreign(_ error: ReadError, _ format: ForeignFormat) throws(WriteError) {
    guard asJSON else { return }
    try Results.write(InspectionJSON().text(format, source: error.source.flatMap(source)))
  }

  private func source(_ name: String) -> String? { isOneOfSeveral ? name : nil }
}
