import WXRKit

/// A web page was saved in place of the export.
///
/// **Why it matters.** The site asked for a login, refused, or failed, and the browser saved that
/// page under the name of the export: nothing of the blog is in it.
///
/// **Bad**
/// ```html
/// <!DOCTYPE html><title>Log In ‹ Harbour notes</title>
/// ```
/// **Good**
/// ```html
/// <?xml version="1.0" encoding="UTF-8" ?>
/// <rss version="2.0" …>
/// ```
/// **What to do.** Log in to WordPress and download the export again under Tools → Export. If that
/// fails each time, ask your host about time-outs.
///
/// **Fix.** None.
///
/// It is found when the file is opened, which then ends with exit code 65.
package struct HTMLPage: Rule {
  package static let facts = RuleFacts("WXR004", .error, fix: .none, in: [.import, .convert])

  package init() {}
}
