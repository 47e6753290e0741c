package import WXRKit

/// An address of the site, an item, a file or a commenter, an e-mail address, or the site's language
/// cannot be read as such.
///
/// **Why it matters.** Links lead nowhere, files cannot be fetched, and a base address that is none
/// makes all relative ones useless. Programs that read addresses strictly stop at it.
///
/// **Bad**
/// ```xml
/// <link>http:</link>
/// ```
/// **Good**
/// ```xml
/// <link>https://harbour.example</link>
/// ```
/// **What to do.** For the site: Settings → General in WordPress. For a comment: edit it, or leave it
/// as it is, for it is what the visitor typed.
///
/// **Fix.** None: what was meant is not in the file.
package struct URLInvalid: Rule {
  package static let facts = RuleFacts("WXR411", .warning, fix: .none, in: .convert)
  package static let subjects: Subjects = [.site, .authors, .items, .comments]

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    checkURL(site.link, .link, &report, absolute: true)
    checkURL(site.baseSiteURL, .baseSiteURL, &report, absolute: true)
    checkURL(site.baseBlogURL, .baseBlogURL, &report, absolute: true)
    guard let language = site.language, !language.isEmpty, !LanguageTag.isValid(language) else {
      return
    }
    report.add("\(Shown(language)) is not the tag of a language.", at: .field(.language))
  }

  package mutating func look(at author: Author, _ report: inout RuleReport) {
    checkMail(author.email, .authorEmail, &report)
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    checkURL(item.link, .link, &report)
    checkURL(item.attachmentURL, .attachmentURL, &report)
  }

  package mutating func look(at comment: Comment, _ report: inout RuleReport) {
    // Forms of old offered `http://` to be completed.
    if comment.authorURL != "http://", comment.authorURL != "https://" {
      checkURL(comment.authorURL, .commentAuthorURL, &report)
    }
    checkMail(comment.authorEmail, .commentAuthorEmail, &report)
  }

  private func checkURL(
    _ text: String?, _ element: Element, _ report: inout RuleReport, absolute: Bool = false
  ) {
    guard let text, !text.isEmpty, let fault = WebAddress.fault(in: text, absolute: absolute)
    else { return }
    report.add("The address \(Shown(text)) \(fault).", at: .field(element))
  }

  private func checkMail(_ text: String?, _ element: Element, _ report: inout RuleReport) {
    guard let text, !MailAddress.isPlausible(text) else { return }
    report.add("This is not an e-mail address: \(Shown(text)).", at: .field(element))
  }
}
