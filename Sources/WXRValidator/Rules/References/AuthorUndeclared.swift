package import WXRKit

/// Items are by an author whom the channel does not declare, or by nobody.
///
/// **Why it matters.** WordPress gives them to whoever imports the file. The user was deleted, or
/// the export is of one author only. Exports before WordPress 3.1 declare no authors at all, which
/// is no finding.
///
/// **Bad**
/// ```xml
/// <dc:creator><![CDATA[guest]]></dc:creator>   and no such wp:author
/// ```
/// **Good**
/// ```xml
/// <wp:author><wp:author_login><![CDATA[guest]]></wp:author_login></wp:author>
/// ```
/// **What to do.** Give the items to a user who exists before you export, or choose one while
/// importing.
///
/// **Fix.** Inferred, with `--semantic`: the login is declared as an author; where it is one that
/// is declared in another spelling, the items get that. An empty one stays empty.
package struct AuthorUndeclared: Rule {
  package static let facts = RuleFacts("WXR309", .warning, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = [.site, .items, .end]

  private var creators: [UInt64: Use] = [:]
  private var isOld = true

  private struct Use {
    var login: String
    var count: Int
    var spot: Spot
  }

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    if let version = site.wxrVersion, version != "1.0" { isOld = false }
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    let login = item.creator ?? ""
    let key = TextHash(login).value
    if creators[key] == nil {
      creators[key] = Use(login: login, count: 0, spot: report.spot(.field(.creator)))
    }
    creators[key]?.count += 1
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    guard !isOld || !references.authors.isEmpty else { return }
    for use in creators.values.sorted(by: { $0.spot.order < $1.spot.order })
    where use.login.isEmpty || !references.hasAuthor(use.login) {
      let items = use.count == 1 ? "1 item" : "\(use.count) items"
      report.add(
        use.login.isEmpty
          ? "\(items): no author is named."
          : "\(items): the author “\(ShownText(use.login, limit: 60))” is not declared.",
        at: use.spot)
    }
  }
}
