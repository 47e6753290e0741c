import WXRKit

/// The file ends before `</rss>`, or a page of the server's follows where the export should go on.
///
/// **Why it matters.** The server ran out of memory or time, or the download broke off: posts
/// behind that place were never written. What is left looks like a whole export to many programs.
///
/// **Bad**
/// ```xml
/// <item><title>Storm</title>
/// <content:encoded><![CDATA[It began on a
/// ```
/// **Good**
/// ```xml
/// </item>
/// </channel>
/// </rss>
/// ```
/// **What to do.** Export again; for a big site export by year or type, or ask the host for more
/// time and memory. Never take the rest for the whole.
///
/// **Fix.** Inferred: what is open is closed. An item that is cut goes, verbatim, into the report
/// of `wxr repair` (lossy).
///
/// The reader finds it, whatever command reads the file.
package struct Truncated: Rule {
  package static let facts = RuleFacts("WXR012", .error, fix: .inferred, in: [.import, .convert])

  package init() {}
}
