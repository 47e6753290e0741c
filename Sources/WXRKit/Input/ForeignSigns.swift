/// How a file that is no export is told by its first bytes, its text, or its members.
extension ForeignFormat {
  init?(magic head: [UInt8]) {
    if head.isEmpty {
      self = .empty
    } else if head.allSatisfy({ $0 == 0 }) {
      self = .nulBytes
    } else if let match = Self.starts.first(where: { head.starts(with: $0.bytes) }) {
      self = match.format
    } else {
      return nil
    }
  }

  private static let starts: [(bytes: [UInt8], format: ForeignFormat)] = [
    (Array("%PDF".utf8), .pdf), ([0xFF, 0xD8, 0xFF], .image), ([0x89, 0x50, 0x4E, 0x47], .image),
    (Array("GIF8".utf8), .image), (Array("Rar!".utf8), .compressed),
    ([0x37, 0x7A, 0xBC, 0xAF], .compressed), (Array("SQLite format 3".utf8), .sqlite),
    (Array("package.json\0".utf8), .siteBackup), ([0xD0, 0xCF, 0x11, 0xE0], .office),
    (Array("{\\rtf".utf8), .office),
  ]

  init(text: String, start: Substring) {
    let lower = start.prefix(2048).lowercased()
    if lower.contains("<feed") {
      self = text.contains("blogger") ? .bloggerAtom : .atomFeed
    } else if let match = Self.roots.first(where: { lower.contains($0.text) }) {
      self = match.format
    } else {
      self = Self.byLines(start, lower: lower)
    }
  }

  /// In this order: a page may hold what looks like a feed.
  private static let roots: [(text: String, format: ForeignFormat)] = [
    ("<!doctype html", .htmlPage), ("<html", .htmlPage), ("<rss", .rssFeed), ("<rdf:rdf", .rssFeed),
    ("<disqus", .disqus), ("<urlset", .sitemap), ("<sitemapindex", .sitemap),
    ("<livejournal", .liveJournal), ("<lj_", .liveJournal), ("<joomla", .joomla),
    ("<node_export", .drupal), ("<drupal", .drupal), ("<textpattern", .textpattern),
    ("<tumblr", .tumblrZip), ("<data>\n\t<post>", .allExport), ("<data><post>", .allExport),
    ("&lt;rss", .escaped),
  ]

  private static func byLines(_ start: Substring, lower: String) -> ForeignFormat {
    if lower.contains("create table") || lower.contains("insert into") || lower.contains("sql dump")
    {
      return .sqlDump
    }
    if start.hasPrefix("AUTHOR:") || start.hasPrefix("TITLE:") { return .movableType }
    if start.hasPrefix("{") || start.hasPrefix("[") { return byJSON(start, lower: lower) }
    if lower.hasPrefix("msgid ") || lower.contains("\nmsgid ") { return .translations }
    if lower.hasPrefix("<?xml") || lower.hasPrefix("<") { return .xml }
    let line = start.prefix { !$0.isNewline }
    return line.count(where: { $0 == "," }) >= 2 ? .csv : .unknown
  }

  private static func byJSON(_ start: Substring, lower: String) -> ForeignFormat {
    if start.hasPrefix("{\"db\":") || lower.contains("\"meta\":{\"exported_on\"") {
      return .ghostJSON
    }
    if lower.contains("\"group_") && lower.contains("\"key\"") { return .fieldGroups }
    if lower.contains("\"wp_inactive_widgets\"") || lower.hasPrefix("{\"sidebar") {
      return .widgets
    }
    return .json
  }

  /// What a container without an export is, by the names of its members; nil if they tell nothing.
  init?(members names: [String]) {
    let lower = names.map { $0.lowercased() }
    guard let match = Self.memberSigns.first(where: { sign in lower.contains(where: sign.test) })
    else { return nil }
    self = match.format
  }

  private static let memberSigns: [(format: ForeignFormat, test: @Sendable (String) -> Bool)] = [
    (.office, { $0 == "[content_types].xml" || $0 == "content.xml" }),
    (.playgroundZip, { $0.hasSuffix(".sqlite") || $0 == "playground-export.json" }),
    (.siteBackup, { $0.hasPrefix("dup-installer/") || $0.hasSuffix("wp-config.php") }),
    (.siteBackup, { $0.hasSuffix("-db.gz") || $0.hasSuffix(".sql") || $0.hasSuffix(".wpress") }),
    (.tumblrZip, { $0 == "posts/posts.xml" || $0.hasPrefix("posts/html/") }),
    (.mediumZip, { $0.hasPrefix("posts/") && $0.hasSuffix(".html") }),
    (.substackZip, { $0 == "posts.csv" || $0.hasSuffix("/posts.csv") }),
    (.ghostJSON, { $0.contains("ghost") && $0.hasSuffix(".json") }),
  ]
}
