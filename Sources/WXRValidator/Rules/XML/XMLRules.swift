extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let xml: [any Rule.Type] = [
    BrokenCDATA.self, BareAmpersand.self, UndeclaredEntity.self, StrayAngleBracket.self,
    DamagedAttribute.self, MarkupInTextField.self, MismatchedTag.self, UndeclaredPrefix.self,
    UnusualNamespace.self, ConcatenatedDocuments.self, OversizedNode.self,
    ReindentedDocument.self,
  ]
}
