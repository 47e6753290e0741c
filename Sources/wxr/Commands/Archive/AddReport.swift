import WXRKit

/// `--report` of an adding: a line of canonical JSON for each input, in the order of the inputs, and
/// a summary as the last one.
///
/// A line is written as soon as all earlier ones are known.
struct AddReport {
  private let output: Output?
  private var waiting: [Int: JSONTree] = [:]
  private var next = 0
  private let count: Int
  private var outcomes: [String: Int] = [:]
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant

  /// A sink can't be copied, so it is kept in an object.
  private final class Output {
    var sink: FileSink
    init(_ sink: consuming FileSink) { self.sink = sink }
  }

  /// - Parameters:
  ///   - path: the file; `-` for standard output, nil for no report.
  ///   - count: how many inputs there are.
  init(_ path: String?, count: Int) throws(WriteError) {
    self.count = count
    start = clock.now
    guard let path else {
      output = nil
      return
    }
    output = Output(path == "-" ? .standardOutput() : try FileSink(path: path, replaces: true))
  }

  mutating func add(_ line: JSONTree, at place: Int) throws(WriteError) {
    if let outcome = line["outcome"]?.text { outcomes[outcome, default: 0] += 1 }
    waiting[place] = line
    while let line = waiting.removeValue(forKey: next) {
      try write(line)
      next += 1
    }
  }

  func finish() throws(WriteError) {
    let seconds = ((clock.now - start) / .seconds(1) * 10).rounded() / 10
    try write([
      "summary": true, "inputs": .integer(count),
      "added": .integer(number("added") + number("added-with-errors")),
      "unchanged": .integer(number("unchanged")),
      "failed": .integer(number("failed") + number("locked")),
      "seconds": .number(String(seconds)),
    ])
    try output?.sink.finish()
  }

  private func number(_ outcome: String) -> Int { outcomes[outcome, default: 0] }

  private func write(_ line: JSONTree) throws(WriteError) {
    try output?.sink.write(Array((line.canonical + "\n").utf8).span)
  }
}
