extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let portability: [any Rule.Type] = [
    NeedsPlugin.self, PartialExport.self, ImportWouldSkip.self, URLNotPortable.self,
    TranslationsNotExported.self, DataOutsideExport.self,
  ]
}
