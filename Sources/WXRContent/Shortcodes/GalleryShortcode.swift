/// `[gallery]`: images of the post, or those named by `ids` or `include`.
///
/// Attributes: `ids`, `include`, `exclude`, `id`, `order`, `orderby`, `itemtag`, `icontag`, `captiontag`,
/// `columns`, `size`, `link`. Images the site lacks are left out and reported; a gallery of none is
/// nothing. `orderby="rand"` keeps the usual order.
struct GalleryShortcode: ContentShortcode {
  let names = ["gallery"]

  func html(of call: ShortcodeCall, in rendering: inout ContentRendering) -> [UInt8]? {
    let number = rendering.count(.gallery)
    let images = AttachmentSelection(call.attributes, in: &rendering)
      .attachments(in: &rendering) { $0.mimeType.hasPrefix("image/") }
    guard !images.isEmpty else { return [] }
    let form = GalleryForm(
      call.attributes, number: number, post: rendering.post.id ?? 0)
    var html = form.start
    for image in images { form.append(image, to: &html) }
    html.append("\n\t\t</div>\n")
    return html
  }
}

/// How a gallery is written: with the tags that themes with HTML5 galleries get.
private struct GalleryForm {
  private let number: Int
  private let post: Int
  private let itemTag: String
  private let iconTag: String
  private let captionTag: String
  private let columns: Int
  private let size: String
  private let link: String

  init(_ attributes: ShortcodeAttributes, number: Int, post: Int) {
    self.number = number
    self.post = attributes["id"]?.leadingInteger ?? post
    itemTag = Self.tag(attributes["itemtag"], "figure")
    iconTag = Self.tag(attributes["icontag"], "div")
    captionTag = Self.tag(attributes["captiontag"], "figcaption")
    columns = attributes["columns"]?.leadingInteger ?? 3
    size = attributes["size"].map { $0.isEmpty ? "thumbnail" : $0 } ?? "thumbnail"
    link = attributes["link"] ?? ""
  }

  private static let tags: Set<String> = [
    "article", "aside", "b", "blockquote", "dd", "details", "div", "dl", "dt", "em", "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "i", "li", "ol", "p",
    "section",
    "small", "span", "strong", "summary", "td", "tr", "ul",
  ]

  private static func tag(_ given: String?, _ usual: String) -> String {
    guard let given = given?.lowercased(), !given.isEmpty else { return usual }
    if tags.contains(given) { return given }
    switch usual {
    case "figure": return "dl"
    case "div": return "dt"
    default: return "dd"
    }
  }

  var start: [UInt8] {
    Array(
      """
      <div id='gallery-\(number)' class='gallery galleryid-\(post) gallery-columns-\(columns) \
      gallery-size-\(size.asClassName)'>
      """.utf8)
  }

  func append(_ image: ContentAttachment, to html: inout [UInt8]) {
    let caption = Array(image.caption.utf8).trimmed
    let id = caption.isEmpty ? "" : "gallery-\(number)-\(image.id)"
    html.append("<\(itemTag) class='gallery-item'>\n\t\t\t")
    html.append("<\(iconTag) class='gallery-icon\(orientation(image))'>\n\t\t\t\t")
    append(image, describedBy: id, to: &html)
    html.append("\n\t\t\t</\(iconTag)>")
    if !caption.isEmpty {
      html.append("\n\t\t\t\t<\(captionTag) class='wp-caption-text gallery-caption' id='\(id)'>")
      html.append("\n\t\t\t\t")
      html.append(contentsOf: caption)
      html.append("\n\t\t\t\t</\(captionTag)>")
    }
    html.append("</\(itemTag)>")
  }

  private func orientation(_ image: ContentAttachment) -> String {
    guard let width = image.width, let height = image.height else { return "" }
    return height > width ? " portrait" : " landscape"
  }

  private func append(_ image: ContentAttachment, describedBy id: String, to html: inout [UInt8]) {
    let target = link == "none" ? "" : link == "file" || image.link.isEmpty ? image.url : image.link
    if !target.isEmpty {
      html.append("<a")
      html.append(attribute: "href", target)
      html.append(">")
    }
    html.append("<img")
    html.append(attribute: "src", image.url)
    let name = size.asClassName
    html.append(attribute: "class", "attachment-\(name) size-\(name)")
    html.append(" alt=\"")
    html.append(contentsOf: image.alternativeText.attributeEscaped)
    html.append("\"")
    html.append(attribute: "aria-describedby", id)
    html.append(" />")
    if !target.isEmpty { html.append("</a>") }
  }
}
