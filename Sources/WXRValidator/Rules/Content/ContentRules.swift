extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let content: [any Rule.Type] = []
}
