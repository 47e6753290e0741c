import WXRKit

/// Text or HTML stands before `<?xml` or `<rss>`.
///
/// **Why it matters.** PHP notices and what plugins print come before the export. Strict parsers
/// read nothing of such a file at all.
///
/// **Bad**
/// ```xml
/// Notice: Undefined index: page in plugin.php on line 12
/// <?xml version="1.0" encoding="UTF-8" ?>
/// ```
/// **Good**
/// ```xml
/// <?xml version="1.0" encoding="UTF-8" ?>
/// ```
/// **What to do.** Set `WP_DEBUG_DISPLAY` to false in `wp-config.php`, or switch the plugin off
/// that the message names, and export again.
///
/// **Fix.** Lossless for the export: what stands before it is left out, and quoted in the report.
///
/// The reader finds it, whatever command reads the file. Reading does it too, so that nothing
/// after it is lost.
package struct JunkBeforeDocument: Rule {
  package static let facts = RuleFacts("WXR010", .error, fix: .lossless, in: [.import, .convert])

  package init() {}
}
