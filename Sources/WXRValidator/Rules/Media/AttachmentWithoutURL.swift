import WXRContent
package import WXRKit

/// An attachment has no `wp:attachment_url`.
///
/// **Why it matters.** The export holds no files, only their addresses: without one WordPress's
/// importer cannot fetch the file and skips the attachment, and every picture of it is lost.
///
/// **Bad**
/// ```xml
/// <item><title>Pier</title><guid>https://h.example/?attachment_id=8</guid>
///   <wp:post_type>attachment</wp:post_type></item>
/// ```
/// **Good**
/// ```xml
/// <item><title>Pier</title><wp:post_type>attachment</wp:post_type>
///   <wp:attachment_url>https://h.example/wp-content/uploads/2024/05/pier.jpg</wp:attachment_url>
/// </item>
/// ```
/// **What to do.** Look the file up in the site's media library and write its address into the
/// element. Squarespace leaves the address out for some images: save those from the site itself.
///
/// **Fix.** Inferred, with `--semantic`: the `guid` becomes the address if it is that of a file,
/// else `_wp_attached_file` under the site's uploads folder. Where neither is there, it stays.
package struct AttachmentWithoutURL: Rule {
  package static let facts = RuleFacts(
    "WXR601", .error, fix: .inferred, in: [.import, .convert])
  package static let subjects: Subjects = .items

  package init() {}

  package mutating func look(at item: Item, _ report: inout RuleReport) {
    guard item.type == .attachment, item.attachmentURL.isBlank else { return }
    report.add(
      "The attachment has no address of its file; \(Self.substitute(item)).",
      at: item.attachmentURL == nil ? .entity : .field(.attachmentURL))
  }

  private static func substitute(_ item: Item) -> String {
    if let guid = item.guid, FileAddress(guid).hasFile { return "its guid is used instead" }
    if let path = item.meta("_wp_attached_file"), !path.isEmpty {
      return "its path below the uploads folder is used instead"
    }
    return "nothing else tells where it is"
  }
}
