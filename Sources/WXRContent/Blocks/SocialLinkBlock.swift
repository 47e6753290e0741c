/// `core/social-link`: a link to a profile, shown as its service's sign.
struct SocialLinkBlock: ServerBlock {
  let names = ["core/social-link"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    let attributes = tree.attributes(of: block)
    guard let url = attributes?["url"]?.string, !url.isEmpty else { return [] }
    let service = attributes?["service"]?.string ?? "chain"
    let label = attributes?["label"]?.string ?? ""
    var html: [UInt8] = []
    html.append("<li")
    html.append(
      attribute: "class",
      "wp-social-link wp-social-link-\(service.asClassName) wp-block-social-link")
    html.append("><a")
    html.append(attribute: "href", address(url))
    html.append(attribute: "class", "wp-block-social-link-anchor")
    html.append("><span class=\"wp-block-social-link-label screen-reader-text\">")
    html.append(contentsOf: (label.isEmpty ? Self.name(of: service) : label).attributeEscaped)
    html.append("</span></a></li>")
    return html
  }

  /// Addresses of mail get their scheme, those of pages theirs if they lack it.
  private func address(_ url: String) -> String {
    if url.contains(":") || url.hasPrefix("/") || url.hasPrefix("#") { return url }
    return url.contains("@") ? "mailto:\(url)" : "https://\(url)"
  }

  private static let names: [String: String] = [
    "chain": "Link", "codepen": "CodePen", "deviantart": "DeviantArt", "feed": "RSS Feed",
    "fivehundredpx": "500px", "foursquare": "Foursquare", "github": "GitHub",
    "goodreads": "Goodreads", "google": "Google", "lastfm": "Last.fm", "linkedin": "LinkedIn",
    "patreon": "Patreon", "soundcloud": "SoundCloud", "tiktok": "TikTok", "vk": "VK",
    "whatsapp": "WhatsApp", "wordpress": "WordPress", "youtube": "YouTube",
  ]

  private static func name(of service: String) -> String {
    names[service] ?? service.prefix(1).uppercased() + service.dropFirst()
  }
}
