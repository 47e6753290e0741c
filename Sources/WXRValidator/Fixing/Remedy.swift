import WXRKit

/// What is done about the findings of one rule, or of a few that are alike: a struct in a file of
/// its own, with a line in ``RemedyTable``.
///
/// An export is read twice. In the first pass a remedy mends what it can without knowing more than
/// the entity itself (``mendAlone(_:)``), and what all remedies must know is noted; then each plans;
/// in the second pass the same is done again, and ``mend(_:_:)`` after it.
///
/// A remedy uses what its rule uses to find the flaw, mends what it is sure of, and leaves the rest,
/// which the rule goes on telling. Whatever it does, doing it again must change nothing.
protocol Remedy: SendableMetatype {
  /// The codes that it mends.
  static var codes: [String] { get }

  /// Begins with an export.
  init(_ selection: FixSelection)

  /// A document begins, in either pass.
  mutating func begin()

  /// Mends an entity that nothing else needs to be known for; in both passes.
  mutating func mendAlone(_ subject: inout FixSubject)

  /// Decides what needs the whole export, between the passes.
  mutating func plan(_ export: inout KnownExport)

  /// Mends an entity with all that is known; in the second pass.
  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport)
}

extension Remedy {
  mutating func begin() {}
  mutating func mendAlone(_ subject: inout FixSubject) {}
  mutating func plan(_ export: inout KnownExport) {}
  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {}
}

extension Diagnostic {
  /// What a fix mends; one sentence for all of its findings, for the bytes stand beside it.
  static func fix(_ code: String, _ message: String) -> Diagnostic {
    let code = Diagnostic.Code(rawValue: code)
    return Diagnostic(
      code: code, severity: RuleTable.facts(of: code)?.severity ?? .warning, message: message)
  }
}
