extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let security: [any Rule.Type] = [
    Doctype.self, ExternalReference.self, PathEscape.self, SerializedObject.self,
    ActiveContent.self, SpamInjection.self, PersonalData.self, PasswordInClear.self,
    SecretInMeta.self, PrivateNotes.self,
  ]
}
