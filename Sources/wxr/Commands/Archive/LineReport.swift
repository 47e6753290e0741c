import WXRKit

/// `--report` of work on an archive: lines of canonical JSON as the work goes on.
final class LineReport {
  private var sink: Sink?

  /// A sink can't be copied, so it is kept in an object.
  private final class Sink {
    var file: FileSink
    init(_ file: consuming FileSink) { self.file = file }
  }

  /// - Parameter path: the file; `-` for standard output, nil for no report.
  init(_ path: String?) throws(WriteError) {
    guard let path else { return }
    sink = Sink(path == "-" ? .standardOutput() : try FileSink(path: path, replaces: true))
  }

  func write(_ line: JSONTree) throws(WriteError) {
    try sink?.file.write(Array((line.canonical + "\n").utf8).span)
  }

  func finish() throws(WriteError) { try sink?.file.finish() }
}
