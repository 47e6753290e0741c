import Foundation
import WXRKit
import WXRValidator

/// The validation of the inputs of a run: their report, and what is known already.
struct ValidationRunner {
  private let command: Validate
  private let validator: Validator
  private let session: Session
  private var report: ValidationReport
  private var lines: ValidationReport
  private var reportBytes = BytesSinkBox()
  private var lineBytes = BytesSinkBox()
  private var baseline: Baseline?
  private var written = Baseline()

  init(_ command: Validate, _ validator: Validator, _ session: Session) throws {
    self.command = command
    self.validator = validator
    self.session = session
    report = ValidationReport(command.format)
    lines = ValidationReport(.ndjson)
    baseline = try command.baseline.map { try Self.read($0) }
  }

  /// Looks an export over; what was found is in the report, so nothing more is to be said.
  mutating func validate(_ export: Export) throws -> Diagnostics {
    var progress = Progress(export.name, total: export.size, on: session.console)
    let validation = try validator.validate(export) { [session] position in
      try session.interruption.check()
      progress.update(position)
    }
    progress.end()
    try add(validation)
    return Diagnostics()
  }

  /// Tells of a file that is no export.
  mutating func fail(_ input: Input, _ error: ReadError) throws {
    guard let validation = Validation(error, of: input.name, by: validator.selection) else {
      return
    }
    try add(validation)
  }

  private mutating func add(_ found: Validation) throws {
    var validation = found
    if command.writeBaseline != nil { written.add(validation) }
    baseline?.suppress(in: &validation)
    session.note(validation.worst)
    try report.add(validation, to: &reportBytes)
    if command.common.report != nil { try lines.add(validation, to: &lineBytes) }
    if command.output == nil { try flush() }
  }

  /// Ends the report, and tells what the baseline holds in vain.
  mutating func finish() throws {
    try report.finish(to: &reportBytes)
    if command.output == nil { try flush() } else { try writeOutput() }
    if let path = command.common.report {
      try lines.finish(to: &lineBytes)
      try Self.write(lineBytes.bytes, to: path == "-" ? nil : path, replaces: true)
    }
    if let path = command.writeBaseline {
      try Self.write(Array(written.text.utf8), to: path, replaces: true)
      session.console.say("\(path): \(written.count) findings")
    }
    if let baseline, baseline.count > 0 {
      session.console.say("The baseline holds \(baseline.count) findings that are there no more:")
      for entry in baseline.entries.prefix(20) { session.console.say("  \(entry)") }
    }
  }

  private mutating func flush() throws(WriteError) {
    try Self.write(reportBytes.bytes, to: nil, replaces: false)
    reportBytes.bytes = []
  }

  private func writeOutput() throws(WriteError) {
    let path = command.output == "-" ? nil : command.output
    try Self.write(reportBytes.bytes, to: path, replaces: command.force)
  }

  private static func write(
    _ bytes: [UInt8], to path: String?, replaces: Bool
  ) throws(WriteError) {
    var sink =
      try path.map { path throws(WriteError) in
        try FileSink(path: path, replaces: replaces)
      } ?? .standardOutput()
    try sink.write(bytes.span)
    try sink.finish()
  }

  private static func read(_ path: String) throws -> Baseline {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageError("\(path): There is no such file. Check what --baseline names.")
    }
    guard let baseline = Baseline(String(decoding: data, as: UTF8.self)) else {
      throw UsageError("\(path): It is no baseline. Write one with --write-baseline.")
    }
    return baseline
  }
}

/// Bytes in memory, in a value that can be stored.
private struct BytesSinkBox: ByteSink {
  var bytes: [UInt8] = []

  mutating func write(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
