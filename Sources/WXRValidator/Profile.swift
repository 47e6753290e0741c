/// A set of rules for a purpose.
public enum Profile: String, Sendable, Hashable, CaseIterable {
  /// All rules, from warnings on.
  case `default`
  /// All rules, what is only worth knowing too.
  case strict
  /// What WordPress would refuse or lose.
  case `import`
  /// What static sites would lose.
  case convert
  /// Personal data, secrets, and media.
  case privacy
  /// Bytes and XML alone, in one fast pass.
  case bytes

  /// One line of what it is.
  public var summary: String {
    switch self {
    case .default: "all rules, from warnings on"
    case .strict: "all rules, notes too"
    case .import: "what WordPress would refuse or lose"
    case .convert: "what static sites would lose"
    case .privacy: "personal data, secrets, and media"
    case .bytes: "bytes and XML alone, in one fast pass"
    }
  }

  /// The profiles that a rule names itself; the others follow from its code.
  package struct Members: OptionSet, Sendable, Hashable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let `import` = Self(rawValue: 1)
    package static let convert = Self(rawValue: 2)
  }

  func contains(_ rule: RuleFacts) -> Bool {
    switch self {
    case .default, .strict: true
    case .import: rule.profiles.contains(.import) || rule.family < 2
    case .convert: rule.profiles.contains(.convert) || rule.family < 2
    case .privacy: rule.family == 6 || rule.family == 7
    case .bytes: rule.family < 2
    }
  }
}
