public import WXRKit

/// Writes what was found in one export or several, in a format.
///
/// ```swift
/// var report = ValidationReport(.ndjson)
/// try report.add(validation, to: &sink)
/// try report.finish(to: &sink)
/// ```
/// The same validations give the same bytes.
public struct ValidationReport: Sendable {
  private var writer: any ReportWriter

  public init(_ format: ReportFormat) { writer = format.writer }

  public mutating func add(
    _ validation: Validation, to sink: inout some ByteSink & ~Copyable
  ) throws(WriteError) {
    var output: [UInt8] = []
    writer.add(validation, &output)
    try sink.write(output.span)
  }

  /// Ends the report: nothing can be added after it.
  public mutating func finish(to sink: inout some ByteSink & ~Copyable) throws(WriteError) {
    var output: [UInt8] = []
    writer.finish(&output)
    try sink.write(output.span)
  }
}
