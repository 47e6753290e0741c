extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let references: [any Rule.Type] = [
    DuplicatePostID.self, ParentMissing.self, ParentLoop.self,
  ]
}
