import WXRKit

/// Findings for a person: one line for each kind, or with `--verbose` one for each.
struct FindingSummary {
  private let diagnostics: Diagnostics
  private let places: FindingPlaces

  init(_ diagnostics: Diagnostics, places: FindingPlaces) {
    self.diagnostics = diagnostics
    self.places = places
  }

  func tell(on console: Console) {
    if console.isVerbose {
      for finding in diagnostics.kept { console.say(line(finding)) }
      return
    }
    var told: Set<Diagnostic.Code> = []
    for finding in diagnostics.kept where finding.severity > .info {
      guard told.insert(finding.code).inserted else { continue }
      let count = diagnostics.counts[finding.code, default: 1]
      console.say(line(finding) + (count > 1 ? " [\(count) times, first here]" : ""))
    }
  }

  private func line(_ finding: Diagnostic) -> String {
    let place = places.text(of: finding).map { "\($0): " } ?? ""
    let action = finding.action.map { " (\($0))" } ?? ""
    return "\(place)\(finding.severity.rawValue) \(finding.code): \(finding.message)\(action)"
  }
}
