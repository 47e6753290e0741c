public import WXRKit

extension Validator {
  /// Looks over the export at a path; a file that is none gives the finding that says so.
  ///
  /// - Throws: ``ReadError`` if there is no such file, or if it changes while it is read.
  public func validate(at path: String) throws -> Validation {
    let export: Export
    do throws(ReadError) {
      export = try Export(at: path, limits: limits)
    } catch {
      guard let validation = Validation(error, of: path, by: selection) else { throw error }
      return validation
    }
    return try validate(export)
  }
}

/// What a file that cannot be read as an export is a finding of: each such file has a rule.
extension Validation {
  /// - Parameter error: why it could not be read.
  /// - Returns: one finding; nil where the words on the command line are wrong, not a file.
  public init?(_ error: ReadError, of name: String, by selection: RuleSelection) {
    guard let code = error.rule, let facts = RuleTable.facts(of: code) else { return nil }
    var store = FindingStore(selection, limit: 1, sources: [error.source ?? name])
    if selection.reports(facts, facts.severity) {
      var finding = Finding(code, facts.severity, error.reason, fix: facts.fix)
      finding.source = error.source ?? name
      finding.hasExcerpt = true
      store.add(finding)
    }
    self.init(
      store, of: name, sources: [error.source ?? name], items: 0, isComplete: false)
  }
}

extension ReadError {
  /// The rule that a file breaks which cannot be read.
  fileprivate var rule: Diagnostic.Code? {
    switch (code, foreignFormat) {
    case (_, .empty?), (_, .nulBytes?): .unreadableInput
    case (_, .htmlPage?): .htmlPage
    case (_, .escaped?): .escapedExport
    case (.notAnExport, _): .otherFormat
    case (.limit, _): .containerLimit
    case (.malformed, _), (.inputOutput, _): .unreadableInput
    case (.noSuchInput, _): nil
    }
  }
}

extension Diagnostic.Code {
  static let unreadableInput = Self(rawValue: "WXR001")
  static let containerLimit = Self(rawValue: "WXR003")
  static let htmlPage = Self(rawValue: "WXR004")
  static let escapedExport = Self(rawValue: "WXR005")
  static let otherFormat = Self(rawValue: "WXR006")
}
