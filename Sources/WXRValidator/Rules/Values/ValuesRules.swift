extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let values: [any Rule.Type] = [
    ZeroDate.self, ImpossibleDate.self, GMTOdd.self, DateFormat.self, DuplicateSlug.self,
    EmptySlug.self, SlugMalformed.self, UnknownValue.self, NotANumber.self, GUIDOdd.self,
    URLInvalid.self, TitleEscapedTwice.self, SerializedBroken.self, SlashedValue.self,
    JSONInvalid.self, MetaKeyOdd.self, DisposableMeta.self,
  ]
}
