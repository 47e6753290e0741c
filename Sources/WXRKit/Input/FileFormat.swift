/// What a file is, by its first bytes.
enum FileFormat: Hashable, Sendable {
  case wxr
  /// Entity lines, `wxr-entities/1`: one a line, or in one document.
  case ndjson, json
  case gzip, zip
  /// Something else, which has a name and an advice.
  case foreign(ForeignFormat)

  init(firstBytes head: [UInt8]) {
    if head.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .zip
    } else {
      self = Self.byText(head)
    }
  }

  private static func byText(_ head: [UInt8]) -> FileFormat {
    if let foreign = ForeignFormat(magic: head) { return .foreign(foreign) }
    let text = readable(head)
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("{\"entities\":[") { return .json }
    if start.hasPrefix("{"), start.prefix(4096).contains("\"kind\":\"") { return .ndjson }
    if isWXR(text.utf8) { return .wxr }
    return .foreign(ForeignFormat(text: text, start: start))
  }

  /// WXR declares its namespace, or has elements with its prefix.
  private static func isWXR(_ text: String.UTF8View) -> Bool {
    text.contains("wordpress.org/export/".utf8) || text.contains("<wp:".utf8)
  }

  /// The text of the first bytes, in whatever encoding they show.
  private static func readable(_ head: [UInt8]) -> String {
    guard let encoding = TextEncoding(firstBytes: head) else {
      return String(decoding: head, as: UTF8.self)
    }
    var transcoder = Transcoder(encoding)
    return String(decoding: transcoder.decode(head, isLast: true), as: UTF8.self)
  }
}

/// Files that people take for an export, what they are, and what to do.
///
/// The raw values are names for programs; they stay as they are from release to release.
public enum ForeignFormat: String, CaseIterable, Sendable {
  case empty
  case nulBytes = "nul-bytes"
  case htmlPage = "html-page"
  case bloggerAtom = "blogger-atom"
  case atomFeed = "atom-feed"
  case rssFeed = "rss-feed"
  case sqlDump = "sql-dump"
  case ghostJSON = "ghost-json"
  case movableType = "movable-type"
  case disqus, sitemap, json, pdf, tar, image, compressed
  /// A zip that holds no XML, such as one of media files.
  case zip
  /// An export copied from a browser's view of its source.
  case escaped
  case unknown

  init?(magic head: [UInt8]) {
    let starts: [([UInt8], ForeignFormat)] = [
      (Array("%PDF".utf8), .pdf), ([0xFF, 0xD8, 0xFF], .image), ([0x89, 0x50, 0x4E, 0x47], .image),
      (Array("BZh".utf8), .compressed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed),
      ([0x28, 0xB5, 0x2F, 0xFD], .compressed), (Array("Rar!".utf8), .compressed),
      (Array("7z\u{BC}\u{AF}".utf8), .compressed),
    ]
    if head.isEmpty {
      self = .empty
    } else if head.allSatisfy({ $0 == 0 }) {
      self = .nulBytes
    } else if let match = starts.first(where: { head.starts(with: $0.0) }) {
      self = match.1
    } else if head.count > 262, head[257..<262].elementsEqual("ustar".utf8) {
      self = .tar
    } else {
      return nil
    }
  }

  init(text: String, start: Substring) {
    let lower = start.prefix(2048).lowercased()
    if lower.contains("<feed") {
      self = text.contains("blogger") ? .bloggerAtom : .atomFeed
    } else if lower.hasPrefix("<!doctype html") || lower.contains("<html") {
      self = .htmlPage
    } else if lower.contains("<rss") || lower.contains("<rdf:rdf") {
      self = .rssFeed
    } else if lower.contains("&lt;rss") {
      self = .escaped
    } else if lower.contains("<disqus") {
      self = .disqus
    } else if lower.contains("<urlset") || lower.contains("<sitemapindex") {
      self = .sitemap
    } else {
      self = Self.byLines(start, lower: lower)
    }
  }

  private static func byLines(_ start: Substring, lower: String) -> ForeignFormat {
    if lower.contains("create table") || lower.contains("insert into") || lower.contains("sql dump")
    {
      return .sqlDump
    }
    if start.hasPrefix("AUTHOR:") || start.hasPrefix("TITLE:") { return .movableType }
    if start.hasPrefix("{\"db\":") || lower.contains("\"meta\":{\"exported_on\"") {
      return .ghostJSON
    }
    if start.hasPrefix("{") || start.hasPrefix("[") { return .json }
    return .unknown
  }

  /// What it is and what to do.
  public var advice: String {
    switch self {
    case .empty: "The file is empty. The download did not finish: export it again."
    case .nulBytes: "The file holds nothing but NUL bytes. Copy or download it again."
    case .htmlPage:
      "This is a web page, such as a login or error page, not an export. "
        + "Log in and download it again under Tools → Export."
    case .bloggerAtom:
      "This is a Blogger export, not a WordPress one. "
        + "Import it into WordPress with the Blogger importer and export from there."
    case .atomFeed, .rssFeed:
      "This is a blog's news feed: the last posts only, no drafts, pages or comments. "
        + "Export under Tools → Export."
    case .sqlDump:
      "This is a MySQL dump, a database backup. Restore it, then export under Tools → Export."
    case .ghostJSON:
      "This is a Ghost export, which wxr does not read. Give the .xml file that WordPress wrote."
    case .movableType:
      "This is a Movable Type export. Import it into WordPress and export from there."
    case .disqus:
      "This is a Disqus export: comments without their posts. Export under Tools → Export."
    case .sitemap: "This is a sitemap: addresses without content. Export under Tools → Export."
    case .json:
      "This is JSON, but not wxr's own (wxr-entities/1). Give the .xml file that WordPress wrote."
    case .pdf: "This is a PDF document. Give the .xml file that WordPress wrote."
    case .tar:
      "This is a tar archive, such as wordpress.com's media files. "
        + "The export (.xml) is a separate download."
    case .image: "This is a picture. Give the .xml file that WordPress wrote."
    case .zip:
      "The zip holds no .xml file. If it holds the media files, the export is another download."
    case .compressed:
      "This is packed in a way that wxr does not read. Unpack it first."
    case .escaped:
      "This is an export copied from a browser's view of its source. Download the file itself."
    case .unknown:
      "This is not a WordPress export. Export under Tools → Export and give that .xml file."
    }
  }
}
