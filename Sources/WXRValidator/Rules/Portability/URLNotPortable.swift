import WXRContent
package import WXRKit

/// An address works only where the export was made: it leads to the own computer, to a staging
/// site or to a file, begins with `http:` on a site with `https:`, or has no host.
///
/// **Why it matters.** Readers of the new site get errors, or pictures that browsers block. An
/// address without a host means another page wherever the text is shown elsewhere: in a feed, in
/// a mail, below another folder.
///
/// **Bad**
/// ```html
/// <a href="http://localhost:8080/about">About</a> <img src="file:///C:/pictures/pier.jpg">
/// ```
/// **Good**
/// ```html
/// <a href="https://h.example/about">About</a>
/// ```
/// **What to do.** Let `wp search-replace` (or a plugin that knows serialised values) put the public
/// address in the place of the old one, then export again. Links with `http:` to the site itself and
/// links without a host are told once, with the number of items that have them.
///
/// **Fix.** None: what the address ought to be is not in the file.
package struct URLNotPortable: Rule {
  package static let facts = RuleFacts("WXR804", .warning, fix: .none, in: .convert)
  package static let subjects: Subjects = [.site, .items, .contents, .end]
  package static let signs: TextSigns = .links

  private var home = FileAddress("")
  private var isSecure = false
  private var isLocalSite = false
  private var mixed = Uses()
  private var relative = Uses()

  private struct Uses {
    var items = 0
    var spot: Spot?
    var example = ""

    mutating func note(_ link: LinkFinder.Link?, _ spot: (Int) -> Spot) {
      guard let link else { return }
      if items == 0 {
        self.spot = spot(link.place)
        example = link.text
      }
      items += 1
    }
  }

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    guard !site.isContinuation else { return }
    let known: [(String?, Element)] = [
      (site.baseBlogURL, .baseBlogURL), (site.link, .link), (site.baseSiteURL, .baseSiteURL),
    ]
    guard
      let (url, field) = known.lazy.compactMap({ text, field in text.map { ($0, field) } }).first
    else { return }
    home = FileAddress(url)
    isSecure = url.utf8.starts(with: "https:".utf8)
    isLocalSite = LocalHost.isLocal(home.host) || LocalHost.isStaging(home.host)
    if isLocalSite {
      report.add(
        "The site's address is that of \(LocalHost.isLocal(home.host) ? "a computer's own" : "a staging") site, \(ShownText(home.host, limit: 60)).",
        at: .field(field))
    }
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard !item.hasForeignContent else { return lookAtEntry(item, &report) }
    if let excerpt = item.excerpt { look(excerpt, .field(.excerpt), &report) }
    if let url = item.attachmentURL, isLocal(FileAddress(url).host) {
      report.add(message(for: url), at: .field(.attachmentURL))
    }
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    if !item.hasForeignContent { look(content.text, .field(.content), &report) }
  }

  /// What an entry of a menu leads to.
  private func lookAtEntry(_ item: Item, _ report: inout RuleReport) {
    for index in item.meta.indices where item.meta[index].key == "_menu_item_url" {
      guard let url = item.meta[index].value, !url.isEmpty else { continue }
      let isFile = url.look { $0.isFileAddress(at: 0) }
      if isFile || isLocal(FileAddress(url).host) {
        report.add(message(for: url), at: .metaValue(index))
      }
    }
  }

  private mutating func look(
    _ text: String, _ place: RuleReport.Place, _ report: inout RuleReport
  ) {
    let found = text.look { view in
      view.mayLead(astray) ? LinkFinder(view, astray).found : LinkFinder.Found()
    }
    if let link = found.local {
      report.add(message(for: link.text), at: place, inside: link.place)
    }
    mixed.note(found.mixed) { report.spot(place, inside: $0) }
    relative.note(found.relative) { report.spot(place, inside: $0) }
  }

  private var astray: LinkFinder.Judge {
    LinkFinder.Judge(home: home.host, isSecure: isSecure, isLocalSite: isLocalSite)
  }

  private func isLocal(_ host: String) -> Bool {
    !host.isEmpty && !(isLocalSite && host == home.host)
      && (LocalHost.isLocal(host) || LocalHost.isStaging(host))
  }

  private func message(for url: String) -> String {
    "The address \(ShownText(url, limit: 80)) works only where the export was made."
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    if let spot = mixed.spot {
      report.add(
        "\(Self.texts(mixed.items)) the site itself by http:, though it has https:, such as \(ShownText(mixed.example, limit: 80)).",
        at: spot)
    }
    if let spot = relative.spot {
      report.add(
        "\(Self.texts(relative.items)) addresses without a host, such as \(ShownText(relative.example, limit: 80)).",
        at: spot)
    }
  }

  private static func texts(_ count: Int) -> String {
    count == 1 ? "1 text uses" : "\(count) texts use"
  }
}
