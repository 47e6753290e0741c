import ArgumentParser
import WXRKit

/// A run of a command over its inputs: what is said, what failed, and the exit code at the end.
final class Session {
  let console: Console
  let options: CommonOptions
  let interruption = Interruption()
  private var report = FindingReport()
  private var failures: [Int32] = []
  private var doneCount = 0
  private var meetsThreshold = false
  private let writesReport: Bool

  /// - Parameter writesReport: whether `--report` is the session's to write, not the command's.
  init(_ options: CommonOptions, writesReport: Bool = true) {
    self.options = options
    self.writesReport = writesReport
    console = options.console
  }

  /// Runs a step for each input; one that fails does not stop the others.
  ///
  /// - Parameters:
  ///   - onForeign: told of each input that is something else than an export.
  ///   - onFailure: told of each input that cannot be read.
  func forEach(
    _ inputs: [Input], onForeign: (ReadError, ForeignFormat) throws -> Void = { _, _ in },
    onFailure: (Input, ReadError) throws -> Void = { _, _ in },
    _ body: (Input, Export) throws -> Diagnostics
  ) throws {
    for input in inputs {
      do {
        let export = try input.open()
        try record(body(input, export), of: export)
        doneCount += 1
      } catch let error as ReadError {
        fail(error.description, code: error.code.exitCode)
        if let format = error.foreignFormat { try onForeign(error, format) }
        try onFailure(input, error)
      } catch let error as WriteError {
        if error.code == .closedPipe { throw ExitCode.success }
        fail(error.description, code: error.code.exitCode)
      }
      try interruption.check()
    }
  }

  func fail(_ text: String, code: Int32) {
    console.fail(text)
    failures.append(code)
  }

  /// Notes the worst that a step has found and told by itself.
  func note(_ severity: Severity?) {
    if options.failOn.isMet(by: severity) { meetsThreshold = true }
  }

  /// Writes the report and ends the run with the code that it deserves.
  func end() throws {
    do throws(WriteError) {
      try writeReport()
    } catch {
      fail(error.description, code: error.code.exitCode)
    }
    let code = exitCode
    if code != 0 { throw ExitCode(code) }
  }

  /// The failures' own code if all inputs failed; 1 if some did, or if something was found.
  private var exitCode: Int32 {
    if let least = failures.min() { return doneCount == 0 ? least : 1 }
    return meetsThreshold ? 1 : 0
  }

  private func record(_ diagnostics: Diagnostics, of export: Export) throws(ReadError) {
    if options.failOn.isMet(by: diagnostics) { meetsThreshold = true }
    guard !diagnostics.isEmpty else { return report.add(diagnostics, places: nil) }
    let places = try FindingPlaces(diagnostics, in: export)
    report.add(diagnostics, places: places)
    FindingSummary(diagnostics, places: places).tell(on: console)
  }

  private func writeReport() throws(WriteError) {
    guard writesReport, let path = options.report else { return }
    var sink = path == "-" ? FileSink.standardOutput() : try FileSink(path: path, replaces: true)
    try report.finish(to: &sink)
    try sink.finish()
  }
}
