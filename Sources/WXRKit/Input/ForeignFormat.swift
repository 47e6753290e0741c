/// Files that people take for an export, what they are, and what to do.
///
/// The raw values are names for programs; they stay as they are from release to release.
public enum ForeignFormat: String, CaseIterable, Sendable {
  case empty
  case nulBytes = "nul-bytes"
  case partialDownload = "partial-download"
  case htmlPage = "html-page"
  case bloggerAtom = "blogger-atom"
  case atomFeed = "atom-feed"
  case rssFeed = "rss-feed"
  case sqlDump = "sql-dump"
  case sqlite
  case ghostJSON = "ghost-json"
  case movableType = "movable-type"
  case liveJournal = "livejournal"
  case mediumZip = "medium-zip"
  case tumblrZip = "tumblr-zip"
  case substackZip = "substack-zip"
  case joomla, drupal, textpattern
  case allExport = "wp-all-export"
  case fieldGroups = "acf-json"
  case widgets
  case translations = "gettext"
  case siteBackup = "site-backup"
  case playgroundZip = "playground-zip"
  case disqus, sitemap, json, csv, pdf, office, tar, image, compressed
  /// A zip that holds no XML, such as one of media files.
  case zip
  /// An export copied from a browser's view of its source.
  case escaped
  /// XML of some other kind.
  case xml
  case unknown

  /// What it is and what to do.
  public var advice: String {
    switch self {
    case .empty: "The file is empty. The download did not finish: export it again."
    case .nulBytes: "The file holds nothing but NUL bytes. Copy or download it again."
    case .partialDownload: "The download did not finish. Download the export again."
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
    case .sqlite: "This is an SQLite database. Open its site, then export under Tools → Export."
    case .ghostJSON: "This is a Ghost export, which wxr does not read."
    case .movableType:
      "This is a Movable Type export. Import it into WordPress and export from there."
    case .liveJournal:
      "This is a LiveJournal export. Import it into WordPress and export from there."
    case .mediumZip: "This is a Medium export. Import it into WordPress and export from there."
    case .tumblrZip: "This is a Tumblr export. Import it into WordPress and export from there."
    case .substackZip: "This is a Substack export. Import it into WordPress and export from there."
    case .joomla: "This is a Joomla export. Move it to WordPress and export from there."
    case .drupal: "This is a Drupal export. Move it to WordPress and export from there."
    case .textpattern:
      "This is a Textpattern export. Import it into WordPress and export from there."
    case .allExport:
      "This is an export of a plugin (WP All Export). Export under Tools → Export instead."
    case .fieldGroups:
      "These are the definitions of custom fields, no content. Export under Tools → Export."
    case .widgets: "These are widgets, no content. Export under Tools → Export."
    case .translations: "These are translations of a theme or plugin, not an export."
    case .siteBackup:
      "This is a backup of a whole site. Restore it, then export under Tools → Export."
    case .playgroundZip:
      "This is a WordPress Playground. Open it, then export under Tools → Export."
    case .disqus: "This is a Disqus export: comments without their posts."
    case .sitemap: "This is a sitemap: addresses without content. Export under Tools → Export."
    case .json: "This is JSON, but not wxr's own (wxr-entities/1)."
    case .csv: "This is a table (CSV), not an export. Export under Tools → Export."
    case .pdf: "This is a PDF document."
    case .office: "This is a document of an office program."
    case .tar:
      "This is a tar archive without an export, such as wordpress.com's media files. "
        + "The export (.xml) is a separate download."
    case .image: "This is a picture."
    case .zip:
      "It holds no .xml file. If it holds the media files, the export is another download."
    case .compressed:
      "This is packed in a way that wxr does not read. Unpack it first."
    case .escaped:
      "This is an export copied from a browser's view of its source. Download the file itself."
    case .xml:
      "This is XML, but not a WordPress export. Export under Tools → Export and give that file."
    case .unknown:
      "This is not a WordPress export. Export under Tools → Export and give that .xml file."
    }
  }
}
