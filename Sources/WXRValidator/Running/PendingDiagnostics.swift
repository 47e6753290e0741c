import WXRKit

/// Findings of the reader, which come in batches, until the entity that they stand in is known.
struct PendingDiagnostics {
  private var waiting: [Diagnostic] = []
  private var next = 0
  private var unkept: [(Diagnostic.Code, Int, Severity)] = []

  mutating func add(_ diagnostics: Diagnostics) {
    guard !diagnostics.isEmpty else { return }
    waiting.removeFirst(next)
    next = 0
    waiting += diagnostics.kept
    noteUnkept(diagnostics)
  }

  /// The next one that stands before a place; all of other sources do.
  mutating func next(before end: Int?, in source: String?) -> Diagnostic? {
    guard next < waiting.count else { return nil }
    let diagnostic = waiting[next]
    if let end, diagnostic.source == source, let offset = diagnostic.location?.offset,
      offset >= end
    {
      return nil
    }
    next += 1
    return diagnostic
  }

  /// What was counted and not kept, since the last call.
  mutating func takeUnkept() -> [(Diagnostic.Code, Int, Severity)] {
    defer { if !unkept.isEmpty { unkept = [] } }
    return unkept
  }

  private mutating func noteUnkept(_ diagnostics: Diagnostics) {
    var kept: [Diagnostic.Code: (count: Int, worst: Severity)] = [:]
    for diagnostic in diagnostics.kept {
      let known = kept[diagnostic.code] ?? (0, diagnostic.severity)
      kept[diagnostic.code] = (known.count + 1, max(known.worst, diagnostic.severity))
    }
    for (code, count) in diagnostics.counts {
      guard let known = kept[code], count > known.count else { continue }
      unkept.append((code, count - known.count, known.worst))
    }
  }
}
