extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let content: [any Rule.Type] = [
    MojibakeText.self, LostEmoji.self, UnbalancedBlocks.self, BlockJSONInvalid.self,
    EscapedBlockDelimiters.self, ShortcodeDamaged.self, ShortcodeUnknown.self,
    BuilderOnlyContent.self, EmptyPublished.self, MultilingualMarkers.self,
  ]
}
