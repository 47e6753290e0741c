public import WXRKit

/// Which rules count, and from which severity on.
///
/// ```swift
/// var selection = RuleSelection(.strict)
/// try selection.ignore("WXR5", "personal-data")
/// ```
public struct RuleSelection: Sendable, Hashable {
  public var profile: Profile
  /// Findings below it are passed over; nil for the profile's own: `default` begins with warnings,
  /// the others with what is worth knowing.
  public var threshold: Severity?
  /// Severities other than the catalogue's.
  public var severities: [Diagnostic.Code: Severity] = [:]
  private var selected: Set<Diagnostic.Code>?
  /// Of these, findings of any severity are told.
  private var named: Set<Diagnostic.Code> = []
  private var ignored: Set<Diagnostic.Code> = []

  public init(_ profile: Profile = .default) { self.profile = profile }

  /// Takes these rules in place of the profile's: codes, names, or the beginnings of codes.
  ///
  /// - Throws: ``UnknownRule`` for a word that no rule has.
  public mutating func select(_ words: [String]) throws(UnknownRule) {
    for word in words {
      let codes = try Self.codes(word)
      selected = (selected ?? []).union(codes)
      if codes.count == 1 { named.formUnion(codes) }
    }
  }

  /// Leaves these rules out.
  public mutating func ignore(_ words: [String]) throws(UnknownRule) {
    for word in words { ignored.formUnion(try Self.codes(word)) }
  }

  /// Whether the rule is asked for.
  public func contains(_ rule: RuleFacts) -> Bool {
    guard !ignored.contains(rule.code) else { return false }
    return selected?.contains(rule.code) ?? profile.contains(rule)
  }

  /// Whether a finding of the rule is asked for.
  func reports(_ rule: RuleFacts, _ severity: Severity) -> Bool {
    contains(rule) && (severity >= least || named.contains(rule.code))
  }

  /// Whether any finding of the rule is asked for.
  func wants(_ rule: RuleFacts) -> Bool { wants(rule, upTo: rule.worst) }

  /// Whether findings of the rule are asked for that are at most this bad.
  func wants(_ rule: RuleFacts, upTo worst: Severity) -> Bool {
    reports(rule, severities[rule.code] ?? worst)
  }

  func reports(_ code: Diagnostic.Code, _ severity: Severity) -> Bool {
    guard let rule = RuleTable.facts(of: code) else { return severity >= least }
    return reports(rule, severity)
  }

  /// Whether the fast pass over bytes and markup is asked for.
  var needsBytesOnly: Bool { selected == nil && profile == .bytes }

  private var least: Severity {
    threshold ?? (profile == .default ? .warning : .info)
  }

  private static func codes(_ word: String) throws(UnknownRule) -> Set<Diagnostic.Code> {
    let facts = RuleTable.facts
    let upper = word.uppercased()
    let found = facts.filter { rule in
      rule.name == word.lowercased() || upper == "ALL"
        || upper.hasPrefix("WXR") && rule.code.rawValue.hasPrefix(upper)
    }
    guard !found.isEmpty else { throw UnknownRule(word: word) }
    return Set(found.map(\.code))
  }
}

/// A word that stands for no rule.
public struct UnknownRule: Error, Hashable, Sendable, CustomStringConvertible {
  public let word: String

  public init(word: String) { self.word = word }

  public var description: String {
    "There is no rule “\(word)”. `wxr rule --list` shows all."
  }
}
