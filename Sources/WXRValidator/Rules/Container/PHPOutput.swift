import WXRKit

/// A message of PHP's, or stray HTML, stands between elements or beside the value of a field.
///
/// **Why it matters.** Such a file is often well-formed, so no parser complains, and the message
/// goes into the data of whoever takes all text. It also tells paths of the server.
///
/// **Bad**
/// ```xml
/// </item>
/// <br /><b>Warning</b>: Undefined variable $x in <b>/home/ida/wp/plugin.php</b> on line 3
/// <item>
/// ```
/// **Good**
/// ```xml
/// </item>
/// <item>
/// ```
/// **What to do.** Set `WP_DEBUG_DISPLAY` to false in `wp-config.php` and export again.
///
/// **Fix.** Lossless for the export: what stands between elements is left out. What stands inside
/// a value is not touched.
///
/// The reader finds it, whatever command reads the file.
package struct PHPOutput: Rule {
  package static let facts = RuleFacts(
    "WXR011", .warning, worst: .error, fix: .lossless, in: [.import, .convert])

  package init() {}
}
