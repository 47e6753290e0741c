extension RuleTable {
  /// The family's rules, in the order of their codes.
  static let references: [any Rule.Type] = [
    DuplicatePostID.self, ParentMissing.self, ParentLoop.self, TermUndeclared.self,
    TermParentMissing.self, TermLoop.self, TermOrder.self, DuplicateTerm.self,
    AuthorUndeclared.self, DuplicateAuthor.self, CommentParentMissing.self, CommentLoop.self,
    DuplicateCommentID.self, MenuTargetMissing.self, ContentReferenceMissing.self,
  ]
}
