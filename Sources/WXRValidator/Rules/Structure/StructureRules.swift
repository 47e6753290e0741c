extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let structure: [any Rule.Type] = [
    NotRSSChannel.self, VersionMissing.self, NoItems.self, SiteFactsMissing.self,
    NonstandardWrapper.self, TermNameMissing.self, ItemFieldMissing.self, RepeatedField.self,
    MisplacedElement.self, UnknownElement.self, SplitExportPart.self,
  ]
}
