extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let container: [any Rule.Type] = [
    UnreadableInput.self, WrappedContainer.self, ContainerLimit.self, HTMLPage.self,
    EscapedExport.self, OtherFormat.self, ForeignDialect.self, StrayBOM.self,
    BlankBeforeDeclaration.self, JunkBeforeDocument.self, PHPOutput.self, Truncated.self,
    NULByte.self, ForbiddenCharacter.self, InvalidUTF8.self, EncodingMismatch.self,
    CarriageReturnInData.self,
  ]
}
