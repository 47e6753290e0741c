extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let values: [any Rule.Type] = []
}
