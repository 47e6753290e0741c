package import WXRKit

/// The channel lacks its title, its link, or the address of the blog.
///
/// **Why it matters.** Relative addresses lead nowhere without them, links between posts are not
/// known as such, and a converted site has no name.
///
/// **Bad**
/// ```xml
/// <title></title>
/// <wp:base_blog_url></wp:base_blog_url>
/// ```
/// **Good**
/// ```xml
/// <title>Harbour notes</title>
/// <wp:base_blog_url>https://harbour.example</wp:base_blog_url>
/// ```
/// **What to do.** Write them into the file, at the beginning of the channel.
///
/// **Fix.** Inferred, with `--semantic`: a missing address is taken from the others, or from the
/// links of posts; a missing title is the address's host. Where no address is in the file, all
/// stays.
package struct SiteFactsMissing: Rule {
  package static let facts = RuleFacts("WXR204", .warning, fix: .inferred, in: [.convert])
  package static let subjects: Subjects = [.site, .end]

  private var hasTitle = false
  private var hasLink = false
  private var hasAddress = false
  private var spot: Spot?

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    hasTitle = hasTitle || Self.isGiven(site.title)
    hasLink = hasLink || Self.isGiven(site.link)
    hasAddress = hasAddress || Self.isGiven(site.baseBlogURL) || Self.isGiven(site.baseSiteURL)
    spot = spot ?? report.spot
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    let missing =
      (hasTitle ? [] : ["title"]) + (hasLink ? [] : ["link"])
      + (hasAddress ? [] : ["base address"])
    guard !missing.isEmpty, let spot else { return }
    report.add("The channel has no \(missing.joined(separator: " and no ")).", at: spot)
  }

  private static func isGiven(_ text: String?) -> Bool {
    text?.utf8.contains { $0 > 0x20 } == true
  }
}
