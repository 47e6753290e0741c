extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let media: [any Rule.Type] = [
    AttachmentWithoutURL.self, AttachmentPathOdd.self, FeaturedImageMissing.self,
    MediaIDMissing.self, DataURI.self, MediaNotInExport.self,
  ]
}
