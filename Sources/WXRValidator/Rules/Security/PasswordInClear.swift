import WXRContent
package import WXRKit

/// An item's password stands in the export in clear text.
///
/// **Why it matters.** Whoever gets the file can read the post and its password, which people tend
/// to use elsewhere too. Static sites have no passwords: converted, the post would be open to all.
///
/// **Bad**
/// ```xml
/// <wp:post_password>tulip</wp:post_password>
/// ```
/// **Good**
/// ```xml
/// <wp:post_password></wp:post_password>
/// ```
/// **What to do.** Treat the file as a secret, do not put it into a repository or a ticket, and give
/// the post a new password after the move.
///
/// **Fix.** Lossy, only with `--fix WXR708`: the password is emptied and a published item becomes
/// private. Reports never show the password.
package struct PasswordInClear: Rule {
  package static let facts = RuleFacts("WXR708", .warning, fix: .lossy)
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard !item.password.isBlank else { return }
    report.add("The item's password can be read in the file.", at: .field(.postPassword))
  }
}
