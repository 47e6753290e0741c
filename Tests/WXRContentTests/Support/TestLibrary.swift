@testable import WXRContent

/// The site that the case files were made in.
struct TestLibrary: ContentLibrary {
  static let post = 501
  private static let site = "https://oracle.example.org"

  private static let files: [ContentAttachment] = [
    file(502, "fence.jpg", "image/jpeg", "Fence", caption: "A wooden fence"),
    file(503, "mill.jpg", "image/jpeg", "Mill"),
    file(504, "boat.png", "image/png", "Boat", caption: "Sunk <em>boat</em>"),
    file(505, "song.mp3", "audio/mpeg", "Song"),
    file(506, "tune.mp3", "audio/mpeg", "Tune"),
    file(507, "film.mp4", "video/mp4", "Film"),
  ]

  private static func file(
    _ id: Int, _ name: String, _ type: String, _ title: String, caption: String = ""
  ) -> ContentAttachment {
    let isImage = type.hasPrefix("image/")
    return ContentAttachment(
      id: id, url: "\(site)/wp-content/uploads/2020/02/\(name)",
      link: "\(site)/?attachment_id=\(id)",
      title: title, caption: caption,
      alternativeText: isImage ? "Alt of \(title.lowercased())" : "",
      mimeType: type, width: isImage ? 1200 : nil, height: isImage ? 800 : nil)
  }

  func attachment(_ id: Int) -> ContentAttachment? { Self.files.first { $0.id == id } }

  func attachments(of item: Int) -> [ContentAttachment] { item == Self.post ? Self.files : [] }

  func pattern(_ id: Int) -> String? {
    switch id {
    case 520: "<!-- wp:paragraph -->\n<p>Shared \"words\".</p>\n<!-- /wp:paragraph -->"
    case 522:
      "<!-- wp:paragraph -->\n<p>Me:</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:block {\"ref\":522} /-->"
    default: nil
    }
  }

  /// As WordPress is without plugins.
  static var renderer: ContentRenderer {
    var options = ContentRenderer.Options()
    options.plugins = false
    options.siteTitle = "Oracle"
    options.siteURL = site
    return ContentRenderer(library: TestLibrary(), options: options)
  }

  static let context = PostContext(id: post, title: "The parent")
}
