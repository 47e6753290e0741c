/// The findings of a run: all are counted, the first ones of each code are kept, in order.
///
/// ```swift
/// var diagnostics = Diagnostics(limitPerCode: 100)
/// diagnostics.add(.bareAmpersand(at: SourceLocation(offset: 31)))
/// diagnostics.count(of: .error)   // 1
/// ```
public struct Diagnostics: Sendable {
  /// What was kept, in the order of adding.
  public private(set) var kept: [Diagnostic] = []
  /// How many of each code were added, kept or not.
  public private(set) var counts: [Diagnostic.Code: Int] = [:]
  private var countsBySeverity: [Severity: Int] = [:]
  private var keptCounts: [Diagnostic.Code: Int] = [:]
  private let limitPerCode: Int

  /// - Parameter limitPerCode: how many findings of one code are kept; the rest is only counted.
  public init(limitPerCode: Int = 1000) { self.limitPerCode = limitPerCode }

  public mutating func add(_ diagnostic: Diagnostic) {
    counts[diagnostic.code, default: 0] += 1
    countsBySeverity[diagnostic.severity, default: 0] += 1
    keep(diagnostic)
  }

  mutating func add(_ findings: [Diagnostic], source: String) {
    for var finding in findings {
      finding.source = source
      add(finding)
    }
  }

  /// Adds all of another run, kept findings in their order.
  ///
  /// - Parameter source: the name of the export that they were found in.
  public mutating func add(_ others: Diagnostics, source: String? = nil) {
    for var diagnostic in others.kept {
      diagnostic.source = diagnostic.source ?? source
      keep(diagnostic)
    }
    counts.merge(others.counts) { $0 + $1 }
    countsBySeverity.merge(others.countsBySeverity) { $0 + $1 }
  }

  /// The same findings, each as a function makes it; codes and severities stay.
  package func map(_ transform: (Diagnostic) -> Diagnostic) -> Diagnostics {
    var result = self
    result.kept = kept.map(transform)
    return result
  }

  /// Puts what was kept in the order of places; findings of one place stay as they are.
  mutating func sortByPlace() {
    let places = kept.enumerated().map { ($0.element.location?.offset ?? -1, $0.offset) }
    kept = places.sorted { $0 < $1 }.map { kept[$0.1] }
  }

  /// Ends the reading where an error was found.
  func throwFirstError() throws(ReadError) {
    guard count(of: .error) > 0, let first = kept.first(where: { $0.severity == .error }) else {
      return
    }
    throw ReadError(
      .malformed,
      "\(first.code): \(first.message) Leave out --strict to have it mended on the way.",
      source: first.source, location: first.location)
  }

  /// How many findings of this severity were added.
  public func count(of severity: Severity) -> Int { countsBySeverity[severity, default: 0] }

  /// The worst severity that was added; nil if nothing was.
  public var worst: Severity? {
    Severity.allCases.last { count(of: $0) > 0 }
  }

  public var isEmpty: Bool { counts.isEmpty }

  private mutating func keep(_ diagnostic: Diagnostic) {
    guard keptCounts[diagnostic.code, default: 0] < limitPerCode else { return }
    keptCounts[diagnostic.code, default: 0] += 1
    kept.append(diagnostic)
  }
}
