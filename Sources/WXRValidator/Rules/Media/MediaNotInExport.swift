import WXRContent
package import WXRKit

/// Texts use files of an uploads folder that no attachment of the export declares, or that lie on
/// another host.
///
/// **Why it matters.** An importer and a converter fetch what attachments declare. All other files
/// stay where they are: pictures vanish on the day the old site is switched off.
///
/// **Bad**
/// ```xml
/// <content:encoded><![CDATA[<img src="https://old.example/wp-content/uploads/a.jpg">]]></content:encoded>
/// ```
/// **Good**
/// ```xml
/// <item> … <wp:attachment_url>https://h.example/wp-content/uploads/a.jpg</wp:attachment_url></item>
/// <item><content:encoded><![CDATA[<img src="https://h.example/wp-content/uploads/a-300x200.jpg">]]>
///   </content:encoded></item>
/// ```
/// **What to do.** Export the media too, or copy the folder `wp-content/uploads` of each host that
/// is named while it is still there. Each host is told once, with the number of its files.
///
/// **Fix.** None: the files are not in the export.
package struct MediaNotInExport: Rule {
  package static let facts = RuleFacts("WXR606", .info, fix: .none, in: .convert)
  package static let subjects: Subjects = [.site, .items, .contents, .end]

  private var home = ""
  /// The files that attachments declare, and their hosts.
  private var declared: Set<UInt64> = []
  private var ownHosts: Set<String> = []
  /// The files in use with the number of their host.
  private var used: [UInt64: UInt32] = [:]
  private var hosts: [String] = []
  private var places: [Spot] = []
  private var numbers: [String: UInt32] = [:]

  /// More hosts than any site uses are counted as one.
  private static let hostLimit = 1000

  package init() {}

  package mutating func look(at site: Site, _ report: inout RuleReport) {
    guard !site.isContinuation, let url = site.baseBlogURL ?? site.link else { return }
    home = FileAddress(url).host
    ownHosts.insert(home)
    if home.hasSuffix(".wordpress.com") {
      ownHosts.insert(home.dropLast(14) + ".files.wordpress.com")
    }
  }

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    if item.type == .attachment, let url = item.attachmentURL ?? item.guid {
      declare(url)
    }
    if let excerpt = item.excerpt { note(excerpt, .field(.excerpt), report) }
  }

  package mutating func look(
    into content: inout ItemContent, of item: Item, _ report: inout RuleReport
  ) {
    note(content.text, .field(.content), report)
  }

  private mutating func declare(_ url: String) {
    guard let use = UploadUse(url, home: home) else { return }
    declared.insert(use.key)
    ownHosts.insert(use.host)
  }

  private mutating func note(
    _ text: String, _ place: RuleReport.Place, _ report: RuleReport
  ) {
    for use in text.look({ UploadUse.all(in: $0, home: home) }) where used[use.key] == nil {
      used[use.key] = number(of: use.host) { report.spot(place, inside: use.place) }
    }
  }

  private mutating func number(of host: String, _ spot: () -> Spot) -> UInt32 {
    if let known = numbers[host] { return known }
    guard hosts.count < Self.hostLimit else { return UInt32(Self.hostLimit - 1) }
    let number = UInt32(hosts.count)
    numbers[host] = number
    hosts.append(host)
    places.append(spot())
    return number
  }

  package mutating func end(_ references: References, _ report: inout RuleReport) {
    var counts = [Int](repeating: 0, count: hosts.count)
    for (key, host) in used where !declared.contains(key) { counts[Int(host)] += 1 }
    for index in hosts.indices where counts[index] > 0 {
      report.add(
        message(hosts[index], counts[index]), at: places[index])
    }
  }

  private func message(_ host: String, _ count: Int) -> String {
    let name = ShownText(host, limit: 100)
    let files = count == 1 ? "1 upload" : "\(count) uploads"
    return ownHosts.contains(host)
      ? "Texts use \(files) on \(name) that no attachment of the export declares."
      : "Texts use \(files) on \(name), which is not the site's host."
  }
}
