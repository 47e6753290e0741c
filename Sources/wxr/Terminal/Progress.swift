import WXRKit

/// How far a run is, drawn on a terminal: share, rate, time left.
struct Progress {
  private let console: Console
  private let name: String
  private let total: Int
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastDrawn: ContinuousClock.Instant

  /// - Parameter total: how many bytes are to be read, over all passes.
  init(_ name: String, total: Int, on console: Console) {
    self.console = console
    self.name = name
    self.total = total
    start = clock.now
    lastDrawn = start
  }

  /// Whether drawing is worth asking where the reader is.
  var isShown: Bool { console.isTerminal }

  mutating func update(_ position: Int) {
    guard isShown, clock.now - lastDrawn > .milliseconds(200) else { return }
    lastDrawn = clock.now
    console.draw(text(position, after: clock.now - start))
  }

  func end() {
    if isShown, lastDrawn > start { console.draw("") }
  }

  func text(_ position: Int, after elapsed: Duration) -> String {
    let seconds = max(0.001, elapsed / .seconds(1))
    let rate = Double(position) / seconds
    let share = total > 0 ? min(100, position * 100 / total) : 0
    let left = rate > 0 ? Int(Double(max(0, total - position)) / rate) : 0
    let megabytes = (rate / 100_000).rounded() / 10
    return "\(name)  \(share) %  \(megabytes) MB/s  \(Self.time(left)) left"
  }

  /// `1:05`, `1:00:00`.
  static func time(_ seconds: Int) -> String {
    let parts =
      seconds >= 3600
      ? [seconds / 3600, seconds / 60 % 60, seconds % 60]
      : [seconds / 60, seconds % 60]
    return parts.enumerated().map { index, part in
      index > 0 && part < 10 ? "0\(part)" : String(part)
    }.joined(separator: ":")
  }
}
