import WXRContent
import WXRKit

/// Two authors have one login, id or e-mail address, or logins that differ in case or spaces only.
///
/// **Why it matters.** WordPress makes one user of them, or refuses the second, and the posts of
/// both go to one.
///
/// **Bad**
/// ```xml
/// <wp:author_login><![CDATA[Ida]]></wp:author_login>
/// <wp:author_login><![CDATA[ida ]]></wp:author_login>
/// ```
/// **Good**
/// ```xml
/// <wp:author_login><![CDATA[ida]]></wp:author_login>
/// <wp:author_login><![CDATA[bo]]></wp:author_login>
/// ```
/// **What to do.** Join the two users in WordPress, or choose one for both while importing.
///
/// **Fix.** Inferred, with `--semantic`: the first one stays and gets what only the others say;
/// items of another spelling go with it; another author with the same id gets a new one. Two with
/// one e-mail address stay two.
package struct DuplicateAuthor: Rule {
  package static let facts = RuleFacts("WXR310", .warning, fix: .inferred, in: [.import])
  package static let subjects: Subjects = .end

  package init() {}

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    var logins: [String: References.AuthorRow] = [:]
    var emails: [String: String] = [:]
    var ids: [Int: String] = [:]
    for author in references.authors {
      let login = Self.plain(author.login)
      if let other = logins[login] {
        // Each part of a split export declares all authors.
        let repeats =
          other.login == author.login && other.email == author.email
          && other.id == author.id && other.spot.document != author.spot.document
        if !repeats {
          report.add(
            other.login == author.login
              ? "The author “\(ShownText(author.login, limit: 60))” is declared before."
              : "The login differs from “\(ShownText(other.login, limit: 60))” in case or spaces only.",
            at: author.spot)
        }
        continue
      }
      logins[login] = author
      check(author, Self.plain(author.email), &emails, &ids, &report)
    }
  }

  private func check(
    _ author: References.AuthorRow, _ email: String, _ emails: inout [String: String],
    _ ids: inout [Int: String], _ report: inout RuleReport
  ) {
    if let id = author.id, id != 0 {
      if let other = ids[id] {
        report.add(
          "The author has the id of “\(ShownText(other, limit: 60))”.", at: author.spot)
      }
      ids[id] = author.login
    }
    guard !email.isEmpty else { return }
    if let other = emails[email] {
      report.add(
        "The author has the e-mail address of “\(ShownText(other, limit: 60))”.", at: author.spot)
    }
    emails[email] = author.login
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { !$0.isWhitespace })
  }
}
